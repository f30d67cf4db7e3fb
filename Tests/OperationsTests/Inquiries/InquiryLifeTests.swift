import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Samples, tests and identification, as the office keeps them, with the time that does not count.
struct InquiryLifeTests {
    @Test func `a sample is drawn, tested and told, and the days of the test do not count for the decision`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let before = try #require(try await clock(.caseDecision, id, world)).dueAt.date
        let inquiry = try await open(.inspection, on: id, world, retest: .product)
        world.house.clock.advance(days: 2)
        try await world.act(DrawSample(inquiry, sample(world)), as: world.li)
        try await world.act(AskInquiry(inquiry, round(world)), as: world.li)
        let asked = world.house.clock.now.date
        #expect(try await clock(.caseDecision, id, world)?.suspendedFor == .testing)
        #expect(try await load(inquiry, world).clocks.first?.limitID == .inquiryAnswer)
        world.house.clock.advance(days: 12)
        try await world.act(result(inquiry, .failed, try await file(id, world), world), as: world.wang)
        let running = try #require(try await clock(.caseDecision, id, world))
        #expect(running.suspendedFor == nil && running.daysLeftOut == 12)
        #expect(running.dueAt.date == before.adding(days: 12))
        #expect(running.leftOut.map(\.cause) == [try await load(inquiry, world).loaded.record.number])
        #expect(running.leftOut.first?.from.date == asked)
        try await world.act(TellResult(inquiry, on: world.house.clock.now.date), as: world.li)
        let told = try await load(inquiry, world)
        let retest = try #require(told.clocks.first { $0.limitID == .productRetest })
        #expect(retest.dueAt.date == world.house.clock.now.date.adding(days: 15) && retest.isUnverified)
        #expect(told.documents.map(\.form) == [.samplingRecord, .testCommission, .testResultNotice])
        let close = CloseInquiry(inquiry)
        #expect(try await world.refusal(of: close, as: world.li) == RefusalCode("dispute-open"))
        world.house.clock.advance(days: 16)
        try await world.act(close, as: world.li)
        #expect(try await load(inquiry, world).loaded.state == .closed)
    }

    @Test func `the report becomes evidence of the case with its digest, and the line says what was found`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        try await world.act(
            RecordCaseGoods(id, CaseGoods(name: "丝巾", mark: "云锦", holder: "云锦公司", unsold: 380)), as: world.li)
        let inquiry = try await open(.identification, on: id, world, line: 1)
        #expect(try await world.load(id).finding(ofLine: 1) == nil)
        try await world.act(AskInquiry(inquiry, round(world, organ: "云锦公司")), as: world.li)
        #expect(try await clock(.caseDecision, id, world)?.suspendedFor == .identification)
        world.house.clock.advance(days: 3)
        let kept = try await file(id, world)
        try await world.act(result(inquiry, .counterfeit, kept, world), as: world.li)
        let loaded = try await world.load(id)
        #expect(loaded.finding(ofLine: 1) == .counterfeit)
        let piece = try #require(loaded.evidence.last)
        #expect(piece.evidenceID == kept && piece.kind == .document && piece.detail.contains("假冒"))
        let found = try #require(try await load(inquiry, world).loaded.record.result)
        #expect(found.digest.count == 64 && found.evidenceID == kept)
    }

    @Test func `two that overlap count once, and a clock that begins meanwhile is held too`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let first = try await open(.inspection, on: id, world)
        let second = try await open(.identification, on: id, world)
        let start = try #require(try await clock(.clueCheck, id, world))
        try await world.act(AskInquiry(first, round(world)), as: world.li)
        world.house.clock.advance(days: 4)
        try await world.act(AskInquiry(second, round(world, organ: "云锦公司")), as: world.li)
        world.house.clock.advance(days: 3)
        let kept = try await file(id, world)
        try await world.act(result(first, .failed, kept, world), as: world.li)
        #expect(try await clock(.clueCheck, id, world)?.suspendedFor == .identification)
        try await world.act(ProposeFiling(id, CaseWorld.proposal), as: world.li)
        try await world.act(DecideFiling(id, files: true, opinion: "同意立案"), as: world.head)
        let check = try #require(try await world.clocks(RecordReference(.case, id.rawValue)).last)
        #expect(check.limitID == .clueCheck && check.daysLeftOut == 7 && check.dueAt > start.dueAt)
        let decision = try #require(try await clock(.caseDecision, id, world))
        #expect(decision.suspendedFor == .identification)
        world.house.clock.advance(days: 5)
        try await world.act(result(second, .genuine, kept, world), as: world.li)
        #expect(try await clock(.caseDecision, id, world)?.daysLeftOut == 5)
        #expect(try await clock(.caseDecision, id, world)?.suspendedFor == nil)
    }

    @Test func `a day that lies back wins no time, and one on which the answer came gives none away`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        world.house.clock.advance(days: 20)
        let inquiry = try await open(.testing, on: id, world)
        let sent = world.house.clock.now.date.adding(days: -15)
        try await world.act(AskInquiry(inquiry, round(world, sent: sent)), as: world.li)
        world.house.clock.advance(days: 10)
        let came = world.house.clock.now.date.adding(days: -4)
        try await world.act(result(inquiry, .passed, try await file(id, world), world, on: came), as: world.li)
        #expect(try await clock(.caseDecision, id, world)?.daysLeftOut == 6, "from its opening to the day it came")
    }

    @Test func `goods that are held are tested under their measure, whose period waits from the telling to the result`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let measure = try await detained(id, world)
        let reference = RecordReference(.measure, measure.rawValue)
        let end = try #require(try await world.clocks(reference).first).dueAt.date
        let inquiry = try await open(.inspection, on: id, world)
        let today = world.house.clock.now.date
        let untold = AskInquiry(inquiry, round(world, measure: measure))
        #expect(try await world.refusal(of: untold, as: world.li) == RefusalCode("round-incomplete"))
        try await world.act(AskInquiry(inquiry, round(world, measure: measure, told: today)), as: world.li)
        #expect(try await world.clocks(reference).first?.suspendedFor == .testing)
        #expect(try await load(inquiry, world).documents.map(\.form) == [.testCommission, .testPeriodNotice])
        world.house.clock.advance(days: 8)
        try await world.act(result(inquiry, .failed, try await file(id, world), world), as: world.li)
        let running = try #require(try await world.clocks(reference).first)
        #expect(running.suspendedFor == nil && running.dueAt.date == end.adding(days: 8))
    }

    @Test func `a second test is granted by the head and lets time stop again; giving up lets it go on`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let inquiry = try await open(.inspection, on: id, world, retest: .food)
        try await world.act(AskInquiry(inquiry, round(world)), as: world.li)
        world.house.clock.advance(days: 5)
        let kept = try await file(id, world)
        try await world.act(result(inquiry, .failed, kept, world), as: world.li)
        let conclude = ConcludeInvestigation(id, CaseWorld.report)
        #expect(try await world.refusal(of: conclude, as: world.li) == RefusalCode("inquiry-pending"))
        try await world.act(TellResult(inquiry, on: world.house.clock.now.date), as: world.li)
        world.house.clock.advance(days: 2)
        let dispute = DisputeResult(inquiry, on: world.house.clock.now.date, words: "对抽样有异议")
        try await world.act(dispute, as: world.li)
        #expect(try await load(inquiry, world).loaded.record.standing == nil)
        let grant = DecideDispute(inquiry, grants: true, reason: "备用样品完好")
        #expect(try await world.refusal(of: grant, as: world.li) == .notAllowed)
        try await world.act(grant, as: world.head)
        let same = AskInquiry(inquiry, round(world))
        #expect(try await world.refusal(of: same, as: world.li) == RefusalCode("same-laboratory"))
        try await world.act(AskInquiry(inquiry, round(world, organ: "国家丝绸质检中心")), as: world.li)
        world.house.clock.advance(days: 4)
        try await world.act(AbandonInquiry(inquiry, reason: "当事人撤回复检申请"), as: world.li)
        let decision = try #require(try await clock(.caseDecision, id, world))
        #expect(decision.daysLeftOut == 9 && decision.suspendedFor == nil)
        #expect(try await load(inquiry, world).clocks.allSatisfy { !$0.isRunning })
    }

    @Test func `an inquiry is seen by whoever sees its case, and by nobody else`() async throws {
        let world = try await CaseWorld()
        let inquiry = try await open(.testing, on: world.investigating(), world)
        let policeman = world.policeman
        await #expect(throws: Refusal.notFound(.inquiry)) {
            _ = try await world.office.read { try InquiryStore.load(inquiry, for: policeman, in: $0) }
        }
        let head = world.head
        let lines = try await world.office.read { try InquiryStore.lines(InquiryStore.Filter(), for: head, in: $0) }
        #expect(lines.map(\.record.id) == [inquiry])
    }

    // MARK: - Steps

    private func open(
        _ kind: InquiryKind, on id: CaseID, _ world: CaseWorld, line: Int? = nil, retest: RetestRight = .none
    ) async throws -> InquiryID {
        try await world.office.perform(
            OpenInquiry(id, kind, object: "丝巾380条", goodsLine: line, reason: "需要确认", retest: retest), as: world.li
        ).inquiry
    }

    private func sample(_ world: CaseWorld) -> InquirySample {
        InquirySample(
            drawnOn: world.house.clock.now.date, place: "人民路8号", method: "随机", total: 380, drawn: 6, spare: 3,
            unit: "条", seals: "青封0012", present: "当事人孙某", officers: [])
    }

    private func round(
        _ world: CaseWorld, organ: String = "省质检院", sent: LegalDate? = nil, measure: MeasureID? = nil,
        told: LegalDate? = nil
    ) -> InquiryRound {
        let today = world.house.clock.now.date
        return InquiryRound(
            organ: organ, question: "成分和标识", sentOn: sent ?? today, until: today.adding(days: 20),
            measureID: measure, partyToldOn: told)
    }

    private func result(
        _ inquiry: InquiryID, _ finding: InquiryFinding, _ file: EvidenceID, _ world: CaseWorld,
        on day: LegalDate? = nil
    ) -> RecordResult {
        RecordResult(
            inquiry, finding, words: "与标识不符", report: "云检2026-118", receivedOn: day ?? world.house.clock.now.date,
            file: file, cost: .yuan(1_200))
    }

    /// A report that is kept under the case.
    private func file(_ id: CaseID, _ world: CaseWorld) async throws -> EvidenceID {
        try await world.office.keep(
            EvidenceDesk.Capture(kind: .opinion, name: "检验报告.pdf", bytes: Array("%PDF-1.7 report".utf8)),
            under: RecordReference(.case, id.rawValue), as: world.li)
    }

    private func detained(_ id: CaseID, _ world: CaseWorld) async throws -> MeasureID {
        let measure = try await world.office.perform(
            ProposeMeasure(id, kind: .detention, object: "丝巾380条", reason: "涉嫌侵权", basis: "商标法第六十二条"), as: world.li
        ).measure
        try await world.act(ApproveMeasure(measure, approves: true), as: world.head)
        let execution = MeasureExecution(
            at: world.house.clock.now, place: "人民路8号", present: "当事人孙某", statement: "无异议", keeper: "县局仓库",
            rightsTold: true, officers: [])
        let goods = [MeasureGoods(name: "丝巾", spec: "均码", quantity: 380, unit: "条", note: "")]
        try await world.act(ExecuteMeasure(measure, execution, goods: goods), as: world.li)
        return measure
    }

    private func clock(_ limit: TimeLimitID, _ id: CaseID, _ world: CaseWorld) async throws -> RecordClock? {
        try await world.clocks(RecordReference(.case, id.rawValue)).first { $0.limitID == limit && $0.isRunning }
    }

    private func load(_ id: InquiryID, _ world: CaseWorld) async throws -> InquiryFile {
        let (now, li) = (world.house.clock.now, world.li)
        return try await world.office.read { try InquiryFile(id, for: li, at: now, yellow: .third, in: $0) }
    }
}
