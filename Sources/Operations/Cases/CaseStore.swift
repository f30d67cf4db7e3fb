package import Enforcement
import Law
package import Storage

/// The SQL of cases.
package enum CaseStore {
    /// One case with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Case
        package let scope: RecordScope
        /// Who works on it now, officers and reviewer.
        package let people: [AssignmentStore.Person]
        package let papers: [CasePaper]
        package let evidence: [CaseEvidence]
        /// Every revision of every line of goods.
        package let goodsHistory: [CaseGoodsLine]
        package let transfers: [TransferLine]
        /// What the guards look at, with nothing handed in.
        package let facts: CaseFacts

        /// The goods as they stand.
        package var goodsLines: [CaseGoodsLine] { CaseGoodsLine.standing(goodsHistory) }
        /// What the lines that stand say.
        package var goods: [CaseGoods] { goodsLines.map(\.goods) }
    }

    /// A transfer of a case, in one line.
    package struct TransferLine: Sendable, Hashable {
        package let id: TransferID
        package let number: String
        package let state: TransferState
    }

    /// Loads a case that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: CaseID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let record = try find(id, in: access) else { throw Refusal.notFound(.case) }
        let reference = record.reference
        let people = try AssignmentStore.people(of: reference, in: access)
        let scope = RecordScope(
            kind: .case, unitID: record.unitID, region: record.region, people: Set(people.map(\.userID)),
            parties: try parties(of: id, in: access))
        try Authority.require(.caseRead, by: actor, on: scope)
        let papers = try CasePaper.all(of: id, in: access)
        let evidence = try CaseEvidence.all(of: id, in: access)
        let transfers = try transfers(of: id, in: access)
        let goods = try CaseGoodsLine.history(of: id, in: access)
        var guarded = try facts(of: record, people, papers, evidence.count, transfers, in: access)
        guarded.fine = FineFacts(record, goods: CaseGoodsLine.standing(goods).map(\.goods))
        return Loaded(
            record: record, scope: scope, people: people, papers: papers, evidence: evidence, goodsHistory: goods,
            transfers: transfers, facts: guarded)
    }

    /// One case as it stands, whoever asks; nil where there is none.
    static func find(_ id: CaseID, in access: any ReadAccess) throws -> Case? {
        try access.first("SELECT * FROM case_file WHERE id = $1", [id]).map(record)
    }

    /// The case of a number as the office writes it, that the actor may see; nil where there is none.
    package static func find(number: String, for actor: Actor, in access: any ReadAccess) throws -> CaseID? {
        let sight = try Sight(of: .caseRead, for: actor, first: 2)
        let seen = CaseList.seen(by: sight)
        return try access.first("SELECT id FROM case_file WHERE number = $1 AND \(seen)", [number] + sight.arguments)?
            .get("id")
    }

    /// The people who work on a case now as the guards look at them: with their certificates.
    static func team(_ people: [AssignmentStore.Person], in access: any ReadAccess) throws -> [TeamMember] {
        try people.filter { $0.part != .reviewer }.map {
            TeamMember(
                userID: $0.userID, name: $0.name, officer: try OrganisationStore.officer($0.userID, in: access))
        }
    }

    private static func facts(
        of record: Case, _ people: [AssignmentStore.Person], _ papers: [CasePaper], _ evidenceCount: Int,
        _ transfers: [TransferLine], in access: any ReadAccess
    ) throws -> CaseFacts {
        let filed = papers.last { $0.stage == .filing }
        return CaseFacts(
            team: try team(people, in: access), investigators: try investigators(of: record.id, in: access),
            filingProposer: filed?.authorID, reviewer: people.last { $0.part == .reviewer }?.userID,
            evidenceCount: evidenceCount, missing: record.missingFacts,
            conclusion: try papers.last { $0.stage == .conclusion }?.read(), notice: try notice(in: papers),
            statementUntil: try statementUntil(of: record.id, in: access),
            statementWaived: try isStatementWaived(in: papers),
            extensions: try extensions(of: record.id, in: access), transfers: transfers.map(\.state))
    }

    /// When the party's period ends: by the clock of the last notice.
    private static func statementUntil(of id: CaseID, in access: any ReadAccess) throws -> Moment? {
        try access.first(
            """
            SELECT   due_at
            FROM     clock
            WHERE    record_kind = 'case' AND record_id = $1 AND limit_id = $2
            ORDER BY started_at DESC, id DESC
            LIMIT    1
            """, [id, TimeLimitID.caseStatement])?.get("due_at")
    }

    /// The last notice, unless a later report has made it void.
    static func notice(in papers: [CasePaper]) throws -> PenaltyNotice? {
        guard let place = papers.lastIndex(where: { $0.stage == .notice }) else { return nil }
        return papers[place...].contains { $0.stage == .conclusion } ? nil : try papers[place].read()
    }

    private static func isStatementWaived(in papers: [CasePaper]) throws -> Bool {
        guard let place = papers.lastIndex(where: { $0.stage == .notice }) else { return false }
        return try papers[place...].contains { paper in
            guard paper.stage == .statement else { return false }
            let statement: PartyStatement = try paper.read()
            return statement.waived
        }
    }

    /// Everybody who ever worked on the case, whether or not still in the team.
    private static func investigators(of id: CaseID, in access: any ReadAccess) throws -> Set<UserID> {
        let rows = try access.query(
            """
            SELECT DISTINCT user_id
            FROM   assignment
            WHERE  record_kind = 'case' AND record_id = $1 AND part <> 'reviewer'
            """, [id])
        return Set(try rows.map { try $0.get("user_id") })
    }

    /// How often the clock that runs now was extended.
    private static func extensions(of id: CaseID, in access: any ReadAccess) throws -> Int {
        let rows = try access.query(
            """
            SELECT extensions
            FROM   clock
            WHERE  record_kind = 'case' AND record_id = $1 AND stopped_at IS NULL
            AND    limit_id IN ($2, $3)
            """, [id, TimeLimitID.clueCheck, TimeLimitID.caseDecision])
        return try rows.map { row in
            let granted: [TimeExtension] = try JSONText.decode(row.get("extensions"))
            return granted.count
        }.max() ?? 0
    }

    /// The police to whom the case was ever handed over: they see it.
    private static func parties(of id: CaseID, in access: any ReadAccess) throws -> Set<UnitID> {
        let rows = try access.query(
            """
            SELECT DISTINCT transfer_receiver.unit_id
            FROM   transfer_receiver
            JOIN   transfer ON transfer.id = transfer_receiver.transfer_id
            WHERE  transfer.case_id = $1
            """, [id])
        return Set(try rows.map { try $0.get("unit_id") })
    }

    private static func transfers(of id: CaseID, in access: any ReadAccess) throws -> [TransferLine] {
        try access.query("SELECT id, number, state FROM transfer WHERE case_id = $1 ORDER BY id", [id]).map {
            TransferLine(id: try $0.get("id"), number: try $0.get("number"), state: try $0.get("state"))
        }
    }

    static func record(_ row: Row) throws -> Case {
        let amount: Int64? = try row.get("amount_minor")
        return Case(
            id: try row.get("id"), number: try row.get("number"), title: try row.get("title"),
            state: try row.get("state"), unitID: try row.get("unit_id"), region: try row.get("region"),
            source: try row.get("source"), clueID: try row.get("clue_id"), subjectID: try row.get("subject_id"),
            party: try row.get("party"), conduct: try row.get("conduct"), place: try row.get("place"),
            conductOn: try row.get("conduct_on"), amount: amount.map { Money(minor: $0) },
            registeredAt: try row.get("registered_at"), filedAt: try row.get("filed_at"),
            decidedAt: try row.get("decided_at"), closedAt: try row.get("closed_at"), version: try row.get("version"))
    }
}

extension Case {
    /// How steps, clocks and documents point at this case.
    package var reference: RecordReference { RecordReference(.case, id.rawValue) }
}

extension CaseState: SQLConvertible {}
extension CaseSource: SQLConvertible {}
extension DecisionKind: SQLConvertible {}
extension EvidenceKind: SQLConvertible {}
