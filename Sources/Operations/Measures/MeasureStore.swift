package import Enforcement
import Law
package import Storage

/// The SQL of measures.
package enum MeasureStore {
    /// One measure with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: CaseMeasure
        package let goods: [MeasureGoods]
        package let scope: RecordScope
        package let unitName: String
        package let caseNumber: String
        package let caseTitle: String
        package let party: String?
        /// Who works on the case.
        package let team: [TeamMember]
        /// What the guards look at, with nothing handed in.
        package let facts: MeasureFacts
    }

    /// Loads a measure of a case that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: MeasureID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("SELECT * FROM case_measure WHERE id = $1", [id]) else {
            throw Refusal.notFound(.measure)
        }
        let record = try record(row)
        let file = try CaseStore.load(record.caseID, bearing: .measure, for: actor, in: access)
        let clock = try access.first(
            """
            SELECT due_at, extensions
            FROM   clock
            WHERE  record_kind = 'measure' AND record_id = $1 AND limit_id IN ($2, $3) AND stopped_at IS NULL
            """, [id, TimeLimitID.evidenceRegistration, TimeLimitID.seizure])
        let granted: [TimeExtension] = try clock.map { try JSONText.decode($0.get("extensions")) } ?? []
        let decision: CaseDecision? = try file.papers.last { $0.stage == .decision }?.read()
        let facts = MeasureFacts(
            kind: record.kind, isUrgent: record.isUrgent, team: file.facts.team,
            investigators: file.facts.investigators.union([record.proposedBy]), isCaseOpen: !file.record.state.isFinal,
            extensions: granted.count, dueAt: try clock?.get("due_at"),
            isConfiscated: decision?.penalty?.kinds.contains(.confiscation) ?? false,
            isWithPolice: file.transfers.contains { $0.state.isFiledByPolice })
        return Loaded(
            record: record, goods: try goods(of: id, in: access),
            scope: file.scope(of: .measure, unit: record.unitID, region: record.region),
            unitName: file.unitName, caseNumber: file.record.number, caseTitle: file.record.title,
            party: file.record.party, team: file.facts.team, facts: facts)
    }

    private static func goods(of id: MeasureID, in access: any ReadAccess) throws -> [MeasureGoods] {
        try access.query("SELECT * FROM case_measure_goods WHERE measure_id = $1 ORDER BY line", [id]).map { row in
            MeasureGoods(
                name: try row.get("name"), spec: try row.get("spec"), quantity: try row.get("quantity"),
                unit: try row.get("unit_word"), note: try row.get("note"))
        }
    }

    static func record(_ row: Row) throws -> CaseMeasure {
        CaseMeasure(
            id: try row.get("id"), number: try row.get("number"), kind: try row.get("kind"),
            state: try row.get("state"), caseID: try row.get("case_id"), unitID: try row.get("unit_id"),
            region: try row.get("region"), object: try row.get("object"), reason: try row.get("reason"),
            basis: try row.get("basis"), isUrgent: try row.get("urgent"), proposedBy: try row.get("proposed_by"),
            proposedAt: try row.get("proposed_at"), approvedAt: try row.get("approved_at"),
            execution: try row.json("execution"), test: try row.json("test"), ending: try row.json("ending"),
            endedAt: try row.get("ended_at"), version: try row.get("version"))
    }
}

extension MeasureState: SQLConvertible {}
extension MeasureKind: SQLConvertible {}
