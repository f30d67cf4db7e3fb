import Enforcement
import Law
import Storage

/// From where the records of an export come, and which of their values are written.
struct ExportTable {
    /// One value of a record: its name in the file, where it stands, and what it is.
    struct Column {
        enum Form { case text, number, moment }

        let name: String
        let sql: String
        var form = Form.text
    }

    /// The table whose ids are walked through.
    let name: String
    /// What is joined to it for further values.
    let joins: String
    let columns: [Column]
    let kind: RecordKind
    /// Which records of another unit a unit takes part in, as the lists know it.
    let parties: String

    init(_ kind: ExportKind) {
        self =
            switch kind {
            case .listing: ExportTable.listings
            case .clue: ExportTable.clues
            case .case: ExportTable.cases
            }
    }

    /// The condition that leaves only what an actor may see.
    func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "\(name).unit_id", region: "\(name).region", record: "\(name).id", kind: kind, parties: parties)
    }

    private init(_ kind: RecordKind, _ name: String, joins: String, parties: String, _ columns: [Column]) {
        (self.kind, self.name, self.joins, self.parties, self.columns) = (kind, name, joins, parties, columns)
    }

    private static let listings = ExportTable(
        .listing, "listing", joins: "JOIN unit ON unit.id = listing.unit_id", parties: ListingStore.partyCondition,
        [
            Column(name: "id", sql: "listing.id"), Column(name: "batch", sql: "listing.batch_id"),
            Column(name: "platform", sql: "listing.platform"), Column(name: "number", sql: "listing.external_id"),
            Column(name: "url", sql: "listing.url"), Column(name: "title", sql: "listing.title"),
            Column(name: "description", sql: "listing.description"), Column(name: "category", sql: "listing.category"),
            Column(name: "priceMinor", sql: "listing.price_minor", form: .number),
            Column(name: "currency", sql: "listing.currency"), Column(name: "seller", sql: "listing.seller_name"),
            Column(name: "sellerCode", sql: "listing.seller_code"),
            Column(name: "capturedAt", sql: "listing.captured_at", form: .moment),
            Column(name: "collector", sql: "listing.collector"), Column(name: "digest", sql: "listing.content_hash"),
            Column(name: "score", sql: "listing.score", form: .number),
            Column(name: "ruleSet", sql: "listing.rule_set"),
            Column(name: "status", sql: "listing.status"), Column(name: "unit", sql: "listing.unit_id"),
            Column(name: "unitName", sql: "unit.name"), Column(name: "region", sql: "listing.region"),
        ])

    /// Who reported is not written.
    private static let clues = ExportTable(
        .clue, "clue", joins: "JOIN unit ON unit.id = clue.unit_id", parties: ClueQueue.parties(),
        [
            Column(name: "id", sql: "clue.id"), Column(name: "number", sql: "clue.number"),
            Column(name: "title", sql: "clue.title"), Column(name: "summary", sql: "clue.summary"),
            Column(name: "source", sql: "clue.source"), Column(name: "state", sql: "clue.state"),
            Column(name: "priority", sql: "clue.priority"), Column(name: "unit", sql: "clue.unit_id"),
            Column(name: "unitName", sql: "unit.name"), Column(name: "region", sql: "clue.region"),
            Column(name: "fromUnit", sql: "clue.from_unit"), Column(name: "subject", sql: "clue.subject_id"),
            Column(name: "amountMinor", sql: "clue.amount_minor", form: .number),
            Column(name: "received", sql: "clue.received_at", form: .moment),
            Column(name: "closure", sql: "clue.closure"), Column(name: "mergedInto", sql: "clue.merged_into"),
            Column(name: "case", sql: "clue.case_id"),
        ])

    private static let cases = ExportTable(
        .case, "case_file", joins: "JOIN unit ON unit.id = case_file.unit_id", parties: CaseList.parties,
        [
            Column(name: "id", sql: "case_file.id"), Column(name: "number", sql: "case_file.number"),
            Column(name: "title", sql: "case_file.title"), Column(name: "state", sql: "case_file.state"),
            Column(name: "source", sql: "case_file.source"), Column(name: "unit", sql: "case_file.unit_id"),
            Column(name: "unitName", sql: "unit.name"), Column(name: "region", sql: "case_file.region"),
            Column(name: "clue", sql: "case_file.clue_id"), Column(name: "subject", sql: "case_file.subject_id"),
            Column(name: "party", sql: "case_file.party"), Column(name: "conduct", sql: "case_file.conduct"),
            Column(name: "place", sql: "case_file.place"), Column(name: "conductOn", sql: "case_file.conduct_on"),
            Column(name: "amountMinor", sql: "case_file.amount_minor", form: .number),
            Column(name: "registered", sql: "case_file.registered_at", form: .moment),
            Column(name: "closed", sql: "case_file.closed_at", form: .moment),
        ])
}
