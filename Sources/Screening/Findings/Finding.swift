/// One mark found in one field of a listing.
public struct Finding: Hashable, Sendable {
    /// The field of the listing that was read.
    public enum Field: String, CaseIterable, Hashable, Sendable, Codable {
        /// The title.
        case title
        /// The description.
        case description
        /// The name of the shop or seller.
        case seller
        /// The address of the page.
        case url
    }

    /// Id of the right.
    public let right: String
    /// The name of the right that was found: the mark or one of its aliases.
    public let mark: String
    /// The piece of the original text that stands for it.
    public let matched: String
    /// The field it stands in.
    public let field: Field
    /// Where it begins in the field, in UTF-8 bytes of the original.
    public let start: Int
    /// Where it ends in the field, in UTF-8 bytes of the original; the byte behind the last one.
    public let end: Int
    /// How it stands for the mark.
    public let kind: FindingKind
    /// How sure it is that this mark is meant, 0 to 1.
    public let score: Double
    /// One sentence that says why.
    public let reason: Reason
}
