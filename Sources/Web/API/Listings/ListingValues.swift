package import Enforcement
package import Law
package import Operations

/// A captured listing in one line of a list.
package struct ListingItem: APIValue, Hashable {
    package let id: ListingID
    package let platform: String
    /// The platform's own number.
    package let number: String
    package let title: String
    package let price: Money?
    package let seller: String?
    package let capturedAt: Moment
    package let score: Double?
    package let status: ListingStatus
    package let findings: Int
    /// The mark of the strongest finding.
    package let mark: String?
    /// The kind of the strongest finding.
    package let kind: String?
    package let version: Int

    package init(_ line: ListingQueue.Line) {
        let listing = line.listing
        id = listing.id
        platform = listing.platform
        number = listing.externalID
        title = listing.title
        price = listing.price
        seller = listing.sellerName
        capturedAt = listing.capturedAt
        score = listing.score
        status = listing.status
        findings = line.findings
        mark = line.strongest?.mark
        kind = line.strongest?.kind
        version = listing.version
    }

    package static let schemaName = "Listing"
    package static let example = ListingItem(
        ListingQueue.Line(listing: ListingDetail.sample, findings: 1, strongest: (mark: "松间月", kind: "homophone")))
    package static let rules = [
        "number": FieldRule("The platform's own number of the offer."),
        "score": FieldRule("0 to 1: how much it deserves a look."),
        "mark": FieldRule("The mark of the strongest finding."),
        "kind": FieldRule("How the text stands for that mark."),
    ]
}

/// A captured listing with everything that is known of it.
package struct ListingDetail: APIValue, Hashable {
    package let id: ListingID
    package let batch: String
    package let platform: String
    package let number: String
    package let title: String
    package let description: String?
    package let price: Money?
    package let category: String?
    package let url: String?
    package let seller: String?
    package let sellerCode: String?
    package let images: [String]
    package let capturedAt: Moment
    package let collector: String
    package let unit: String
    package let digest: String
    package let score: Double?
    package let ruleSet: String?
    package let status: ListingStatus
    package let version: Int
    package let findings: [ListingFinding]
    package let signals: [ListingSignal]
    package let verdicts: [ListingVerdict]
    package let clues: [ClueID]
    package let samePictures: [SamePictureView]
    package let probability: Double?
    package let calibration: Int?
    package let entry: Int64?

    package init(_ shown: ShownListing) {
        let listing = shown.listing
        id = listing.id
        batch = listing.batch
        platform = listing.platform
        number = listing.externalID
        title = listing.title
        description = listing.description
        price = listing.price
        category = listing.category
        url = listing.url
        seller = listing.sellerName
        sellerCode = listing.sellerCode
        images = listing.images
        capturedAt = listing.capturedAt
        collector = listing.collector
        unit = shown.unitName
        digest = listing.contentHash
        score = listing.score
        ruleSet = shown.ruleSet
        status = listing.status
        version = listing.version
        findings = shown.findings.map(ListingFinding.init)
        signals = shown.signals.map(ListingSignal.init)
        verdicts = shown.verdicts.map(ListingVerdict.init)
        clues = shown.clues.map { ClueID($0.id) }
        samePictures = shown.samePictures.pictures.map(SamePictureView.init)
        probability = shown.foretold?.now.probability
        calibration = shown.foretold?.now.version
        entry = shown.entry
    }

    package static let schemaName = "ListingDetail"
    package static let example = ListingDetail(
        ShownListing(
            listing: sample, scope: RecordScope(kind: .listing, unitID: sample.unitID, region: "990000"),
            unitName: "云江省市场监督管理局", batchName: "11月第3周", ruleSet: "2026-11-a",
            findings: [ListingFinding.sample], signals: [ListingSignal.sample],
            verdicts: [GivenVerdict(verdict: .unsure, reason: nil, by: "方晓彤", at: .example, entry: 18_204)], clues: [],
            samePictures: SamePictures([.example]),
            foretold: ForetoldShare(now: .init(version: 2, probability: 0.64), then: nil), entry: 18_204))
    package static let rules = [
        "batch": FieldRule("The import it came with."),
        "digest": FieldRule("SHA-256 of the canonical JSON of the captured fields."),
        "images": FieldRule("Addresses of the pictures as the feed gave them; captured pictures are evidence."),
        "entry": FieldRule("The number of the ledger entry that stands under it."),
        "clues": FieldRule("Clues that speak of it."),
        "probability": FieldRule(
            "How often officers confirmed such a score, as the caller's unit has learnt it; missing where it has not."),
        "calibration": FieldRule("The version of the unit's calibration that says so."),
        "samePictures": FieldRule("Where its pictures stand too, the nearest first."),
    ]

    static let sample = Listing(
        id: .example, batch: "01KAM3Z5V8Q2T7W9XABCDEFGHK", platform: "淘金", externalID: "S100042",
        url: "https://shop.invalid/item/100042", title: "松间悦 明前绿茶 礼盒 包邮", description: nil, price: .yuan(59),
        category: "茶叶", sellerName: "老王杂货铺", sellerCode: nil, images: [], capturedAt: .example, collector: "方晓彤",
        contentHash: String(repeating: "7d", count: 32), unitID: .example, score: 0.873, status: .unseen, version: 1)
}

/// One mark found in one field of a listing.
package struct ListingFinding: APIValue, Hashable {
    package let right: RightID
    package let mark: String
    package let holder: String
    package let field: String
    package let matched: String
    package let start: Int
    package let end: Int
    package let kind: String
    package let score: Double
    package let reason: Wording

    package init(_ finding: StoredFinding) {
        right = finding.right
        mark = finding.mark
        holder = finding.holder
        field = finding.field
        matched = finding.matched
        start = finding.span.lowerBound
        end = finding.span.upperBound
        kind = finding.kind
        score = finding.score
        reason = finding.reason
    }

    package static let schemaName = "ListingFinding"
    package static let example = ListingFinding(sample)
    package static let rules = [
        "start": FieldRule("First byte in the UTF-8 of the field's original text."),
        "end": FieldRule("The byte after the last."),
        "field": FieldRule("title, description, seller, url or image."),
        "score": FieldRule("0 to 1: how sure it is that this mark is meant."),
    ]

    static let sample = StoredFinding(
        id: "1", right: .example, holder: "松间月茶业有限公司", registration: "SAMPLE-10002", field: "title", mark: "松间月",
        matched: "松间悦", span: 0..<9, kind: "homophone", score: 0.81,
        reason: Wording("同音：悦 ≈ 月", "sounds the same: 悦 ≈ 月"),
        referencePrice: .yuan(298))
}

/// What else was weighed.
package struct ListingSignal: APIValue, Hashable {
    package let code: String
    package let detail: Wording
    package let weight: Double

    package init(_ signal: StoredSignal) {
        code = signal.code
        detail = signal.detail
        weight = signal.weight
    }

    package static let schemaName = "ListingSignal"
    package static let example = ListingSignal(sample)
    package static let rules = ["weight": FieldRule("What it adds to the log-odds.")]

    static let sample = StoredSignal(
        code: "price-low", detail: Wording("价格为参考价的 20%", "the price is 20% of the usual one"), weight: 1.4)
}

/// What an officer said of a listing.
package struct ListingVerdict: APIValue, Hashable {
    package let verdict: ListingStatus
    package let reason: String?
    package let by: String
    package let at: Moment
    package let entry: Int64?

    package init(_ given: GivenVerdict) {
        verdict = given.verdict
        reason = given.reason
        by = given.by
        at = given.at
        entry = given.entry
    }

    package static let schemaName = "ListingVerdict"
    package static let example = ListingVerdict(
        GivenVerdict(verdict: .unsure, reason: nil, by: "方晓彤", at: .example, entry: 18_204))
}

/// What screening says of a text.
package struct TextScreening: APIValue, Hashable {
    package let text: String
    package let score: Double
    package let findings: [ListingFinding]
    package let signals: [ListingSignal]

    package init(_ screened: ScreenedText) {
        text = screened.text
        score = screened.score
        findings = screened.findings.map(ListingFinding.init)
        signals = screened.signals.map(ListingSignal.init)
    }

    package static let schemaName = "TextScreening"
    package static let example = TextScreening(
        ScreenedText(
            text: "松间悦 明前绿茶", score: 0.42, findings: [ListingFinding.sample], signals: [ListingSignal.sample]))
}
