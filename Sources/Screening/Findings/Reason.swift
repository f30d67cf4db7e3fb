/// One sentence in both languages of the product: Chinese as an officer writes it, plain English beside it.
public struct Reason: Hashable, Sendable, Codable {
    /// Simplified Chinese.
    public let zh: String
    /// English of the same meaning.
    public let en: String

    /// Pairs the two languages of one sentence.
    public init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }
}
