import Enforcement
import Law
import Operations
import TestSupport
import Testing

/// What an officer does asks for a certificate that is good on the day, by whichever operation it is done.
struct CertifiedActsTests {
    private let world: CaseWorld
    private let administrator: Actor

    init() async throws {
        world = try await CaseWorld()
        administrator = try await world.house.person("管理", [.administrator])
    }

    /// An officer as they come in after their certificate was suspended today.
    private func suspended(_ actor: Actor) async throws -> Actor {
        let number = try #require(actor.certificates.first).certificateNumber
        let suspend = SuspendCertificate(number: number, from: world.house.clock.now.date, reason: "接受调查")
        _ = try await world.office.perform(suspend, as: administrator)
        return try await world.house.actor(actor.userID)
    }

    private func evidence(_ id: CaseID) -> AddCaseEvidence {
        AddCaseEvidence(
            id, kind: .object, name: "涉案丝巾", collectedOn: world.house.clock.now.date, collector: "李梅、王强")
    }

    private static func registration(_ unit: UnitID) -> RegisterCase {
        RegisterCase(title: "销售侵权商品", conduct: "销售丝巾", unit: unit)
    }

    @Test func `an officer comes in with the certificates as they stand now`() async throws {
        #expect(world.li.certificates.count == 1 && world.head.certificates == [])
        let li = try await suspended(world.li)
        #expect(li.certificates.first?.suspensions.count == 1)
    }

    @Test func `registering a case is refused, and a head who registers one is not named to it`() async throws {
        let both = try await world.house.person("沈青", [.unitHead, .officer], certified: false)
        let register = Self.registration(world.house.county.id)
        #expect(try await world.refusal(of: register, as: try await suspended(world.li)) == .certificateNotValid)
        let id = try await world.office.perform(register, as: both)
        #expect(try await world.load(id).people.isEmpty)
        let other = try await world.office.perform(register, as: world.wang)
        #expect(try await world.load(other).people.map(\.userID) == [world.wang.userID])
    }

    @Test func `of a clue's officers those who may work the case go on with it`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.perform(
            OpenClue(source: .inspection, title: "疑似假冒", summary: "", unit: scene.house.county.id), as: scene.officer)
        var version = try await scene.take(.triage, ClueVersion(id: clue, state: .received, version: 1), as: scene.head)
        let assign = AssignClue(
            clue, version: version.version, officers: [scene.officer.userID, scene.other.userID])
        version = try await scene.perform(assign, as: scene.head)
        version = try await scene.take(.accept, version, as: scene.officer)
        version = try await scene.take(.report, version, as: scene.officer)
        let manager = try await scene.house.person("管理", [.administrator])
        let number = try #require(scene.officer.certificates.first).certificateNumber
        let suspend = SuspendCertificate(number: number, from: scene.house.clock.now.date, reason: "接受调查")
        _ = try await scene.perform(suspend, as: manager)
        let filed = try await scene.perform(FileCaseFromClue(clue, version: version.version), as: scene.head)
        let (head, id) = (scene.head, filed.caseID)
        let people = try await scene.house.office.read { try CaseStore.load(id, for: head, in: $0).people }
        #expect(people.map(\.userID) == [scene.other.userID])
    }

    @Test func `recording evidence is refused, also where two others of the team are valid`() async throws {
        let sun = try await world.house.person("孙白", [.officer])
        let id = try await world.checking()
        try await world.act(
            AssignCaseOfficers(id, officers: [world.li.userID, world.wang.userID, sun.userID]), as: world.head)
        let li = try await suspended(world.li)
        #expect(try await world.refusal(of: evidence(id), as: li) == .certificateNotValid)
        #expect(try await world.refusal(of: evidence(id), as: sun) == nil)
        #expect(try await world.refusal(of: ProposeFiling(id, CaseWorld.proposal), as: li) == .certificateNotValid)
    }

    @Test func `recording what the party states is refused`() async throws {
        let id = try await world.noticeGiven()
        let state = RecordStatement(
            id, PartyStatement(waived: false, text: "当事人称不知情", consideration: "不予采纳"))
        #expect(try await world.refusal(of: state, as: try await suspended(world.li)) == .certificateNotValid)
        #expect(try await world.refusal(of: state, as: world.wang) == nil)
    }

    @Test func `serving the decision is refused`() async throws {
        let id = try await world.noticeGiven()
        world.house.clock.advance(days: 8)
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        let serve = ServeDecision(
            id, ServiceRecord(method: .inPerson, servedOn: world.house.clock.now.date, recipient: "孙某"))
        #expect(try await world.refusal(of: serve, as: try await suspended(world.li)) == .certificateNotValid)
        #expect(try await world.refusal(of: serve, as: world.wang) == nil)
    }

    @Test func `forms, files and transfers are refused too`() async throws {
        let id = try await world.investigating()
        let answers = try await world.office.read { [li = world.li, now = world.office.now] access in
            try CaseForms(id, for: li, at: now, in: access).filling(.inquiryNotice).examples
        }
        let issue = IssueForm(id, .inquiryNotice, answers)
        let propose = ProposeTransfer(
            case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "涉嫌犯罪",
            team: [world.wang.userID, try await world.house.person("孙白", [.officer]).userID])
        let li = try await suspended(world.li)
        #expect(try await world.refusal(of: issue, as: li) == .certificateNotValid)
        #expect(try await world.refusal(of: propose, as: li) == .certificateNotValid)
        await expectRefusal(.certificateNotValid) {
            _ = try await world.office.keep(
                EvidenceDesk.Capture(name: "现场.txt", bytes: Array("照片".utf8)),
                under: RecordReference(.case, id.rawValue), as: li)
        }
        let (forms, file) = try await world.office.read { [now = world.office.now] access in
            (
                try CaseForms(id, for: li, at: now, in: access),
                try CaseFile(id, for: li, at: now, yellow: .third, in: access)
            )
        }
        #expect(!forms.mayIssue && !file.mayAddFiles && !file.canProposeTransfer)
        #expect(try await world.refusal(of: issue, as: world.wang) == nil)
        #expect(try await world.refusal(of: propose, as: world.wang) == nil)
    }

    @Test func `nobody is named to a transfer without a certificate good on the day`() async throws {
        let id = try await world.investigating()
        let bare = try await world.house.person("赵新", [.officer], certified: false)
        let propose = ProposeTransfer(
            case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "涉嫌犯罪",
            team: [world.li.userID, world.wang.userID, bare.userID])
        #expect(try await world.refusal(of: propose, as: world.li) == RefusalCode("officers-not-valid"))
    }

    @Test func `what was proposed before the suspension goes on without its officer`() async throws {
        let (_, execution) = try await world.served()
        let paid = RecordPayment(
            execution, Payment(.fine, .yuan(20_000), paidOn: world.house.clock.now.date, channel: .bank, receipt: "1"))
        #expect(try await world.refusal(of: paid, as: try await suspended(world.li)) == .certificateNotValid)
        #expect(try await world.refusal(of: paid, as: world.wang) == nil)
    }
}
