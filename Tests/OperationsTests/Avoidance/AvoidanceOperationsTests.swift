import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Avoidance in an office: an application, the decision, and what the officer then no longer does.
struct AvoidanceOperationsTests {
    private let world: CaseWorld

    init() async throws {
        world = try await CaseWorld()
    }

    private func asked(_ id: CaseID, _ person: Actor) async throws {
        try await world.act(
            AskAvoidance(
                id, person: person.userID, ground: .relation, reasons: "系当事人近亲属", applicant: "青石县锦绣商行"),
            as: world.li)
    }

    private func evidence(_ id: CaseID) -> AddCaseEvidence {
        AddCaseEvidence(
            id, kind: .object, name: "涉案丝巾", collectedOn: world.house.clock.now.date, collector: "李梅、王强")
    }

    private func keepsOut(_ person: Actor, _ earlier: EarlierActs = .stand) -> AvoidanceDecision {
        AvoidanceDecision(person.userID, .avoids, earlier: earlier, reasons: "经审查属实")
    }

    @Test func `until the decision the investigation goes on, afterwards the officer does nothing in the case`()
        async throws
    {
        let id = try await world.investigating()
        try await asked(id, world.wang)
        #expect(try await world.refusal(of: evidence(id), as: world.wang) == nil)
        #expect(try await world.load(id).record.state == .investigating)
        try await world.act(DecideAvoidance(id, keepsOut(world.wang)), as: world.head)
        let loaded = try await world.load(id)
        #expect(loaded.people.map(\.userID) == [world.li.userID])
        #expect(loaded.scope.avoiding == [world.wang.userID])
        #expect(try await world.refusal(of: evidence(id), as: world.wang) == .mustAvoid)
        #expect(try await world.load(id, as: world.wang).record.id == id, "the officer still sees it")
        let conclude = ConcludeInvestigation(id, CaseWorld.report)
        #expect(try await world.refusal(of: conclude, as: world.li) == RefusalCode("two-valid-officers"))
        let again = AssignCaseOfficers(id, officers: [world.li.userID, world.wang.userID])
        #expect(try await world.refusal(of: again, as: world.head) == .mustAvoid)
        let sun = try await world.house.person("孙白", [.officer])
        let other = AssignCaseOfficers(id, officers: [world.li.userID, sun.userID])
        #expect(try await world.refusal(of: other, as: world.head) == nil)
        #expect(try await world.refusal(of: conclude, as: world.li) == nil)
    }

    @Test func `whose application is turned down stays on the case, and may be asked for anew`() async throws {
        let id = try await world.investigating()
        try await asked(id, world.wang)
        let stays = AvoidanceDecision(world.wang.userID, .stays, reasons: "没有利害关系")
        try await world.act(DecideAvoidance(id, stays), as: world.head)
        #expect(try await world.refusal(of: evidence(id), as: world.wang) == nil)
        try await asked(id, world.wang)
        let all = try await world.load(id).avoidances
        #expect(all.map(\.decision?.outcome) == [.stays, nil])
        #expect(all.first?.applicant == "青石县锦绣商行" && all.first?.decision?.by == "陈立")
    }

    @Test func `nothing that hangs on the case is open to whoever keeps out`() async throws {
        let (id, transfer) = try await world.proposedTransfer()
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意移送"), as: world.head)
        try await world.act(
            OrderAvoidance(
                id, person: world.li.userID, ground: .interest, earlier: .again, reasons: "持有当事人股份"),
            as: world.head)
        #expect(try await world.load(transfer).people.map(\.userID) == [world.wang.userID])
        let hand = HandOverTransfer(transfer, to: world.countyPolice.id, attachments: [.investigationReport])
        #expect(try await world.refusal(of: hand, as: world.li) == .mustAvoid)
        let answers: [String: String] = [:]
        #expect(
            try await world.refusal(of: IssueForm(id, .inquiryNotice, answers), as: world.li) == .mustAvoid)
        await expectRefusal(.mustAvoid) {
            _ = try await world.office.keep(
                EvidenceDesk.Capture(name: "现场.txt", bytes: Array("照片".utf8)),
                under: RecordReference(.case, id.rawValue), as: world.li)
        }
        let one = try #require(try await world.load(id).avoidances.first)
        #expect(one.origin == .order && one.decision?.earlier == .again && one.applicant == nil)
    }

    @Test func `a case that is split off keeps out whom the first keeps out`() async throws {
        let id = try await world.investigating()
        let sun = try await world.house.person("孙白", [.officer])
        try await world.act(
            AssignCaseOfficers(id, officers: [world.li.userID, sun.userID, world.wang.userID]), as: world.head)
        try await asked(id, world.wang)
        try await world.act(DecideAvoidance(id, keepsOut(world.wang)), as: world.head)
        let split = try await world.office.perform(
            SplitCase(id, title: "另一违法行为", conduct: "销售三无产品", reasons: "分别适用不同规定"), as: world.head)
        let new = try await world.load(split.caseID)
        #expect(new.scope.avoiding == [world.wang.userID] && new.avoidances.map(\.caseID) == [id])
        let name = AssignCaseOfficers(split.caseID, officers: [world.li.userID, world.wang.userID])
        #expect(try await world.refusal(of: name, as: world.head) == .mustAvoid)
    }

    @Test func `on a head the heads decide together, without that head`() async throws {
        let id = try await world.investigating()
        let deputy = try await world.house.person("马骏", [.unitHead])
        try await asked(id, world.head)
        #expect(
            try await world.refusal(of: DecideAvoidance(id, keepsOut(world.head)), as: deputy)
                == RefusalCode("no-avoidance-asked"), "one head alone does not decide on another")
        func together(_ attended: String) -> DecideAvoidance {
            let meeting = DiscussionMeeting(
                heldOn: world.house.clock.now.date, place: "会议室", chair: "马骏", attended: [attended],
                recorder: "何审", discussed: "同意")
            return DecideAvoidance(
                id,
                AvoidanceDecision(world.head.userID, .avoids, earlier: .stand, reasons: "经讨论", meeting: meeting))
        }
        #expect(try await world.refusal(of: together("赵敏"), as: world.head) == .secondPerson)
        #expect(try await world.refusal(of: together("陈立（局长）"), as: deputy) == .invalidInput)
        #expect(try await world.refusal(of: together("赵敏"), as: deputy) == nil)
        #expect(try await world.refusal(of: ExtendCaseTime(id, reason: "复杂"), as: world.head) == .mustAvoid)
        #expect(try await world.load(id).avoidances.first?.decision?.meeting?.chair == "马骏")
    }

    @Test func `it stands in the responsibility record, and the ledger bears it out`() async throws {
        let id = try await world.investigating()
        try await asked(id, world.wang)
        try await world.act(DecideAvoidance(id, keepsOut(world.wang)), as: world.head)
        let (head, now) = (world.head, world.office.now)
        let entries = try await world.office.read {
            try CaseFile(id, for: head, at: now, yellow: .third, in: $0).responsibility.entries
        }
        let left = try #require(
            entries.last { entry in
                if case .step(let words, of: nil, entry: _) = entry.deed {
                    words.zh == "予以回避（此前的办理行为有效）"
                } else {
                    false
                }
            })
        #expect(left.name == "王强" && left.role == .officer && left.certificate != nil)
        let (report, findings) = try await audit(world.office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [] && report.isClean)
    }

    @Test func `what is not of the unit or of the time of the case is refused`() async throws {
        let id = try await world.investigating()
        let ask = { (person: UserID, day: LegalDate?) in
            AskAvoidance(id, person: person, ground: .interest, reasons: "利害关系", applicant: "当事人", askedOn: day)
        }
        #expect(try await world.refusal(of: ask(world.policeman.userID, nil), as: world.li) == .invalidInput)
        let today = world.house.clock.now.date
        for day in [today.adding(days: 1), today.adding(days: -1)] {
            #expect(try await world.refusal(of: ask(world.wang.userID, day), as: world.li) == .invalidInput)
        }
        #expect(try await world.refusal(of: ask(world.wang.userID, today), as: world.li) == nil)
    }

    @Test(arguments: [
        "applicant = NULL", "origin = 'own'", "ground = 'other'", "reasons = ''", "earlier = 'stand'",
        "outcome = 'stays'", "outcome = 'avoids', opinion = '属实', decided_by = person_id, decided_at = 5",
        "outcome = 'stays', earlier = 'stand', opinion = '属实', decided_by = person_id, decided_at = 5",
        "outcome = 'perhaps', opinion = '属实', decided_by = person_id, decided_at = 5",
    ])
    func `the table refuses what no application is`(change: String) async throws {
        let id = try await world.investigating()
        try await asked(id, world.wang)
        let database = world.office.database
        await #expect(throws: StorageFault.self) {
            _ = try await database.write { try $0.execute("UPDATE avoidance SET \(change)", []) }
        }
        let sound = "outcome = 'stays', opinion = '属实', decided_by = person_id, decided_at = 5"
        _ = try await database.write { try $0.execute("UPDATE avoidance SET \(sound)", []) }
    }
}
