package import Enforcement
import Law
import Storage

/// A document that was issued: where it is, and what it is called.
package struct IssuedDocument: Sendable, Hashable, Codable {
    package let id: DocumentID
    /// `清市监立审〔2026〕12号`; for a form that goes out under no number, what it is called in its case.
    package let number: String
}

extension Work {
    /// Issues a prescribed document on a record, its content kept as it was at this moment: numbered without gaps per unit,
    /// form and year, `清市监立审〔2026〕12号`; a form that goes out under no number is counted within its record.
    ///
    /// - Parameter recordNumber: the number of the record, by which a form without a number of its own is called.
    @discardableResult
    package func issue<Content: Encodable>(
        _ form: DocumentForm, on record: RecordReference, called recordNumber: String, by unit: Unit, content: Content
    ) throws -> IssuedDocument {
        let issued = IssuedDocument(id: newID(), number: try number(form, record, recordNumber, unit))
        try write(
            "document",
            """
            INSERT INTO document (id, record_kind, record_id, form, number, unit_id, issued_by, issued_at, content)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            RETURNING *
            """,
            [
                issued.id, record.kind, record.id, form, issued.number, unit.id, actor.userID, now,
                try JSONText.encode(content),
            ])
        settle(form)
        return issued
    }

    private func number(
        _ form: DocumentForm, _ record: RecordReference, _ recordNumber: String, _ unit: Unit
    ) throws -> String {
        guard let series = form.series else {
            let serial = try nextNumber("document/\(record.id)/\(form.rawValue)")
            return "\(recordNumber) \(form.title.zh) 第\(serial)份"
        }
        return try number("document/\(unit.id)/\(form.rawValue)", series, unit, today.year)
    }
}
