import Enforcement
import Law
import Storage

/// A letter about to be written, from a finding or from what a unit asked for.
struct SupervisionDraft {
    let kind: SupervisionKind
    let addressee: UnitID
    let caseID: CaseID
    let transferID: TransferID?
    var omissionID: OmissionID?
    let title: String
    let grounds: String
    let demand: String

    /// Writes the letter of the actor's procuratorate, to be sent by an act of its own.
    ///
    /// - Parameter check: what else must hold once the actor is known to be allowed.
    /// - Throws: `Refusal` with `notAllowed`, or what `check` throws.
    func open(in work: Work, check: () throws -> Void = {}) throws -> SupervisionID {
        guard let unit = try OrganisationStore.unit(work.actor.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let scope = RecordScope(kind: .supervision, unitID: unit.id, region: unit.region)
        try Authority.require(.supervisionSend, by: work.actor, on: scope)
        try check()
        let id: SupervisionID = work.newID()
        let number = try work.number(of: .supervision, "监", by: unit)
        try insert(id, number, unit, in: work)
        try work.open(
            Supervision.self, RecordReference(.supervision, id.rawValue), number: number, title: title, scope: scope,
            source: kind.source)
        return id
    }

    private func insert(_ id: SupervisionID, _ number: String, _ unit: Unit, in work: Work) throws {
        try work.write(
            "supervision",
            """
            INSERT INTO supervision (id, number, kind, state, unit_id, region, addressee_id, case_id, transfer_id,
                                     omission_id, grounds, demand, drafted_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)
            RETURNING *
            """,
            [
                id, number, kind, Supervision.procedure.initial, unit.id, unit.region, addressee, caseID, transferID,
                omissionID, grounds, demand, work.now,
            ])
    }
}
