import Crypto
import Enforcement
package import Law
import Ledger
package import Screening

/// A captured listing on its way in: the fields as they came, and what screening said of them.
package struct ListingDraft: Codable, Sendable {
    package let externalID: String
    package let platform: String
    package let title: String
    package let description: String?
    package let price: Money?
    package let category: String?
    package let url: String?
    package let sellerName: String?
    package let sellerCode: String?
    package let images: [String]
    let ruleSet: String
    let score: Double
    let findings: [Found]
    let signals: [ListingStore.StoredSignal]

    struct Found: Codable, Sendable {
        let right: String
        let field: String
        let mark: String
        let matched: String
        let start: Int
        let end: Int
        let kind: String
        let score: Double
        let zh: String
        let en: String
    }

    /// A listing with the result of its screening.
    package init(_ text: ListingText, screenedBy index: ScreeningIndex) {
        let result = index.screen(text)
        externalID = text.id
        platform = text.platform ?? ""
        title = text.title
        description = text.description
        price = text.price.map { Money(minor: $0.minor, currency: $0.currency) }
        category = text.category
        url = text.url
        sellerName = text.seller
        sellerCode = text.sellerCode
        images = text.images
        ruleSet = result.ruleSet
        score = result.score
        signals = result.signals.map {
            ListingStore.StoredSignal(
                code: $0.code.rawValue, zh: $0.detail.zh, en: $0.detail.en, weight: $0.weight)
        }
        findings = result.findings.map {
            Found(
                right: $0.right, field: $0.field.rawValue, mark: $0.mark, matched: $0.matched, start: $0.start,
                end: $0.end, kind: $0.kind.rawValue, score: $0.score, zh: $0.reason.zh, en: $0.reason.en)
        }
    }

    /// SHA-256 of the canonical JSON of the captured fields: the same offer captured twice has the same hash.
    func contentHash() throws -> String {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        let fields: [String: JSONValue] = [
            "id": .string(externalID), "platform": .string(platform), "title": .string(title),
            "description": text(description), "category": text(category), "url": text(url),
            "seller": text(sellerName), "sellerCode": text(sellerCode), "currency": text(price?.currency),
            "price": price.map { .string(String($0.minor)) } ?? .null,
            "images": .array(images.map { .string($0) }),
        ]
        return Hexadecimal.text(SHA256.hash(data: try CanonicalJSON.encode(.object(JSONObject(fields)))))
    }
}

/// A row of an import that could not be taken.
package struct ImportProblem: Codable, Sendable, Hashable {
    package let line: Int
    package let code: String
    package let zh: String
    package let en: String

    package init(line: Int, code: String, zh: String, en: String) {
        self.line = line
        self.code = code
        self.zh = zh
        self.en = en
    }
}
