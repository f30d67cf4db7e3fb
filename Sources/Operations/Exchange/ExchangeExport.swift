package import Enforcement
import Law
import Storage

/// What goes out to an agency's system, made piece by piece while it is sent.
package protocol ExchangeOutput: Sendable {
    var mediaType: String { get }
    /// How the name of the file ends.
    var fileEnding: String { get }
    /// What the ledger is told at the end.
    var note: NoteExchangeExport { get }

    /// The next bytes; empty at the end. What may be seen is asked anew for each part.
    ///
    /// - Throws: `Refusal` with `notAllowed`.
    mutating func next(for actor: Actor, in office: Office) async throws -> [UInt8]
}

extension Office {
    /// Makes what goes out piece by piece, and notes at its end in the ledger how much it was.
    package func send(
        _ output: some ExchangeOutput, as actor: Actor, to write: ([UInt8]) async throws -> Void
    ) async throws -> NoteExchangeExport {
        var output = output
        var bytes = try await output.next(for: actor, in: self)
        while !bytes.isEmpty {
            try await write(bytes)
            bytes = try await output.next(for: actor, in: self)
        }
        _ = try await perform(output.note, as: actor)
        return output.note
    }
}

/// Cases on their way to an agency's system: those of the actor's unit, by number of id, in the form of the system's own mapping.
package struct ExchangeExport: ExchangeOutput {
    /// Cases read at a time.
    static let window = 200

    private let mapping: AgencyMapping
    private let writer: ForeignWriter
    private var last = ""
    private var isBegun = false
    /// How many cases were written.
    package private(set) var count = 0

    package init(_ mapping: AgencyMapping) {
        self.mapping = mapping
        writer = ForeignWriter(mapping)
    }

    package var mediaType: String { mapping.mediaType }
    package var fileEnding: String { mapping.fileEnding }
    package var note: NoteExchangeExport { NoteExchangeExport(mapping.agency, cases: count) }

    package mutating func next(for actor: Actor, in office: Office) async throws -> [UInt8] {
        try Authority.require(.caseRead, by: actor, on: nil)
        let (after, agency) = (last, mapping.agency)
        let cases = try await office.read { try OutgoingCase.window(after: after, agency, for: actor, in: $0) }
        defer { isBegun = true }
        guard let last = cases.last else { return isBegun ? [] : writer.head }
        self.last = last.record.id.rawValue
        count += cases.count
        return try (isBegun ? [] : writer.head) + cases.flatMap { try writer.lines($0, for: actor) }
    }
}

extension OutgoingCase {
    /// The next cases of the actor's unit that the actor may see, by id. A firm's code goes along, a person's does not: it is shown by an
    /// act of its own only.
    fileprivate static func window(
        after id: String, _ agency: String, for actor: Actor, in access: any ReadAccess
    ) throws -> [OutgoingCase] {
        let sight = try Sight(of: .caseRead, for: actor, first: 5)
        let rows = try access.query(
            """
            SELECT   case_file.*, foreign_record.foreign_key,
                     CASE WHEN subject.kind = 'firm' THEN subject.code END AS firm_code
            FROM     case_file
            LEFT     JOIN foreign_record ON foreign_record.record_id = case_file.id AND foreign_record.agency = $3
                     AND foreign_record.unit_id = $2
            LEFT     JOIN subject ON subject.id = case_file.subject_id
            WHERE    case_file.id > $1 AND case_file.unit_id = $2 AND \(CaseList.seen(by: sight))
            ORDER BY case_file.id
            LIMIT    $4
            """, [id, actor.unitID, agency, ExchangeExport.window] + sight.arguments)
        return try rows.map { row in
            let record = try CaseStore.record(row)
            let key: String? = try row.get("foreign_key")
            return OutgoingCase(
                key: key ?? record.number, record: record, partyCode: try row.get("firm_code"),
                goods: CaseGoodsLine.standing(try CaseGoodsLine.history(of: record.id, in: access)).map(\.goods))
        }
    }
}

/// Notes that cases or documents were taken out for an agency's system.
package struct NoteExchangeExport: Operation {
    package static let name = "exchange.export"

    package let agency: String
    package let cases: Int
    package let documents: Int

    package init(_ agency: String, cases: Int = 0, documents: Int = 0) {
        (self.agency, self.cases, self.documents) = (agency, cases, documents)
    }

    /// - Throws: `Refusal` with `notAllowed`.
    package func perform(in work: Work) throws -> Done {
        try Authority.require(.caseRead, by: work.actor, on: nil)
        work.remark("agency", agency)
        work.remark("cases", String(cases))
        if documents > 0 { work.remark("documents", String(documents)) }
        return Done()
    }
}
