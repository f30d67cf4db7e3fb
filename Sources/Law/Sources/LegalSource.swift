/// Where a rule stands: the act and the article.
public struct LegalSource: Hashable, Sendable, Codable {
    /// The act's short name as an officer cites it, with its English name.
    public let law: Wording
    /// The article as cited in Chinese, "第五条", with paragraph or item where needed.
    public let article: String

    /// Names an act and an article of it.
    public init(law: Wording, article: String) {
        self.law = law
        self.article = article
    }

    /// The citation as it stands in a document: 《…》第五条; in English: …, Article 5.
    public var citation: Wording { Wording(chineseCitation, "\(law.en), \(articleWording.en)") }

    /// The citation as a legal document writes it: a law of the state with the state's name, 《中华人民共和国刑法》第…条.
    ///
    /// - Complexity: O(*n*), *n* the number of acts on file.
    public var formalCitation: String {
        let formal = "中华人民共和国\(law.zh)"
        let isOfTheState = LegalActs.all.contains { $0.name.zh == law.zh && $0.title.hasPrefix(formal) }
        return "《\(isOfTheState ? formal : law.zh)》\(article)"
    }

    /// The citation in Chinese alone, which costs no translation of the article's number.
    public var chineseCitation: String { "《\(law.zh)》\(article)" }

    /// The article alone, as each language writes its number; what is no number stays as it is.
    public var articleWording: Wording { Wording(article, ArticleNumber.english(article) ?? article) }
}

/// How sure the product is of a rule row.
public enum Confidence: String, Sendable, Codable, CaseIterable {
    /// The text of the act was read.
    case read
    /// A source confirms part of it; the rest is from memory.
    case partlyConfirmed
    /// From memory, unverified: shown with a flag wherever it is used.
    case fromMemory
}
