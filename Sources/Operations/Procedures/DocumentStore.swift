package import Enforcement
package import Law
package import Storage

/// Reads of issued documents.
package enum DocumentStore {
    /// One document with its content as it was issued.
    package struct Document: Sendable {
        package let id: DocumentID
        package let record: RecordReference
        package let form: DocumentForm
        package let number: String
        package let unitName: String
        package let issuedBy: String
        package let issuedAt: Moment
        private let content: String

        init(_ row: Row) throws {
            id = try row.get("id")
            record = RecordReference(try row.get("record_kind"), try row.get("record_id"))
            form = try row.get("form")
            number = try row.get("number")
            unitName = try row.get("unit_name")
            issuedBy = try row.get("issued_by_name") ?? ""
            issuedAt = try row.get("issued_at")
            content = try row.get("content")
        }

        /// The content as the type of its form.
        package func read<Content: Decodable>(as type: Content.Type = Content.self) throws -> Content {
            try JSONText.decode(content)
        }
    }

    /// One line of the list of a record's documents.
    package struct Line: Sendable, Hashable {
        package let id: DocumentID
        package let form: DocumentForm
        package let number: String
        package let issuedBy: String
        package let issuedAt: Moment
    }

    /// The documents of a record, the first one first.
    package static func documents(of record: RecordReference, in access: any ReadAccess) throws -> [Line] {
        try access.query(
            """
            SELECT    document.id, document.form, document.number, document.issued_at,
                      account.name AS issued_by_name
            FROM      document
            LEFT JOIN account ON account.id = document.issued_by
            WHERE     document.record_kind = $1 AND document.record_id = $2
            ORDER BY  document.issued_at, document.id
            """, [record.kind, record.id]
        ).map { row in
            Line(
                id: try row.get("id"), form: try row.get("form"), number: try row.get("number"),
                issuedBy: try row.get("issued_by_name") ?? "", issuedAt: try row.get("issued_at"))
        }
    }

    /// One document, whoever asks; nil where there is none. Whoever may see its record may see it.
    package static func find(_ id: DocumentID, in access: any ReadAccess) throws -> Document? {
        try access.first(
            """
            SELECT    document.*, unit.name AS unit_name, account.name AS issued_by_name
            FROM      document
            JOIN      unit ON unit.id = document.unit_id
            LEFT JOIN account ON account.id = document.issued_by
            WHERE     document.id = $1
            """, [id]
        ).map(Document.init)
    }
}
