import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A non-prosecution that comes back to the unit.
struct ReferralLifeTests {
    private struct Scene {
        let world: CaseWorld
        let caseID: CaseID
        let transfer: TransferID
        let suspect: SuspectID
        let referral: ReferralID
    }

    /// A suspect whom the procuratorate did not prosecute.
    ///
    /// - Parameter endsCase: whether the administrative case ended as transferred before.
    private func scene(endsCase: Bool) async throws -> Scene {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        if endsCase { try await world.act(EndCaseAsTransferred(id), as: world.head) }
        let suspect = try await world.office.perform(RegisterSuspect(transfer, name: "王某"), as: world.policeman).suspect
        try await world.act(RequestProsecution(suspect, to: world.procurator.unitID), as: world.policeman)
        try await world.act(
            DecideProsecution.doNotProsecute(suspect, .discretionary, reason: "犯罪情节轻微"), as: world.procurator)
        let procurator = world.procurator
        let line = try #require(
            try await world.office.read {
                try ReferralStore.lines(ReferralStore.Filter(), for: procurator, in: $0).first
            })
        return Scene(world: world, caseID: id, transfer: transfer, suspect: suspect, referral: line.record.id)
    }

    private func load(_ scene: Scene, as actor: Actor) async throws -> ReferralFile {
        let (now, id) = (scene.world.house.clock.now, scene.referral)
        return try await scene.world.office.read { try ReferralFile(id, for: actor, at: now, yellow: .third, in: $0) }
    }

    @Test func `each decision not to prosecute opens a referral with three working days`() async throws {
        let scene = try await scene(endsCase: true)
        let file = try await load(scene, as: scene.world.procurator)
        #expect(file.loaded.record.state == .opened && file.loaded.record.suspectID == scene.suspect)
        let clock = try #require(file.clocks.first)
        // Monday, 23 November 2026: the third working day after it is Thursday.
        #expect(clock.limitID == .reverseReferral && clock.dueAt.date == LegalDate("2026-11-26"))
        #expect(clock.isUnverified)
    }

    @Test func `opinion, a new case with both numbers, and the answer`() async throws {
        let scene = try await scene(endsCase: true)
        let (world, id) = (scene.world, scene.referral)
        await #expect(throws: Refusal.self) { _ = try await load(scene, as: world.head) }
        try await world.act(AcceptReferral(id), as: world.procurator)
        let review = try await load(scene, as: world.procurator).clocks.first { $0.isRunning }
        #expect(review?.limitID == .reverseReview && review?.dueAt.date == LegalDate("2026-12-07"))
        try await world.act(GiveReferralOpinion(id, opinion: "建议给予行政处罚"), as: world.procurator)
        let sent = try await load(scene, as: world.head)
        #expect(sent.documents.map(\.form) == [.transferOpinion])
        let answer = sent.clocks.first { $0.isRunning }
        #expect(answer?.limitID == .linkageReply && answer?.unitID == world.house.county.id)
        #expect(answer?.dueAt.date == LegalDate("2027-01-23"))

        let taken = try await world.office.perform(TakeUpReferral(id), as: world.head)
        #expect(taken.caseID != scene.caseID)
        let (old, fresh) = (try await world.load(scene.caseID), try await world.load(taken.caseID))
        #expect(fresh.record.conduct.contains(old.record.number))
        #expect(fresh.record.state == .registered && fresh.record.party == old.record.party)
        let file = try await load(scene, as: world.head)
        #expect(file.loaded.caseNumber == old.record.number && file.loaded.newCaseNumber == fresh.record.number)

        try await world.act(ReplyToReferral(id, reply: "已立案调查"), as: world.head)
        try await world.act(AskReferralAgain(id, reason: "尚无处理结果"), as: world.procurator)
        try await world.act(ReplyToReferral(id, reply: "已作出处罚决定"), as: world.head)
        try await world.act(SettleReferral(id, reason: "已落实"), as: world.procurator)
        let ended = try await load(scene, as: world.procurator)
        #expect(ended.loaded.record.state == .settled && ended.loaded.record.reply == "已作出处罚决定")
        #expect(ended.clocks.allSatisfy { $0.outcome == .met })
    }

    @Test func `a case that is open still goes on itself`() async throws {
        let scene = try await scene(endsCase: false)
        let (world, id) = (scene.world, scene.referral)
        try await world.act(AcceptReferral(id), as: world.procurator)
        try await world.act(GiveReferralOpinion(id, opinion: "建议给予行政处罚"), as: world.procurator)
        let taken = try await world.office.perform(TakeUpReferral(id), as: world.head)
        #expect(taken.caseID == scene.caseID)
    }

    @Test func `where no penalty is due the review ends with reasons and the unit hears nothing`() async throws {
        let scene = try await scene(endsCase: true)
        let (world, id) = (scene.world, scene.referral)
        try await world.act(AcceptReferral(id), as: world.procurator)
        #expect(
            try await world.refusal(of: TerminateReferral(id, reason: ""), as: world.procurator)
                == RefusalCode("reasons-missing"))
        try await world.act(TerminateReferral(id, reason: "已处罚"), as: world.procurator)
        #expect(try await load(scene, as: world.procurator).loaded.record.state == .terminated)
        await #expect(throws: Refusal.self) { _ = try await load(scene, as: world.head) }
    }

    @Test func `a transfer that the police send back goes on in a case with both numbers`() async throws {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        try await world.act(EndCaseAsTransferred(id), as: world.head)
        try await world.act(SendBackTransfer(transfer, reason: "没有犯罪事实，需要行政处理"), as: world.policeHead)
        try await world.act(TakeBackTransfer(transfer, reason: "依法作出行政处理"), as: world.li)
        let loaded = try await world.load(transfer)
        #expect(loaded.record.state == .takenBack)
        let fresh = try #require(loaded.newCase)
        #expect(fresh.id != id)
        let old = try await world.load(id)
        #expect(try await world.load(fresh.id).record.conduct.contains(old.record.number))
    }

    @Test func `an answer that the unit leaves out is found as a late step`() async throws {
        let scene = try await scene(endsCase: true)
        let (world, id) = (scene.world, scene.referral)
        try await world.act(AcceptReferral(id), as: world.procurator)
        try await world.act(GiveReferralOpinion(id, opinion: "建议给予行政处罚"), as: world.procurator)
        world.house.clock.advance(days: 63)
        try await world.office.findOmissions(as: .office)
        var filter = OmissionStore.Filter()
        filter.kind = .lateStep
        let (asked, procurator) = (filter, world.procurator)
        let found = try await world.office.read { try OmissionStore.lines(asked, for: procurator, in: $0) }
        let late = found.filter { $0.row.omission.missing.contains { $0.zh.contains("回复处理结果") } }
        #expect(late.map(\.row.omission.unitID) == [world.house.county.id])
    }
}
