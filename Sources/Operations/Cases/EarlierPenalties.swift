package import Enforcement
package import Law
package import Storage

/// A penalty that the party of a case had before, from another case on record.
package struct EarlierPenalty: Sendable, Hashable {
    package let caseID: CaseID
    package let number: String
    package let unitName: String
    /// The day from which it counts: of service, or of the decision while it is not served.
    package let effectiveOn: LegalDate
    package let sanction: Sanction
    package let fine: Money?
    /// Whether the reader may open that case.
    package let canSee: Bool

    /// The penalties of the party before the conduct of a case, the latest first, whichever unit decided them; none where
    /// the party is not known by a code or the day of the conduct is not known.
    package static func before(
        _ record: Case, for actor: Actor, in access: any ReadAccess
    ) throws -> [EarlierPenalty] {
        guard let subject = record.subjectID, let conduct = record.conductOn else { return [] }
        return try access.query(
            """
            SELECT   case_file.id, case_file.number, case_file.decided_at, case_file.fine_minor,
                     unit.name AS unit_name, decision.body AS decision_body, service.body AS service_body
            FROM     case_file
            JOIN     unit ON unit.id = case_file.unit_id
            JOIN     case_paper AS decision ON decision.case_id = case_file.id AND decision.stage = 'decision'
            LEFT JOIN case_paper AS service ON service.case_id = case_file.id AND service.stage = 'service'
            WHERE    case_file.subject_id = $1 AND case_file.decision = 'penalty' AND case_file.id <> $2
            AND      NOT EXISTS (SELECT 1 FROM case_execution WHERE case_id = case_file.id AND revoked = 1)
            ORDER BY case_file.decided_at DESC, case_file.id DESC
            """, [subject, record.id]
        ).compactMap { try penalty($0, for: actor, in: access) }.filter { $0.effectiveOn < conduct }
    }

    private static func penalty(
        _ row: Row, for actor: Actor, in access: any ReadAccess
    ) throws -> EarlierPenalty? {
        let id: CaseID = try row.get("id")
        let decision: CaseDecision = try JSONText.decode(row.get("decision_body"))
        let service: ServiceRecord? = try row.json("service_body")
        let decided: Moment = try row.get("decided_at")
        let day = service?.servedOn ?? decided.date
        let field =
            try FineConduct.cited(in: decision.basis).first?.field
            ?? CaseStore.thresholdField(of: id, in: access)
        guard let field else { return nil }
        let fine: Int64? = try row.get("fine_minor")
        return EarlierPenalty(
            caseID: id, number: try row.get("number"), unitName: try row.get("unit_name"), effectiveOn: day,
            sanction: Sanction(effectiveOn: day, kind: .administrative, field: field),
            fine: fine.map { Money(minor: $0) }, canSee: try CaseStore.isSeen(id, by: actor, in: access))
    }
}

extension CaseStore {
    /// The field of the crime that the goods or the amount of a case are read under; nil where it has neither.
    static func thresholdField(of id: CaseID, in access: any ReadAccess) throws -> ProtectedField? {
        guard let record = try find(id, in: access) else { return nil }
        let goods = CaseGoodsLine.standing(try CaseGoodsLine.history(of: id, in: access)).map(\.goods)
        let told = Crime.told(in: record.title, record.conduct)
        let sheet = try ThresholdSheet.history(of: id, in: access).last?.facts
        return ThresholdFacts(
            sheet: sheet, amount: record.amount, goods: goods, told: told, conductOn: record.conductOn)?
            .crimes.first?.field
    }
}
