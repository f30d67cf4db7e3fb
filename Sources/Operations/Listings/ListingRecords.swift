package import Enforcement
package import Law

/// One listing with everything its page shows.
package struct ShownListing: Sendable {
    package let listing: Listing
    package let scope: RecordScope
    package let unitName: String
    package let batchName: String
    /// The set of features and weights it was screened with.
    package let ruleSet: String?
    package let findings: [StoredFinding]
    package let signals: [StoredSignal]
    package let verdicts: [GivenVerdict]
    package let clues: [RecordLine]
    /// Where its pictures stand too.
    package let samePictures: SamePictures
    /// How often such a score was confirmed, as the reader's unit has learnt it.
    package let foretold: ForetoldShare?
    /// The ledger entry that stands under the listing as it is now.
    package let entry: Int64?

    package init(
        listing: Listing, scope: RecordScope, unitName: String, batchName: String, ruleSet: String?,
        findings: [StoredFinding], signals: [StoredSignal], verdicts: [GivenVerdict], clues: [RecordLine],
        samePictures: SamePictures, foretold: ForetoldShare?, entry: Int64?
    ) {
        self.listing = listing
        self.scope = scope
        self.unitName = unitName
        self.batchName = batchName
        self.ruleSet = ruleSet
        self.findings = findings
        self.signals = signals
        self.verdicts = verdicts
        self.clues = clues
        self.samePictures = samePictures
        self.foretold = foretold
        self.entry = entry
    }
}

/// A finding as it was stored with its listing.
package struct StoredFinding: Sendable, Hashable {
    package let id: String
    package let right: RightID
    package let holder: String
    /// The registration number of the right.
    package let registration: String
    /// `title`, `description`, `seller`, `url` or `image`.
    package let field: String
    package let mark: String
    package let matched: String
    /// UTF-8 byte offsets into the original text of the field.
    package let span: Range<Int>
    package let kind: String
    package let score: Double
    package let reason: Wording
    /// What the genuine article usually costs.
    package let referencePrice: Money?
    /// The picture of the listing and that of the right, where it was found in a picture.
    package let pictures: Pictures?

    /// The two pictures that show the same.
    package struct Pictures: Sendable, Hashable {
        package let own: EvidenceID
        package let library: EvidenceID
    }

    package init(
        id: String, right: RightID, holder: String, registration: String, field: String, mark: String,
        matched: String, span: Range<Int>, kind: String, score: Double, reason: Wording, referencePrice: Money?,
        pictures: Pictures? = nil
    ) {
        self.id = id
        self.right = right
        self.holder = holder
        self.registration = registration
        self.field = field
        self.mark = mark
        self.matched = matched
        self.span = span
        self.kind = kind
        self.score = score
        self.reason = reason
        self.referencePrice = referencePrice
        self.pictures = pictures
    }
}

/// A sign that raised or lowered a listing's score.
package struct StoredSignal: Codable, Sendable, Hashable {
    package let code: String
    package let detail: Wording
    /// What it adds to the log-odds.
    package let weight: Double

    package init(code: String, detail: Wording, weight: Double) {
        self.code = code
        self.detail = detail
        self.weight = weight
    }
}

/// What an officer said of a listing.
package struct GivenVerdict: Sendable, Hashable {
    package let verdict: ListingStatus
    package let reason: String?
    package let by: String
    package let at: Moment
    /// The ledger entry that witnesses it.
    package let entry: Int64?

    package init(
        verdict: ListingStatus, reason: String?, by: String, at: Moment, entry: Int64?
    ) {
        self.verdict = verdict
        self.reason = reason
        self.by = by
        self.at = at
        self.entry = entry
    }
}

/// A record as the index knows it.
package struct RecordLine: Sendable, Hashable {
    package let id: String
    package let number: String
    package let title: String
    package let state: String
    package let unitName: String
}
