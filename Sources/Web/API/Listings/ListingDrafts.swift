package import Enforcement
package import Law
package import Operations

/// A verdict as it is sent.
package struct VerdictDraft: APIValue, Hashable {
    /// What an officer can say of a listing.
    package enum Verdict: String, CaseIterable, Codable, Sendable {
        case suspected, cleared, unsure

        /// The status that the listing takes.
        var status: ListingStatus {
            switch self {
            case .suspected: .suspected
            case .cleared: .cleared
            case .unsure: .unsure
            }
        }
    }

    package let verdict: Verdict
    package let reason: String?

    package static let schemaName = "VerdictDraft"
    package static let example = VerdictDraft(verdict: .suspected, reason: "店铺未获授权，价格明显偏低")
    package static let rules = ["reason": FieldRule("Why, for the file.", most: Int64(GiveVerdict.longestReason))]
}

/// Listings that are to become one clue.
package struct DispatchDraft: APIValue, Hashable {
    /// A listing that was chosen.
    package struct Choice: APIValue, Hashable {
        package let listing: ListingID
        package let version: Int?

        package static let schemaName = "DispatchChoice"
        package static let example = Choice(listing: .example, version: 1)
        package static let rules = ["version": FieldRule("The version that was looked at; any, if left out.")]
    }

    package let choices: [Choice]
    package let unit: UnitID
    package let title: String
    package let summary: String?

    /// The operation that does it.
    var operation: DispatchListings {
        DispatchListings(
            choices.map { DispatchListings.Choice($0.listing, version: $0.version) }, to: unit, title: title,
            summary: summary ?? "")
    }

    package static let schemaName = "DispatchDraft"
    package static let example = DispatchDraft(
        choices: [.example], unit: .example, title: "疑似销售侵犯“松间月”注册商标专用权的商品", summary: nil)
    package static let rules = [
        "choices": FieldRule("1 to 100 listings, each once.", most: Int64(DispatchListings.limit)),
        "unit": FieldRule("The unit whose queue the clue goes into."), "title": FieldRule.text(200),
        "summary": FieldRule(most: 10_000),
    ]
}

/// A clue with the listings that it was made of.
package struct Dispatch: APIValue, Hashable {
    package let clue: ClueID
    package let number: String
    package let title: String
    package let unit: String
    package let listings: [ListingID]
    package let entry: Int64?

    package init(_ dispatched: DispatchedListings) {
        clue = ClueID(dispatched.clue.id)
        number = dispatched.clue.number
        title = dispatched.clue.title
        unit = dispatched.clue.unitName
        listings = dispatched.listings.map(\.id)
        entry = dispatched.entry
    }

    private init(clue: ClueID, number: String, title: String, unit: String, listings: [ListingID], entry: Int64?) {
        self.clue = clue
        self.number = number
        self.title = title
        self.unit = unit
        self.listings = listings
        self.entry = entry
    }

    package static let schemaName = "Dispatch"
    package static let example = Dispatch(
        clue: .example, number: "云州市监线索〔2026〕12号", title: DispatchDraft.example.title, unit: "云州市市场监督管理局",
        listings: [.example], entry: 18_205)
}

/// One line of an import of listings.
package struct ListingRow: APIValue, Hashable {
    package let id: String
    package let title: String
    package let description: String?
    package let price: String?
    package let currency: String?
    package let category: String?
    package let platform: String?
    package let url: String?
    package let seller: String?
    package let sellerCode: String?
    package let images: [String]?

    enum CodingKeys: String, CodingKey {
        case id, title, description, price, currency, category, platform, url, seller, images
        case sellerCode = "seller_code"
    }

    package static let schemaName = "ListingRow"
    package static let example = ListingRow(
        id: "S100042", title: "松间悦 明前绿茶 礼盒 包邮", description: nil, price: "59.00", currency: "CNY", category: "茶叶",
        platform: "淘金", url: "https://shop.invalid/item/100042", seller: "老王杂货铺", sellerCode: nil, images: nil)
    package static let rules = [
        "id": FieldRule.text(128, "The platform's own number; a number is taken too."), "title": FieldRule.text(2_000),
        "description": FieldRule(most: 200_000),
        "price": FieldRule("A plain decimal number, as text or as a number."),
        "currency": FieldRule("ISO 4217 code; CNY if left out."),
    ]
}

/// One import of listings.
package struct ListingImport: APIValue, Hashable {
    package let id: String
    package let name: String
    package let unit: String
    package let by: String
    package let startedAt: Moment
    package let finishedAt: Moment?
    package let accepted: Int
    package let repeated: Int
    package let refused: Int
    package let found: Int
    package let size: Int?
    package let digest: String?
    package let entry: Int64?
    package let job: JobView?

    package init(_ batch: ImportStore.Batch) {
        id = batch.id
        name = batch.name
        unit = batch.unitName
        by = batch.startedBy
        startedAt = batch.startedAt
        finishedAt = batch.finishedAt
        accepted = batch.counts.accepted
        repeated = batch.counts.repeated
        refused = batch.counts.refused
        found = batch.counts.found
        size = batch.size
        digest = batch.digest
        entry = batch.entry
        job = batch.job.map(JobView.init)
    }

    package static let schemaName = "ListingImport"
    package static let example = ListingImport(
        ImportStore.Batch(
            id: "01KAM3Z5V8Q2T7W9XABCDEFGHK", name: "11月第3周", unitID: .example, unitName: "云江省市场监督管理局",
            startedBy: "方晓彤", startedAt: .example, finishedAt: .example,
            counts: ImportCounts(accepted: 997, repeated: 2, refused: 1, found: 121), size: 184_320,
            digest: String(repeating: "7d", count: 32), entry: 18_203))
    package static let rules = [
        "found": FieldRule("Of the accepted, those with findings."), "size": FieldRule("Bytes of what was sent."),
        "digest": FieldRule("SHA-256 of what was sent."),
        "finishedAt": FieldRule("Missing while it runs, and where it broke off."),
        "job": FieldRule(
            "The job that takes it in, with its progress; missing where it was taken in while it was sent."),
    ]
}

/// A row of an import that was left out, or taken with a doubt.
package struct ListingImportProblem: APIValue, Hashable {
    package let line: Int
    package let place: String?
    package let code: String
    package let cause: Wording
    package let remedy: Wording
    package let taken: Bool

    package init(_ problem: ImportProblem) {
        line = problem.line
        place = problem.place
        code = problem.code
        cause = problem.cause
        remedy = problem.remedy
        taken = problem.isTaken
    }

    package static let schemaName = "ListingImportProblem"
    package static let example = ListingImportProblem(
        ImportProblem(
            line: 17, place: "title", code: "empty", cause: Wording("字段 title 为空", "the field title is empty"),
            remedy: Wording("请填写该字段", "fill in the field"), isTaken: false))
    package static let rules = [
        "place": FieldRule("The field, or the byte of the line from 1."),
        "taken": FieldRule("Whether the row was taken anyway."),
    ]
}

extension ImportResult {
    /// What became of one row of an import of listings.
    package init(_ row: ImportedRow) {
        let message = row.problem.map { Wording("\($0.cause.zh)。\($0.remedy.zh)", "\($0.cause.en). \($0.remedy.en)") }
        switch row.outcome {
        case .accepted: self.init(line: row.line, .added, id: row.listing?.rawValue)
        case .repeated: self.init(line: row.line, .unchanged, id: row.listing?.rawValue)
        case .refused: self.init(line: row.line, .refused, code: row.problem?.code, message: message)
        }
    }
}
