import Enforcement
import Law
import Storage

/// From which tables and columns the index of the search is made. Nothing else says what can be found.
enum SearchSource {
    /// The kinds of records that can be found, as their hits are shown.
    static let kinds: [RecordKind] = [.clue, .case, .transfer, .plan, .task, .document, .listing, .right, .subject]

    /// The records that a row that was written changes in the index.
    static func touched(by table: String, _ row: Row) throws -> [RecordReference] {
        switch table {
        case "clue": [RecordReference(.clue, try row.get("id"))]
        case "case_file": [RecordReference(.case, try row.get("id"))]
        case "case_bond": [RecordReference(.case, try row.get("from_id"))]
        case "case_jurisdiction": [RecordReference(.case, try row.get("case_id"))]
        case "transfer": [RecordReference(.transfer, try row.get("id"))]
        case "plan": [RecordReference(.plan, try row.get("id"))]
        case "plan_measure": [RecordReference(.plan, try row.get("plan_id"))]
        case "plan_task": [RecordReference(.task, try row.get("id"))]
        case "transfer_receiver": [RecordReference(.transfer, try row.get("transfer_id"))]
        case "document": [RecordReference(.document, try row.get("id"))]
        case "listing": [RecordReference(.listing, try row.get("id"))]
        case "clue_listing": [RecordReference(.listing, try row.get("listing_id"))]
        case "ip_right": [RecordReference(.right, try row.get("id"))]
        case "subject": [RecordReference(.subject, try row.get("id"))]
        default: []
        }
    }

    /// The records whose entries are made of another one's as well.
    static func dependents(of record: RecordReference, in access: any ReadAccess) throws -> [RecordReference] {
        switch record.kind {
        case .transfer:
            try access.query("SELECT case_id FROM transfer WHERE id = $1", [record.id])
                .map { RecordReference(.case, try $0.get("case_id")) } + documents(of: record, in: access)
        case .case:
            try access.query("SELECT id FROM transfer WHERE case_id = $1", [record.id])
                .map { RecordReference(.transfer, try $0.get("id")) } + endedIn(record, in: access)
                + documents(of: record, in: access)
        default: []
        }
    }

    /// The cases that go on in one: whoever comes to see it sees them.
    private static func endedIn(_ record: RecordReference, in access: any ReadAccess) throws -> [RecordReference] {
        try access.query("SELECT from_id FROM case_bond WHERE kind <> 'split' AND to_id = $1", [record.id])
            .map { RecordReference(.case, try $0.get("from_id")) }
    }

    private static func documents(of record: RecordReference, in access: any ReadAccess) throws -> [RecordReference] {
        try access.query(
            "SELECT id FROM document WHERE record_kind = $1 AND record_id = $2", [record.kind, record.id]
        ).map { RecordReference(.document, try $0.get("id")) }
    }

    /// The records that can be found, in the order in which they were entered, after one of them.
    static func page(after id: String, limit: Int, in access: any ReadAccess) throws -> [RecordReference] {
        let tables = kinds.map { "SELECT '\($0.rawValue)' AS kind, id FROM \(table(of: $0)) WHERE id > $1" }
        return try access.query(
            "\(tables.joined(separator: " UNION ALL ")) ORDER BY id LIMIT $2", [id, limit]
        ).map { RecordReference(try $0.get("kind"), try $0.get("id")) }
    }

    /// The record of each kind that was entered last.
    static func newest(in access: any ReadAccess) throws -> [RecordReference] {
        try kinds.compactMap { kind in
            try access.first("SELECT id FROM \(table(of: kind)) ORDER BY id DESC LIMIT 1").map {
                RecordReference(kind, try $0.get("id"))
            }
        }
    }

    /// How many records can be found.
    static func count(in access: any ReadAccess) throws -> Int {
        try kinds.reduce(0) { sum, kind in
            let row = try access.first("SELECT COUNT(*) AS number FROM \(table(of: kind))")
            return sum + (try row?.get("number") ?? 0)
        }
    }

    private static func table(of kind: RecordKind) -> String {
        switch kind {
        case .case: "case_file"
        case .right: "ip_right"
        case .task: "plan_task"
        default: kind.rawValue
        }
    }

    /// What of a record is searched; nil where there is none.
    static func entry(_ record: RecordReference, in access: any ReadAccess) throws -> SearchEntry? {
        guard let row = try access.first(select(record.kind) + " WHERE \(table(of: record.kind)).id = $1", [record.id])
        else { return nil }
        switch record.kind {
        case .clue: return try clue(row)
        case .case: return try caseFile(row, in: access)
        case .transfer: return try transfer(row, in: access)
        case .plan: return try plan(row, in: access)
        case .task: return try task(row)
        case .document: return try document(row, in: access)
        case .listing: return try listing(row, in: access)
        case .right: return try right(row)
        case .subject: return try subject(row)
        default: return nil
        }
    }

    private static func select(_ kind: RecordKind) -> String {
        switch kind {
        case .transfer:
            """
            SELECT transfer.*, case_file.number AS case_number, case_file.title AS case_title
            FROM   transfer JOIN case_file ON case_file.id = transfer.case_id
            """
        case .task:
            """
            SELECT plan_task.*, plan_clause.body AS clause_body, unit.name AS unit_name
            FROM   plan_task
            JOIN   plan_clause ON plan_clause.id = plan_task.clause_id
            JOIN   unit ON unit.id = plan_task.unit_id
            """
        case .document:
            """
            SELECT document.*, record_index.unit_id AS record_unit, record_index.region AS record_region
            FROM   document JOIN record_index ON record_index.id = document.record_id
            """
        default: "SELECT * FROM \(table(of: kind))"
        }
    }
}
