/// Something about a listing that makes an infringement likelier or less likely.
public struct Signal: Hashable, Sendable {
    /// What it is about.
    public enum Code: String, CaseIterable, Hashable, Sendable, Codable {
        /// The mark is written so that a search does not find it.
        case disguised
        /// The price is far below the genuine article's.
        case priceLow = "price-low"
        /// The price is about the genuine article's.
        case priceUsual = "price-usual"
        /// Words that sellers of fakes use.
        case slang
        /// Words that say the goods go with the brand, or resemble it, and are not it.
        case compatible
        /// The goods are of the right's classes.
        case classMatch = "class-match"
        /// The goods are of other classes.
        case classMismatch = "class-mismatch"
        /// The holder has authorised the seller.
        case sellerAuthorised = "seller-authorised"
        /// The holder's list of authorised sellers does not name the seller.
        case sellerNotListed = "seller-not-listed"
        /// The seller was penalised before, or stands on a list of those who broke trust.
        case sellerKnown = "seller-known"
        /// Listings of this platform proved to infringe more or less often than others.
        case platform
        /// Listings of this category proved to infringe more or less often than others.
        case category
        /// Several rights of different holders in one title.
        case severalRights = "several-rights"
    }

    /// What it is about.
    public let code: Code
    /// What was seen, in one sentence.
    public let detail: Reason
    /// What it adds to the log-odds; below zero it makes an infringement less likely.
    public let weight: Double
}
