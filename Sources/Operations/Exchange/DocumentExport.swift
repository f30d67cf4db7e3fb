import Crypto
package import Enforcement
package import Law
import Storage

/// Documents on their way to an agency's system: a package as it comes in too, with the documents that the unit issued in its cases as files and the
/// index in the form of the system's own mapping.
package struct DocumentExport: ExchangeOutput {
    /// Documents read at a time.
    static let window = 50
    /// The most documents of one package; a ZIP archive counts no further than 65,535.
    package static let most = 20_000

    private let mapping: AgencyMapping
    private let rules: [ForeignDocumentField: ColumnRule]
    private let since: LegalDate?
    private let file: @Sendable (DocumentStore.Document) throws -> [UInt8]
    private var zip = ZipWriter()
    private var index: [[String: String]] = []
    private var last = ""
    private var isEnded = false

    /// Begins a package. It holds the documents in full, each under its digest: whoever may not see people gets none.
    ///
    /// - Parameters:
    ///   - reader: who takes it out.
    ///   - since: the first day of issue; nil for all.
    ///   - file: makes the file of a document, a DOCX.
    /// - Throws: `Refusal`: `notAllowed`; `invalidInput` where the mapping says nothing of documents.
    package init(
        _ mapping: AgencyMapping, for reader: Actor, since: LegalDate? = nil,
        file: @escaping @Sendable (DocumentStore.Document) throws -> [UInt8]
    ) throws(Refusal) {
        try Authority.require(.subjectUnmask, by: reader, on: nil)
        guard let rules = mapping.documents else {
            throw Refusal.invalid("agency", ImportProblem.noDocuments(mapping.agency).cause)
        }
        (self.mapping, self.rules, self.since, self.file) = (mapping, rules, since, file)
    }

    /// How many documents were written.
    package var count: Int { index.count }
    package var mediaType: String { "application/zip" }
    package var fileEnding: String { "zip" }
    package var note: NoteExchangeExport { NoteExchangeExport(mapping.agency, documents: count) }

    /// - Throws: `Refusal`: `notAllowed`; `invalidInput` where there are more documents than one package takes.
    package mutating func next(for actor: Actor, in office: Office) async throws -> [UInt8] {
        try Authority.require(.caseRead, by: actor, on: nil)
        guard !isEnded else { return [] }
        let (after, agency, since) = (last, mapping.agency, since)
        if after.isEmpty { try await office.read { try OutgoingDocument.requireFew(since: since, for: actor, in: $0) } }
        let documents = try await office.read {
            try OutgoingDocument.window(after: after, agency, since: since, for: actor, in: $0)
        }
        for item in documents { try put(item) }
        if let last = documents.last { self.last = last.document.id.rawValue }
        guard documents.count < DocumentExport.window else { return zip.take() }
        isEnded = true
        try zip.add("documents.\(mapping.fileEnding)", try ForeignWriter(index: mapping).index(index))
        return zip.file()
    }

    private mutating func put(_ item: OutgoingDocument) throws {
        let document = item.document
        let content = try file(document)
        let name = OutgoingDocument.safe("\(item.key) \(document.form.title.zh) \(document.number)") + ".docx"
        try zip.add(name, content)
        var row = [mapping.key: item.key]
        for (field, rule) in rules {
            guard let column = rule.from else { continue }
            switch field {
            case .name: row[column] = document.form.title.zh
            case .file: row[column] = name
            case .number: row[column] = document.number
            case .issuedOn: row[column] = rule.day.text(of: document.issuedAt.date)
            case .issuer: row[column] = document.unitName
            case .digest: row[column] = SHA256.hash(data: content).withUnsafeBytes { Hexadecimal.encode($0) }
            }
        }
        index.append(row)
    }
}

/// One document on its way out.
private struct OutgoingDocument {
    /// What the system calls its case by; the number of ours that it does not know.
    let key: String
    let document: DocumentStore.Document

    /// Documents that the unit issued in cases of its own which the actor may see: on the case, its measures, its execution.
    private static func from(_ sight: Sight) -> String {
        """
        FROM      document
        LEFT JOIN case_measure ON document.record_kind = 'measure' AND case_measure.id = document.record_id
        LEFT JOIN case_execution ON document.record_kind = 'execution' AND case_execution.id = document.record_id
        JOIN      case_file ON case_file.id = CASE document.record_kind WHEN 'case' THEN document.record_id
                                              ELSE coalesce(case_measure.case_id, case_execution.case_id) END
        JOIN      unit ON unit.id = document.unit_id
        LEFT JOIN account ON account.id = document.issued_by
        LEFT JOIN foreign_record ON foreign_record.record_id = case_file.id AND foreign_record.agency = $3
                  AND foreign_record.unit_id = $2
        WHERE     document.id > $1 AND document.unit_id = $2 AND case_file.unit_id = $2 AND document.issued_at >= $4
                  AND \(CaseList.seen(by: sight))
        """
    }

    static func requireFew(since: LegalDate?, for actor: Actor, in access: any ReadAccess) throws {
        let sight = try Sight(of: .caseRead, for: actor, first: 5)
        let row = try access.first(
            "SELECT count(*) AS number \(from(sight))",
            ["", actor.unitID, "", moment(since)] as [any SQLConvertible] + sight.arguments)
        let number: Int = try row?.get("number") ?? 0
        guard number <= DocumentExport.most else {
            throw Refusal.invalid(
                "since",
                Wording(
                    "共有\(number)份文书，一个包最多\(DocumentExport.most)份：请写明起始日期",
                    "There are \(number) documents, and a package takes \(DocumentExport.most): name a first day"))
        }
    }

    static func window(
        after id: String, _ agency: String, since: LegalDate?, for actor: Actor, in access: any ReadAccess
    ) throws -> [OutgoingDocument] {
        let sight = try Sight(of: .caseRead, for: actor, first: 6)
        return try access.query(
            """
            SELECT    document.*, unit.name AS unit_name, account.name AS issued_by_name, foreign_record.foreign_key,
                      case_file.number AS case_number
            \(from(sight))
            ORDER BY  document.id
            LIMIT     $5
            """,
            [id, actor.unitID, agency, moment(since), DocumentExport.window] as [any SQLConvertible] + sight.arguments
        ).map { row in
            let key: String? = try row.get("foreign_key")
            return OutgoingDocument(
                key: try key ?? row.get("case_number"), document: try DocumentStore.Document(row))
        }
    }

    private static func moment(_ day: LegalDate?) -> Moment { day.map { Moment($0) } ?? Moment(milliseconds: 0) }

    /// A name that every system's folders take.
    static func safe(_ name: String) -> String {
        String(name.map { "/\\:*?\"<>|".contains($0) || $0.isNewline ? "_" : $0 })
    }
}
