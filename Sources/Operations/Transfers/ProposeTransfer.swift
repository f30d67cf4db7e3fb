package import Enforcement
package import Law
import Storage

/// Proposes to transfer a case to the police: names the task team and hands the written report to the head.
///
/// - Source: 国务院令第310号 Art 3, Art 5.
package struct ProposeTransfer: Operation {
    package static let name = "transfer.propose"

    package let caseID: CaseID
    package let crime: SuspectedCrime
    package let ground: TransferGround
    /// The report: what was done, the evidence, why it is suspected to be a crime.
    package let facts: String
    package let amount: Money?
    /// The task team; empty takes the officers of the case.
    package let team: [UserID]

    package init(
        case caseID: CaseID, crime: SuspectedCrime, ground: TransferGround, facts: String, amount: Money? = nil,
        team: [UserID] = []
    ) {
        self.caseID = caseID
        self.crime = crime
        self.ground = ground
        self.facts = facts
        self.amount = amount
        self.team = team
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput`, `notInThisState` where the case has not been filed
    ///   or is over, `duplicate` where a transfer of it is under way, `two-valid-officers`,
    ///   `officers-not-valid` for one who is named without a certificate good on the day.
    package func perform(in work: Work) throws -> TransferID {
        let loaded = try CaseStore.load(caseID, for: work.actor, in: work.access)
        let scope = try ProposeTransfer.authorise(loaded, work.actor, at: work.now)
        try check(loaded)
        let members = try teamMembers(loaded, in: work)
        guard let owner = try OrganisationStore.unit(loaded.record.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let id: TransferID = work.newID()
        let number = try work.number(of: .transfer, "移", by: owner)
        try insert(id, number, loaded, in: work)
        let reference = RecordReference(.transfer, id.rawValue)
        try work.open(
            Transfer.self, reference, number: number, title: "\(crime.label.zh)：\(loaded.record.title)", scope: scope,
            source: ground.source)
        try work.assignTeam(members.map(\.userID), to: reference)
        return id
    }

    /// Where the transfer of a case belongs.
    ///
    /// - Throws: `Refusal` with `notAllowed` for whoever may not propose it, `certificate-not-valid` for whoever may not today.
    @discardableResult
    package static func authorise(
        _ loaded: CaseStore.Loaded, _ actor: Actor, at now: Moment
    ) throws(Refusal) -> RecordScope {
        let scope = RecordScope(
            kind: .transfer, unitID: loaded.record.unitID, region: loaded.record.region, people: loaded.scope.people,
            avoiding: loaded.scope.avoiding)
        try Authority.require(.transferPropose, by: actor, on: scope, at: now)
        return scope
    }

    private func check(_ loaded: CaseStore.Loaded) throws {
        guard loaded.record.state.isFiledAndOpen else {
            throw Refusal(
                .notInThisState,
                Wording(
                    "案件处于“\(loaded.record.state.label.zh)”状态，不能提出移送",
                    "The case is in state “\(loaded.record.state.label.en)”: no transfer can be proposed"),
                source: ground.source)
        }
        guard !loaded.transfers.contains(where: \.state.blocksPenalty) else {
            throw Refusal(.duplicate, Wording("本案已有正在办理的移送", "A transfer of this case is under way"))
        }
        guard ground == .thresholdMet || crime.isIntellectualProperty else {
            throw Refusal.invalid(
                "ground",
                Wording(
                    "“合理嫌疑”只适用于知识产权领域的犯罪", "Reasonable suspicion is enough for crimes of intellectual property only"))
        }
        try CaseInput.require("facts", facts, Wording("移送报告", "the report"))
        try CaseInput.amount("amount", amount)
    }

    private func teamMembers(_ loaded: CaseStore.Loaded, in work: Work) throws -> [TeamMember] {
        let members =
            team.isEmpty
            ? loaded.facts.team.filter { $0.isValid(on: work.today) }
            : try team.map { try OfficerChoice.member($0, of: loaded.record.unitID, in: work.access) }
        guard Set(members.map(\.userID)).count == members.count else {
            throw Refusal.invalid("team", Wording("同一人员只能指定一次", "The same person is named twice"))
        }
        let avoiding = members.filter { loaded.scope.avoiding.contains($0.userID) }.map(\.name)
        guard avoiding.isEmpty else {
            let names = avoiding.joined(separator: "、")
            throw Refusal(
                .mustAvoid, Wording("\(names)已回避本案，不得指定", "Not to be named, for they keep out: \(names)"))
        }
        if let faults = members.faults(on: work.today) {
            throw Refusal(
                RefusalCode("officers-not-valid"),
                Wording("\(faults.zh)，不得指定，请另选", "Not to be named: \(faults.en). Choose somebody else"),
                source: LegalSource(law: LegalAct.penaltyLaw.name, article: "第四十二条"))
        }
        guard members.count >= 2 else {
            throw Refusal(
                RefusalCode("two-valid-officers"),
                Wording("应当立即指定两名以上执法人员组成专案组", "Name a team of at least two officers with valid certificates"),
                source: LegalSource(law: LegalAct.caseTransfer.name, article: "第五条"))
        }
        return members
    }

    private func insert(_ id: TransferID, _ number: String, _ loaded: CaseStore.Loaded, in work: Work) throws {
        let record = loaded.record
        try work.write(
            "transfer",
            """
            INSERT INTO transfer (id, number, case_id, state, unit_id, region, crime, ground, facts, amount_minor,
                                  proposed_by, attachments, supplement_open, proposed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13, 1)
            RETURNING *
            """,
            [
                id, number, caseID, Transfer.procedure.initial, record.unitID, record.region, crime, ground, facts,
                amount?.minor ?? loaded.amount?.minor, work.actor.userID, "[]", work.now,
            ])
    }
}
