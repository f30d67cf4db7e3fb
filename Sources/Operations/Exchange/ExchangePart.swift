import Enforcement
import Law
import Storage

/// A part of a file, case by case rehearsed: what can be taken, and what is wrong with the rest.
///
/// A case is several records. So that a bad one leaves nothing behind and the others go in, each is first performed in a transaction of its own
/// that is rolled back; what goes through there is then taken for good, all of the part at once.
struct ExchangePart {
    private let mapping: AgencyMapping
    private let run: String
    private let isRehearsal: Bool
    private var cases: [ForeignCase] = []
    private var outcomes: [TakeForeignCase.Outcome] = []
    private var documents: [TakeForeignDocument] = []
    private var documentOutcomes: [TakeForeignCase.Outcome] = []
    private(set) var problems: [ImportProblem] = []
    private var refused = 0
    private var keys: Set<String> = []

    init(_ mapping: AgencyMapping, run: String, isRehearsal: Bool) {
        (self.mapping, self.run, self.isRehearsal) = (mapping, run, isRehearsal)
    }

    /// How many cases and documents were looked at.
    var count: Int { cases.count + documents.count + refused }

    mutating func take(_ row: ForeignRow, in office: Office, as actor: Actor) async throws {
        if let file = row.file { return try await take(row, Array(file.content), in: office, as: actor) }
        switch mapping.read(row) {
        case .failure(let fault): refuse(fault.problems)
        case .success(let said):
            guard keys.insert(said.key).inserted else {
                return refuse([.repeated(said.line, mapping.key, said.key)])
            }
            do {
                let trial = TakeForeignCase(run: run, agency: mapping.agency, said: said)
                let output = try await office.rehearse(trial, as: actor)
                outcomes.append(output.outcome)
                cases.append(said)
                if let note = output.note(at: said.line) { problems.append(note) }
            } catch let refusal as Refusal {
                refuse([problem(refusal, said, row)])
            }
        }
    }

    /// A document: what goes through is put into the store, so that its record can be written with the part.
    private mutating func take(
        _ row: ForeignRow, _ content: [UInt8], in office: Office, as actor: Actor
    ) async throws {
        switch mapping.document(row, content) {
        case .failure(let fault): refuse(fault.problems)
        case .success(let said):
            let document = TakeForeignDocument(
                agency: mapping.agency, said: said, photo: try await office.photos.reading(of: content))
            do {
                let outcome = try await office.rehearse(document, as: actor).outcome
                if !isRehearsal, outcome == .added { _ = try await office.evidence.add(content) }
                documents.append(document)
                documentOutcomes.append(keys.insert("\(said.key) \(said.digest)").inserted ? outcome : .unchanged)
            } catch let refusal as Refusal {
                let column = refusal.facts["field"].map { documentPlace(of: $0) } ?? mapping.key
                refuse([.refused(said.line, column, row.values[column], refusal)])
            }
        }
    }

    /// The column that a refusal of evidence speaks of.
    private func documentPlace(of field: String) -> String {
        let fields: [String: ForeignDocumentField] = ["capturedAt": .issuedOn, "collector": .issuer]
        return mapping.place(ofDocument: fields[field]?.rawValue ?? field)
    }

    private func problem(_ refusal: Refusal, _ said: ForeignCase, _ row: ForeignRow) -> ImportProblem {
        let field = refusal.facts["field"] ?? ""
        let column = refusal.facts["field"].map { mapping.place(of: $0) } ?? mapping.key
        let isPersonal = [ForeignField.party, .partyCode].map(\.rawValue).contains(field)
        return .refused(said.line, column, field.isEmpty || isPersonal ? nil : row.values[column], refusal)
    }

    private mutating func refuse(_ problems: [ImportProblem]) {
        self.problems += problems
        refused += 1
    }

    /// The operation that keeps the part.
    func operation(ending: ImportListings.Ending?) -> TakeForeignCases {
        TakeForeignCases(
            run: run, agency: mapping.agency, cases: cases, outcomes: outcomes, documents: documents,
            documentOutcomes: documentOutcomes, problems: problems, refused: refused,
            isRehearsal: isRehearsal, ending: ending)
    }
}

extension Office {
    /// Performs an operation and takes everything back: what it would answer, or refuse.
    ///
    /// - Throws: what the operation throws.
    func rehearse<O: Operation>(_ operation: O, as actor: Actor) async throws -> O.Output {
        do {
            return try await database.write { [self] access in
                let work = try Work(office: self, access: access, actor: actor, operation: O.name, now: now)
                throw Rehearsed(output: try operation.perform(in: work))
            }
        } catch let done as Rehearsed<O.Output> {
            return done.output
        }
    }
}

/// What a rehearsal came to: thrown, so that nothing of it is kept.
private struct Rehearsed<Output: Sendable>: Error {
    let output: Output
}
