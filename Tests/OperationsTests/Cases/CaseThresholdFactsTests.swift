import Enforcement
import Foundation
import Law
import TestSupport
import Testing

@testable import Operations

/// The facts for the thresholds kept with a case: set down, revised, read with what the file says, and found by the look over all cases.
struct CaseThresholdFactsTests {
    private func sheet(_ json: String) throws -> ThresholdFacts { try ThresholdFacts(json: Data(json.utf8)) }

    private func gains(_ yuan: Int) throws -> ThresholdFacts {
        try sheet(#"{"crimes":["214"],"figures":{"gains":\#(yuan)},"sanctions":[]}"#)
    }

    @Test func `facts are kept revision by revision, with who set them down, when and why`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let first = try gains(12_000)
        try await world.act(SetThresholdFacts(id, first), as: world.li)
        let at = world.house.clock.now
        world.house.clock.advance(hours: 2)
        let second = try gains(31_000)
        try await world.act(SetThresholdFacts(id, second, reason: "补充查明"), as: world.wang)
        let sheets = try await world.load(id).thresholdSheets
        #expect(sheets.map(\.revision) == [1, 2])
        #expect(sheets.map(\.facts) == [first, second])
        #expect(sheets.map(\.recordedBy) == ["李梅", "王强"])
        #expect(sheets.map(\.reason) == ["", "补充查明"])
        #expect(sheets.first?.recordedAt == at)
    }

    @Test func `the panel, the guards and the fine go by the sheet together with the file`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let day = world.house.clock.now.date
        func outcomes() async throws -> [Crime: ThresholdOutcome] {
            let answers = try await world.load(id).thresholds(on: day)
            return Dictionary(uniqueKeysWithValues: answers.map { ($0.crime, $0.outcome) })
        }
        #expect(try await outcomes() == [.counterfeitMark: .met, .sellingCounterfeits: .cannotTell])
        try await world.act(SetThresholdFacts(id, try gains(31_000)), as: world.li)
        let loaded = try await world.load(id)
        #expect(try await outcomes() == [.counterfeitMark: .met, .sellingCounterfeits: .met])
        #expect(loaded.thresholdFacts?.figures.business == .yuan(62_000), "the amount of the file stays")
        #expect(loaded.facts.thresholds == loaded.thresholdFacts)
        #expect(loaded.facts.fine?.gains == .yuan(31_000))
    }

    @Test func `what stands on the file is not set down again`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let amount = SetThresholdFacts(id, try sheet(#"{"crimes":["213"],"figures":{"business":5}}"#))
        #expect(try await world.refusal(of: amount, as: world.li) == .invalidInput)
        let goods = CaseGoods(name: "丝巾", mark: "云锦", sold: 3)
        try await world.act(RecordCaseGoods(id, goods), as: world.li)
        let sales = SetThresholdFacts(id, try sheet(#"{"crimes":["214"],"figures":{"sales":5}}"#))
        #expect(try await world.refusal(of: sales, as: world.li) == .invalidInput)
        let future = SetThresholdFacts(id, try sheet(#"{"crimes":["214"],"conduct":{"to":"2030-01-01"}}"#))
        #expect(try await world.refusal(of: future, as: world.li) == .invalidInput)
        #expect(try await world.load(id).thresholdSheets.isEmpty)
    }

    @Test func `after the investigation a reason is needed, and none sets them down who does not work on the case`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.concluded()
        let facts = try gains(12_000)
        let silent = SetThresholdFacts(id, facts, reason: "  ")
        #expect(try await world.refusal(of: silent, as: world.li) == RefusalCode("reasons-missing"))
        let other = try await world.house.person("孙白", [.officer])
        #expect(try await world.refusal(of: SetThresholdFacts(id, facts), as: other) == .notAllowed)
        try await world.act(SetThresholdFacts(id, facts, reason: "审核意见要求补充"), as: world.li)
        #expect(try await world.load(id).thresholdSheets.count == 1)
    }

    @Test func `a case that is over takes no more facts`() async throws {
        let world = try await CaseWorld()
        let (id, _) = try await world.served()
        try await world.perform(id)
        try await world.act(CloseCase(id, ClosingReport(performance: "已缴清")), as: world.head)
        let late = SetThresholdFacts(id, try gains(1), reason: "补充")
        #expect(try await world.refusal(of: late, as: world.li) == .notInThisState)
    }

    @Test func `a decision on facts that meet a line says why nothing was transferred, and the finder repeats it`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        world.house.clock.advance(days: 8)
        let silent = CaseDecision(
            kind: .penalty, penalty: CaseWorld.penalty, reasons: "事实清楚", basis: "商标法第六十条第二款")
        let code = try await world.refusal(of: DecideCase(id, silent), as: world.head)
        #expect(code == RefusalCode("no-transfer-unexplained"))
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        let found = try await found(in: world)
        let why = try #require(CaseWorld.decision.withoutTransfer)
        let omission = try #require(found.first { $0.kind == .thresholdMet })
        #expect(omission.reasons.contains { $0.text.zh.contains(why) })
    }

    @Test func `the look over all cases reads a sheet near a line and passes over one far from it`() async throws {
        let world = try await CaseWorld()
        let id = try await world.office.perform(
            RegisterCase(
                title: "销售标识", conduct: "销售标识", unit: world.house.county.id, source: .monitoring,
                conductOn: LegalDate("2026-11-02")), as: world.li)
        try await world.act(
            AssignCaseOfficers(id, officers: [world.li.userID, world.wang.userID]), as: world.head)
        let few = try sheet(#"{"crimes":["215"],"figures":{"labels":{"made":10}}}"#)
        try await world.act(SetThresholdFacts(id, few), as: world.li)
        world.house.clock.advance(days: 8)
        let far = try #require(try await seen(id, world))
        #expect(far.sheet?.crimes == [.markLabels])
        #expect(far.sheet?.facts == nil && far.thresholdFacts == nil)
        #expect(try await found(in: world).isEmpty)
        let many = try sheet(#"{"crimes":["215"],"figures":{"labels":{"made":25000}}}"#)
        try await world.act(SetThresholdFacts(id, many), as: world.li)
        #expect(try await found(in: world).filter { $0.kind == .thresholdMet }.isEmpty, "it has just been found out")
        world.house.clock.advance(days: 8)
        let near = try #require(try await seen(id, world))
        #expect(near.sheet?.facts == many)
        let omission = try #require(try await found(in: world).first { $0.kind == .thresholdMet })
        #expect(omission.caseID == id && omission.crime == .markLabels)
    }

    private func seen(_ id: CaseID, _ world: CaseWorld) async throws -> SeenCase? {
        let now = world.house.clock.now
        return try await world.office.read { try SeenCases.all(at: now, in: $0) }.first { $0.id == id }
    }

    private func found(in world: CaseWorld) async throws -> [Omission] {
        let now = world.house.clock.now
        let cases = try await world.office.read { try SeenCases.all(at: now, in: $0) }
        return OmissionFinder(now: now).omissions(in: cases).filter { $0.kind != .lateStep }
    }

    @Test func `the letter of transfer carries the rule that was used and how sure it is`() async throws {
        let world = try await CaseWorld()
        let (_, transfer) = try await world.proposedTransfer()
        let loaded = try await world.load(transfer)
        let now = world.house.clock.now
        let head = world.head
        let letter = try await world.office.read { access in
            try TransferLetter.make(
                for: loaded, from: world.house.county, to: world.countyPolice, attachments: [.letter], at: now,
                for: head, in: access)
        }
        #expect(letter.rule == nil || letter.rule?.crime == .sellingCounterfeits)
        #expect(letter.rule?.confidence == .partlyConfirmed)
        #expect(letter.rule?.source.law.zh.isEmpty == false)
    }
}
