/// What is known besides the listing itself: sellers from before, usual prices, and how often platforms and categories proved to infringe.
///
/// An index without one judges listings by themselves.
public struct Background: Hashable, Sendable {
    /// Usual prices by right and class.
    public let prices: PriceBook
    /// What verdicts say of platforms and categories.
    public let priors: ListingPriors
    private let sellers: [[UInt32]: SellerRecord]

    /// A background; sellers are known by name or by code, which blanks, width and case do not make others.
    /// - Complexity: O(*n*), *n* the sellers.
    public init(
        sellers: [String: SellerRecord] = [:], prices: PriceBook = PriceBook(), priors: ListingPriors = ListingPriors()
    ) {
        self.prices = prices
        self.priors = priors
        self.sellers = Dictionary(sellers.map { (Background.plain($0), $1) }) { one, other in
            SellerRecord(cases: max(one.cases, other.cases), isListed: one.isListed || other.isListed)
        }
    }

    /// What is known of a seller, by code or else by name.
    /// - Complexity: O(1) on average.
    public func seller(name: String?, code: String?) -> SellerRecord? {
        [code, name].compactMap(\.self).lazy.compactMap { sellers[Background.plain($0)] }.first
    }

    /// A name with only its folded characters.
    static func plain(_ name: String) -> [UInt32] { FoldedText(name).scalars.map(\.code) }
}
