import Crypto
import Enforcement
package import Law
import Ledger
package import Screening
import Storage

/// A captured listing on its way in: the fields as they came, and what screening said of them.
package struct ListingDraft: Codable, Sendable {
    /// The line of the file it stood on, from 1.
    package let line: Int
    package let externalID: String
    package let platform: String
    package let title: String
    package let description: String?
    package let price: Money?
    package let category: String?
    package let url: String?
    package let sellerName: String?
    package let sellerCode: String?
    /// Addresses of the pictures as the feed gave them; the pictures themselves are evidence.
    package let images: [String]
    let ruleSet: String
    let score: Double
    let findings: [Found]
    let signals: [StoredSignal]

    struct Found: Codable, Sendable {
        let right: String
        let field: String
        let mark: String
        let matched: String
        let start: Int
        let end: Int
        let kind: String
        let score: Double
        let reason: Wording
    }

    /// A listing with the result of its screening.
    package init(_ text: ListingText, line: Int, screenedBy index: ScreeningIndex) {
        let result = index.screen(text)
        self.line = line
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
        signals = result.signals.map(StoredSignal.init)
        findings = result.findings.map {
            Found(
                right: $0.right, field: $0.field.rawValue, mark: $0.mark, matched: $0.matched, start: $0.start,
                end: $0.end, kind: $0.kind.rawValue, score: $0.score, reason: Wording($0.reason.zh, $0.reason.en))
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
        return Hexadecimal.encode(SHA256.hash(data: try CanonicalJSON.encode(.object(JSONObject(fields)))))
    }
}

extension StoredSignal {
    init(_ signal: Signal) {
        self.init(
            code: signal.code.rawValue, detail: Wording(signal.detail.zh, signal.detail.en), weight: signal.weight)
    }
}
