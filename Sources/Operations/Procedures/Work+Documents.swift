package import Enforcement
import Law
import Storage

extension Work {
    /// Issues a prescribed document on a record: numbered without gaps per unit, form and year, its content kept as it
    /// was at this moment.
    ///
    /// - Returns: the document's number, `清市监立审〔2026〕12号`.
    @discardableResult
    package func issue<Content: Encodable>(
        _ form: DocumentForm, on record: RecordReference, by unit: Unit, content: Content
    ) throws -> String {
        let serial = try nextNumber("document/\(unit.id)/\(form.rawValue)/\(today.year)")
        let number = "\(unit.shortName)\(form.series)〔\(today.year)〕\(serial)号"
        try write(
            "document",
            """
            INSERT INTO document (id, record_kind, record_id, form, number, unit_id, issued_by, issued_at, content)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            RETURNING *
            """,
            [
                office.newIdentifier(at: now), record.kind, record.id, form, number, unit.id, actor.userID, now,
                try JSONText.encode(content),
            ])
        settle(form)
        return number
    }

    /// The next number of a series, beginning with 1; a transaction that fails gives its number back.
    package func nextNumber(_ series: String) throws -> Int {
        let row = try write(
            "number_series",
            """
            INSERT INTO number_series (id, last_used) VALUES ($1, 1)
            ON CONFLICT (id) DO UPDATE SET last_used = number_series.last_used + 1
            RETURNING *
            """, [series]
        ).first
        return try row?.get("last_used") ?? 1
    }
}
