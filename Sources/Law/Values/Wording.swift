/// One sentence or term in both languages of the product: Chinese first, English beside it.
public struct Wording: Hashable, Sendable, Codable {
    /// Simplified Chinese, as an officer writes it.
    public let zh: String
    /// Plain English of the same meaning.
    public let en: String

    /// Pairs the two languages of one sentence or term.
    public init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }
}
