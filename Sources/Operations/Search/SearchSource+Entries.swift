import Enforcement
import Foundation
import Law
import Storage

extension SearchSource {
    /// The report itself and who made it are not searched.
    static func clue(_ row: Row) throws -> SearchEntry {
        let reference = RecordReference(.clue, try row.get("id"))
        return SearchEntry(
            kind: .clue, id: reference.id, record: reference, unitID: try row.get("unit_id"),
            region: try row.get("region"), parties: [try row.get("from_unit")], number: try row.get("number"),
            title: try row.get("title"), texts: [try row.get("summary")], state: try row.get("state"),
            at: try row.get("received_at"))
    }

    static func caseFile(_ row: Row, in access: any ReadAccess) throws -> SearchEntry {
        let reference = RecordReference(.case, try row.get("id"))
        return SearchEntry(
            kind: .case, id: reference.id, record: reference, unitID: try row.get("unit_id"),
            region: try row.get("region"), parties: try parties(of: reference, in: access),
            number: try row.get("number"), title: try row.get("title"),
            texts: try filled(row, ["party", "conduct", "place"]), state: try row.get("state"),
            at: try row.get("registered_at"))
    }

    static func transfer(_ row: Row, in access: any ReadAccess) throws -> SearchEntry {
        let reference = RecordReference(.transfer, try row.get("id"))
        return SearchEntry(
            kind: .transfer, id: reference.id, record: reference, unitID: try row.get("unit_id"),
            region: try row.get("region"), parties: try parties(of: reference, in: access),
            number: try row.get("number"), title: try row.get("case_title"),
            texts: try filled(row, ["case_number", "police_number", "facts"]), state: try row.get("state"),
            at: try row.get("proposed_at"))
    }

    static func document(_ row: Row, in access: any ReadAccess) throws -> SearchEntry {
        let reference = RecordReference(try row.get("record_kind"), try row.get("record_id"))
        let form: DocumentForm = try row.get("form")
        return SearchEntry(
            kind: .document, id: try row.get("id"), record: reference, unitID: try row.get("record_unit"),
            region: try row.get("record_region"), parties: try parties(of: reference, in: access),
            number: try row.get("number"), title: form.title.zh,
            texts: strings(try JSONSerialization.jsonObject(with: Data((try row.get("content") as String).utf8))),
            state: nil, at: try row.get("issued_at"))
    }

    static func listing(_ row: Row, in access: any ReadAccess) throws -> SearchEntry {
        let reference = RecordReference(.listing, try row.get("id"))
        return SearchEntry(
            kind: .listing, id: reference.id, record: reference, unitID: try row.get("unit_id"),
            region: try row.get("region"), parties: try parties(of: reference, in: access), number: nil,
            title: try row.get("title"),
            texts: try filled(row, ["seller_name", "seller_code", "description", "platform", "external_id"]),
            state: try row.get("status"), at: try row.get("captured_at"))
    }

    static func right(_ row: Row) throws -> SearchEntry {
        let right = try RightStore.right(row)
        return SearchEntry(
            kind: .right, id: right.id.rawValue, record: RecordReference(.right, right.id.rawValue), unitID: "",
            region: "", parties: [], number: right.registrationNumber, title: right.mark,
            texts: right.aliases + [right.holder] + [right.holderCode].compactMap(\.self), state: nil, at: nil)
    }

    /// Of a person the name alone; a firm's code is public.
    static func subject(_ row: Row) throws -> SearchEntry {
        let subject = MaskedSubject(try SubjectStore.subject(row))
        return SearchEntry(
            kind: .subject, id: subject.id.rawValue, record: RecordReference(.subject, subject.id.rawValue),
            unitID: "", region: "", parties: [], number: subject.kind == .firm ? subject.code : nil,
            title: subject.name, texts: [], state: nil, at: nil)
    }

    /// The units besides its own that see a record.
    private static func parties(of record: RecordReference, in access: any ReadAccess) throws -> [String] {
        let sql: String? =
            switch record.kind {
            case .clue: "SELECT from_unit AS unit_id FROM clue WHERE id = $1"
            case .transfer: "SELECT DISTINCT unit_id FROM transfer_receiver WHERE transfer_id = $1"
            case .case:
                """
                SELECT DISTINCT transfer_receiver.unit_id
                FROM   transfer JOIN transfer_receiver ON transfer_receiver.transfer_id = transfer.id
                WHERE  transfer.case_id = $1
                UNION
                SELECT superior_id FROM case_jurisdiction WHERE case_id = $1
                """
            case .listing:
                """
                SELECT DISTINCT clue.unit_id
                FROM   clue_listing JOIN clue ON clue.id = clue_listing.clue_id
                WHERE  clue_listing.listing_id = $1
                """
            default: nil
            }
        let own: [UnitID] = try sql.map { try access.query($0, [record.id]).map { try $0.get("unit_id") } } ?? []
        guard record.kind == .case else { return own.map(\.rawValue) }
        let onward = try CaseBond.parties(ofThoseAfter: CaseID(record.id), in: access)
        return onward.union(own).map(\.rawValue).sorted()
    }

    private static func filled(_ row: Row, _ columns: [String]) throws -> [String] {
        try columns.compactMap { try row.get($0, as: String?.self) }
    }

    /// Every text in a value of JSON, in a fixed order.
    private static func strings(_ value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(strings)
        case let object as [String: Any]: object.sorted { $0.key < $1.key }.flatMap { strings($0.value) }
        default: []
        }
    }
}
