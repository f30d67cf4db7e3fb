package import Enforcement
package import Law
package import Storage

/// The SQL of cases.
package enum CaseStore {
    /// One case with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let record: Case
        package let unitName: String
        /// The number of the clue it came from.
        package let clueNumber: String?
        package let scope: RecordScope
        /// Who works on it now, officers and reviewer.
        package let people: [AssignmentStore.Person]
        package let papers: [CasePaper]
        package let evidence: [CaseEvidence]
        /// Every revision of every line of goods.
        package let goodsHistory: [CaseGoodsLine]
        /// The facts for the thresholds as they were set down, every revision.
        package let thresholdSheets: [ThresholdSheet]
        /// Penalties of the party before the conduct, which lower some lines.
        package let earlier: [EarlierPenalty]
        package let transfers: [TransferLine]
        /// Every measure on premises or goods, as proposed one after the other.
        package let measures: [CaseMeasure]
        /// Every sample, test and identification of its goods, one after the other.
        package let inquiries: [Inquiry]
        /// What is done of its decision, one after the other.
        package let executions: [Execution]
        /// The cases into which it was merged, off which it was split, and the other way round.
        package let bonds: [CaseBond]
        /// The cases that go on in it, merged into it or handed over: what was collected in them counts for it.
        package let merged: [MergedCase]
        /// Which superiors were asked which unit has jurisdiction, and what they said.
        package let jurisdiction: [JurisdictionRequest]
        /// Who was to keep out of it, here and in the cases from which it comes.
        package let avoidances: [Avoidance]
        /// What the guards look at, with nothing handed in.
        package fileprivate(set) var facts: CaseFacts

        /// The goods as they stand, those of the cases merged into it apart.
        package var goodsLines: [CaseGoodsLine] { CaseGoodsLine.standing(goodsHistory) }
        /// What the lines that stand say, here and in the cases that go on in it.
        package var goods: [CaseGoods] { (goodsLines + merged.flatMap(\.goodsLines)).map(\.goods) }
        /// What was found of a line of goods last and stands; nil where nothing was.
        package func finding(ofLine line: Int) -> InquiryFinding? {
            inquiries.last { $0.goodsLine == line && $0.standing != nil }?.standing
        }
        /// The unit that handed it over; nil where none did.
        package var handedFrom: UnitID? {
            merged.last { one in bonds.contains { $0.id == one.record.id && $0.kind == .handedOver } }?.record.unitID
        }
        /// The value of the goods, with that of the cases merged into it; nil where none is known.
        package var amount: Money? {
            let known = ([record] + merged.filter(\.addsAmount).map(\.record)).compactMap(\.amount)
            return known.isEmpty ? nil : Money(minor: known.reduce(0) { $0 + $1.minor })
        }
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
        guard let (record, unitName, clueNumber) = try head(of: id, in: access) else { throw Refusal.notFound(.case) }
        let parts = try AssignmentStore.parts(of: record.reference, in: access)
        let working = parts.filter { !$0.isOver }
        let bonds = try CaseBond.all(of: id, in: access)
        let (transfers, receivers) = try transfers(of: id, in: access)
        let jurisdiction = try JurisdictionRequest.all(of: id, in: access)
        let onward = record.state.goesOnElsewhere ? try CaseBond.parties(ofThoseAfter: id, in: access) : []
        let avoidances = try Avoidance.all(of: id, in: access)
        let standing = Avoidance.standing(avoidances, of: id)
        let scope = RecordScope(
            kind: .case, unitID: record.unitID, region: record.region, people: Set(working.map(\.person.userID)),
            parties: receivers.union(onward).union(jurisdiction.map(\.superiorID)), avoiding: standing.avoiding)
        try Authority.require(.caseRead, by: actor, on: scope)
        let papers = try CasePaper.all(of: id, in: access)
        let evidence = try CaseEvidence.all(of: id, in: access)
        let goods = try CaseGoodsLine.history(of: id, in: access)
        var guarded = try facts(of: record, parts, papers, evidence.count, transfers, in: access)
        let measures = try MeasureList.measures(of: id, in: access)
        guarded.avoidance = standing
        guarded.measuresInForce = measures.filter(\.state.isInForce).map(\.number)
        let inquiries = try InquiryStore.records(of: id, in: access)
        guarded.pendingInquiries = inquiries.filter(\.state.isPending).map(\.number)
        let executions = try ExecutionStore.records(of: id, in: access)
        guarded.openExecutions = executions.filter { !$0.state.isOver }.map(\.number)
        let takesIn = bonds.contains { $0.kind != .split && !$0.isOnward }
        guarded.cameByHandOver = bonds.contains { $0.kind == .handedOver && !$0.isOnward }
        guarded.superior = jurisdiction.first { $0.decidedAt == nil }?.superiorID
        let merged = takesIn ? try MergedCase.all(in: id, access) : []
        guarded.service = try ServiceStanding(in: papers)
        guarded.volume = try VolumeContents.standing(of: record, papers, evidence, merged, in: access)
        var loaded = Loaded(
            record: record, unitName: unitName, clueNumber: clueNumber, scope: scope, people: working.map(\.person),
            papers: papers, evidence: evidence, goodsHistory: goods,
            thresholdSheets: try ThresholdSheet.standing(of: id, handedOver: bonds, in: access),
            earlier: try EarlierPenalty.before(record, for: actor, in: access), transfers: transfers,
            measures: measures, inquiries: inquiries, executions: executions, bonds: bonds, merged: merged,
            jurisdiction: jurisdiction,
            avoidances: avoidances, facts: guarded)
        loaded.countMerged()
        return loaded
    }

    /// One case with the names of what it points to, whoever asks; nil where there is none.
    private static func head(
        of id: CaseID, in access: any ReadAccess
    ) throws -> (record: Case, unitName: String, clueNumber: String?)? {
        try access.first(
            """
            SELECT case_file.*, unit.name AS unit_name, clue.number AS clue_number
            FROM   case_file
            JOIN   unit ON unit.id = case_file.unit_id
            LEFT   JOIN clue ON clue.id = case_file.clue_id
            WHERE  case_file.id = $1
            """, [id]
        ).map { (try record($0), try $0.get("unit_name"), try $0.get("clue_number")) }
    }

    /// The case on which a record hangs, which is seen by whoever sees the case.
    ///
    /// - Throws: `Refusal.notFound` of the record's kind where the case is out of sight.
    static func load(
        _ id: CaseID, bearing kind: RecordKind, for actor: Actor, in access: any ReadAccess
    ) throws -> Loaded {
        do {
            return try load(id, for: actor, in: access)
        } catch let refusal as Refusal where refusal.code == .notFound {
            throw Refusal.notFound(kind)
        }
    }

    /// One case as it stands, whoever asks; nil where there is none.
    static func find(_ id: CaseID, in access: any ReadAccess) throws -> Case? {
        try access.first("SELECT * FROM case_file WHERE id = $1", [id]).map(record)
    }

    /// Those who investigate now, as the guards look at them: with their certificates.
    static func team(_ parts: [AssignmentStore.Part]) -> [TeamMember] {
        parts.filter { !$0.isOver && $0.person.part != .reviewer }.map(\.member)
    }

    private static func facts(
        of record: Case, _ parts: [AssignmentStore.Part], _ papers: [CasePaper], _ evidenceCount: Int,
        _ transfers: [TransferLine], in access: any ReadAccess
    ) throws -> CaseFacts {
        let filed = papers.last { $0.stage == .filing }
        // Everybody who ever worked on it, whether or not still in the team.
        let investigators = parts.filter { $0.person.part != .reviewer }
        let reviewer = parts.last { $0.person.part == .reviewer && !$0.isOver }
        let times = try times(of: record.id, in: access)
        var facts = CaseFacts(
            team: team(parts), investigators: Set(investigators.map(\.person.userID)),
            filingProposer: filed?.authorID, reviewer: reviewer?.person.userID,
            evidenceCount: evidenceCount, missing: record.missingFacts,
            conclusion: try papers.last { $0.stage == .conclusion }?.read(), notice: try notice(in: papers),
            statementUntil: times.statementUntil, statementWaived: try isStatementWaived(in: papers),
            hearing: try HearingStanding(in: papers), extensions: times.extensions, transfers: transfers.map(\.state),
            isSummary: record.isSummary, isSpotReported: papers.contains { $0.stage == .spotReport },
            weight: try papers.last { $0.stage == .weight }?.read(), discussion: try discussion(in: papers))
        facts.secondOpinions = try SecondOpinion.all(in: papers)
        return facts
    }

    /// When the party's period ends, by the clock of the last notice; and how often the clock that runs now was extended.
    private static func times(
        of id: CaseID, in access: any ReadAccess
    ) throws -> (statementUntil: Moment?, extensions: Int) {
        let rows = try access.query(
            """
            SELECT   limit_id, due_at, stopped_at, extensions
            FROM     clock
            WHERE    record_kind = 'case' AND record_id = $1 AND limit_id IN ($2, $3, $4)
            ORDER BY started_at DESC, id DESC
            """, [id, TimeLimitID.caseStatement, TimeLimitID.clueCheck, TimeLimitID.caseDecision])
        var (until, extensions): (Moment?, Int) = (nil, 0)
        for row in rows {
            let stopped: Moment? = try row.get("stopped_at")
            if try row.get("limit_id") == TimeLimitID.caseStatement {
                until = try until ?? row.get("due_at")
            } else if stopped == nil {
                let granted: [TimeExtension] = try JSONText.decode(row.get("extensions"))
                extensions = max(extensions, granted.count)
            }
        }
        return (until, extensions)
    }

    /// The last notice, unless a later report has made it void.
    static func notice(in papers: [CasePaper]) throws -> PenaltyNotice? {
        guard let place = papers.lastIndex(where: { $0.stage == .notice }) else { return nil }
        return papers[place...].contains { $0.stage == .conclusion } ? nil : try papers[place].read()
    }

    /// What the heads agreed on last, unless a later report or hearing has made it void.
    static func discussion(in papers: [CasePaper]) throws -> CollectiveDiscussion? {
        guard let place = papers.lastIndex(where: { $0.stage == .discussion }) else { return nil }
        let isVoid = papers[place...].contains { $0.stage == .conclusion || $0.stage == .hearingReport }
        return isVoid ? nil : try papers[place].read()
    }

    private static func isStatementWaived(in papers: [CasePaper]) throws -> Bool {
        guard let place = papers.lastIndex(where: { $0.stage == .notice }) else { return false }
        return try papers[place...].contains { paper in
            guard paper.stage == .statement else { return false }
            let statement: PartyStatement = try paper.read()
            return statement.waived
        }
    }

    /// The transfers of a case, and the police to whom it was ever handed over: they see it.
    private static func transfers(
        of id: CaseID, in access: any ReadAccess
    ) throws -> (lines: [TransferLine], parties: Set<UnitID>) {
        var (lines, parties): ([TransferLine], Set<UnitID>) = ([], [])
        try access.each(
            """
            SELECT   transfer.id, transfer.number, transfer.state, transfer_receiver.unit_id
            FROM     transfer
            LEFT     JOIN transfer_receiver ON transfer_receiver.transfer_id = transfer.id
            WHERE    transfer.case_id = $1
            ORDER BY transfer.id
            """, [id]
        ) { row in
            let line = TransferLine(id: try row.get("id"), number: try row.get("number"), state: try row.get("state"))
            if lines.last?.id != line.id { lines.append(line) }
            if let party: UnitID = try row.get("unit_id") { parties.insert(party) }
        }
        return (lines, parties)
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
            decidedAt: try row.get("decided_at"), closedAt: try row.get("closed_at"),
            isSummary: try row.get("summary", as: Bool?.self) ?? false, version: try row.get("version"))
    }
}

extension CaseStore.Loaded {
    /// Lets the guards look at the whole: at what was collected in the cases merged into it too, and at who collected it.
    fileprivate mutating func countMerged() {
        facts.investigators.formUnion(merged.flatMap(\.investigators))
        facts.evidenceCount += merged.reduce(0) { $0 + $1.evidence.count }
        facts.fine = FineFacts(
            amount: amount, goods: goods, conductOn: record.conductOn, sheet: thresholdSheets.last?.facts)
        facts.thresholds = thresholdFacts
    }

    /// Where a record belongs that hangs on the case.
    func scope(of kind: RecordKind, unit: UnitID, region: String) -> RecordScope {
        RecordScope(
            kind: kind, unitID: unit, region: region, people: scope.people, parties: scope.parties,
            avoiding: scope.avoiding)
    }
}

extension CaseState: SQLConvertible {}
extension CaseSource: SQLConvertible {}
extension DecisionKind: SQLConvertible {}
extension EvidenceKind: SQLConvertible {}
