import Enforcement
import Law
import Storage

/// Takes one document of an agency's system to the case it belongs to, as evidence with its number, day and issuer.
///
/// The file itself is in the store by then, or the operation is rehearsed. The same file is under a case once: sent again, it is unchanged; so is
/// a document that the office issued itself, which comes back as it went out.
struct TakeForeignDocument: Operation {
    static let name = "exchange.take-document"

    let agency: String
    let said: ForeignDocument
    /// What the file looks like, where it is a picture.
    let photo: PhotoReading?

    struct Output: Codable, Sendable, Hashable {
        let outcome: TakeForeignCase.Outcome
        let id: CaseID
    }

    /// - Throws: `Refusal`: `notFound` where no case of the unit is called so; what adding evidence to it throws.
    func perform(in work: Work) throws -> Output {
        try ExchangeAccess.requireToImport(work.actor)
        guard let id = try find(in: work) else {
            throw Refusal(
                .notFound,
                Wording("本单位没有此编号的案件，请先导入案件", "The unit has no case of this key; import the case first"))
        }
        let record = RecordReference(.case, id.rawValue)
        try EvidenceDesk.require(addingTo: record, by: work.actor, at: work.now, in: work.access)
        let isHere = try EvidenceStore.piece(of: record, digest: said.digest, in: work.access) != nil
        if try isHere || isOurs(in: work) { return Output(outcome: .unchanged, id: id) }
        _ = try AddEvidence(
            stored: said.digest, size: said.size, to: record, kind: .document, named: said.title, format: said.format,
            capturedAt: said.issuedOn.map { Moment($0) }, collector: said.issuer, photo: photo
        ).perform(in: work)
        return Output(outcome: .added, id: id)
    }

    /// Whether the document is one of the unit's own.
    private func isOurs(in work: Work) throws -> Bool {
        guard let number = said.number else { return false }
        return try work.first(
            "SELECT id FROM document WHERE number = $1 AND unit_id = $2", [number, work.actor.unitID]) != nil
    }

    /// The case of the unit that the system calls so, or that has the number here.
    private func find(in work: Work) throws -> CaseID? {
        try ForeignRecord.find(agency, said.key, of: work.actor.unitID, in: work)?.record
            ?? ForeignRecord.ownCase(said.key, in: work)
    }
}
