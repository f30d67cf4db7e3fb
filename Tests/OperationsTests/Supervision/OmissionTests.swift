import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// The look over all cases: what is found, kept, told, put aside, and who sees it.
struct OmissionTests {
    /// A case of 62,000 yuan that was filed and left lying for a week.
    private func leftLying() async throws -> (world: CaseWorld, id: CaseID) {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        world.house.clock.advance(days: 7)
        return (world, id)
    }

    private func lines(
        _ world: CaseWorld, _ standing: OmissionStore.Standing = .open, as actor: Actor? = nil
    ) async throws -> [OmissionStore.Line] {
        var filter = OmissionStore.Filter()
        filter.standing = standing
        let (asked, reader) = (filter, actor ?? world.procurator)
        return try await world.office.read { try OmissionStore.lines(asked, for: reader, in: $0) }
    }

    @Test func `a case over the line that nobody transfers is found with its reasoning`() async throws {
        let (world, id) = try await leftLying()
        try await world.office.findOmissions(as: .office)
        let line = try #require(try await lines(world).first { $0.row.omission.kind == .thresholdMet })
        #expect(line.row.omission.caseID == id)
        #expect(line.row.omission.crime == .counterfeitMark)
        #expect(line.row.omission.amount == .yuan(62_000))
        #expect(line.row.omission.reasons.contains { $0.text.zh.contains("62,000元，达到50,000元") })
        #expect(line.row.omission.reasons.contains { $0.source?.article == "第三条" })
        #expect(!line.isSeen)
    }

    @Test func `within the time for the transfer nothing is found, and once it is handed over the finding is gone`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        try await world.office.findOmissions(as: .office)
        #expect(try await lines(world).isEmpty)
        world.house.clock.advance(days: 5)
        try await world.office.findOmissions(as: .office)
        let found = try #require(try await lines(world).first)
        _ = try await world.office.perform(
            ProposeTransfer(
                case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "销售金额62000元"), as: world.li)
        try await world.office.findOmissions(as: .office)
        #expect(try await lines(world).isEmpty)
        let gone = try #require(try await lines(world, .gone).first)
        #expect(gone.row.id == found.row.id)
        #expect(gone.row.firstSeenAt == found.row.firstSeenAt)
    }

    @Test func `what is split off a case long after its filing was entered with it, and so is what is split off that`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        world.house.clock.advance(days: 30)
        let split = SplitCase(id, title: "销售未标明厂名的商品", conduct: "同一门店", reasons: "分别适用不同规定")
        let first = try await world.office.perform(split, as: world.head).caseID
        world.house.clock.advance(days: 20)
        let further = SplitCase(first, title: "销售未标明厂址的商品", conduct: "同一门店", reasons: "分别适用不同规定")
        let second = try await world.office.perform(further, as: world.head).caseID
        let now = world.house.clock.now
        let seen = try await world.office.read { try SeenCases.all(at: now, in: $0) }
        let origin = try await world.load(id).record
        for one in [first, second] {
            let found = try #require(seen.first { $0.id == one })
            #expect(found.filedAt == origin.filedAt && found.enteredAt == origin.registeredAt)
            #expect(found.registeredAt > found.enteredAt)
        }
        try await world.office.findOmissions(as: .office)
        #expect(try await lines(world).allSatisfy { $0.row.omission.kind != .lateEntry })
    }

    @Test func `a second look writes nothing anew`() async throws {
        let (world, _) = try await leftLying()
        try await world.office.findOmissions(as: .office)
        let before = try await lines(world).map(\.row)
        world.house.clock.advance(hours: 1)
        try await world.office.findOmissions(as: .office)
        #expect(try await lines(world).map(\.row) == before)
        let run = try #require(try await world.office.read { try OmissionStore.lastRun(in: $0) })
        #expect(run.fresh == 0 && run.gone == 0 && run.standing == before.count)
    }

    @Test func `every look is kept and the finding is no longer new to that reader`() async throws {
        let (world, _) = try await leftLying()
        try await world.office.findOmissions(as: .office)
        let id = try #require(try await lines(world).first).row.id
        let before = try await world.office.read { try LedgerStore.size(in: $0) }
        try await world.act(LookAtOmission(id), as: world.procurator)
        try await world.act(OpenSupervisionDesk(filter: "open"), as: world.procurator)
        #expect(try await world.office.read { try LedgerStore.size(in: $0) } == before + 2)
        #expect(try await lines(world).first?.isSeen == true)
        #expect(try await lines(world, .unseen).isEmpty)
    }

    @Test func `a finding is put aside with a reason and taken up again`() async throws {
        let (world, _) = try await leftLying()
        try await world.office.findOmissions(as: .office)
        let id = try #require(try await lines(world).first).row.id
        let blank = try await world.refusal(of: DismissOmission(id, reason: " "), as: world.procurator)
        #expect(blank == .invalidInput)
        try await world.act(DismissOmission(id, reason: "已于线下移送，回执在卷"), as: world.procurator)
        #expect(try await lines(world).isEmpty)
        #expect(try await lines(world, .dismissed).first?.row.dismissal?.reason == "已于线下移送，回执在卷")
        try await world.office.findOmissions(as: .office)
        #expect(try await lines(world).isEmpty, "a look does not undo what a procurator decided")
        let again = try await world.refusal(of: DismissOmission(id, reason: "重复"), as: world.procurator)
        #expect(again == .notInThisState)
        try await world.act(DismissOmission(id, dismisses: false, reason: "回执不实"), as: world.procurator)
        #expect(try await lines(world).count == 1)
    }

    @Test func `nobody but a procurator of the region has the desk`() async throws {
        let (world, _) = try await leftLying()
        try await world.office.findOmissions(as: .office)
        let id = try #require(try await lines(world).first).row.id
        for other in [world.li, world.head, world.policeHead, world.reviewer] {
            await #expect(throws: Refusal.self) { try await lines(world, as: other) }
            #expect(try await world.refusal(of: LookAtOmission(id), as: other) == .notAllowed)
            #expect(try await world.refusal(of: AskForOmissions(), as: other) == .notAllowed)
            #expect(try await world.refusal(of: DraftSupervision(id), as: other) == .notAllowed)
            #expect(try await world.refusal(of: DismissOmission(id, reason: "理由"), as: other) == .notAllowed)
        }
        let away = try await world.house.unit("他县人民检察院", short: "他检", kind: .procuratorate, region: "510104")
        let stranger = try await world.house.person("外检", [.procurator], in: away)
        #expect(try await lines(world, as: stranger).isEmpty)
        #expect(try await world.refusal(of: LookAtOmission(id), as: stranger) == .notFound)
    }

    @Test func `the procuratorate of the region is told what is new`() async throws {
        let (world, _) = try await leftLying()
        try await world.office.findOmissions(as: .office)
        let told = try await world.office.read { access in
            try access.query("SELECT text_zh, to_unit FROM message WHERE topic = 'supervision.found'")
        }
        #expect(told.count == 1)
        #expect(try told.first?.get("to_unit") == world.procurator.unitID)
    }

    @Test func `two small cases of one party in two units are found together`() async throws {
        let world = try await CaseWorld()
        let other = try await world.house.unit("云川市市场监督管理局", short: "云市监", region: "430103")
        let officer = try await world.house.person("孙某", [.officer], in: other)
        for (unit, actor) in [(world.house.county.id, world.li), (other.id, officer)] {
            _ = try await world.office.perform(
                RegisterCase(
                    title: "销售侵权商品", conduct: "销售假冒商品", amount: .yuan(30_000), unit: unit, source: .inspection,
                    party: "青石县锦绣商行", partyCode: "91110000802100433B", place: "青石县",
                    conductOn: LegalDate("2026-11-02")), as: actor)
        }
        world.house.clock.advance(days: 7)
        try await world.office.findOmissions(as: .office)
        let line = try #require(try await lines(world).first { $0.row.omission.kind == .acrossUnits })
        #expect(line.row.omission.amount == .yuan(60_000))
        #expect(line.row.omission.related.count == 1)
    }

    @Test func `a file that the police leave lying and goods that were given back are found`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let goods = CaseGoods(
            name: "假冒丝巾", mark: "云锦", unsold: 400, seized: 400, markedPrice: .yuan(199), priceBasis: "标价签")
        try await world.act(RecordCaseGoods(id, goods), as: world.li)
        let transfer = try await world.office.perform(
            ProposeTransfer(
                case: id, crime: .sellingCounterfeits, ground: .thresholdMet, facts: "货值79600元"), as: world.li)
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意移送"), as: world.head)
        try await world.act(
            HandOverTransfer(transfer, to: world.countyPolice.id, attachments: [.investigationReport]), as: world.li)
        let given = CaseGoods(
            name: "假冒丝巾", mark: "云锦", unsold: 400, seized: 0, markedPrice: .yuan(199), priceBasis: "标价签")
        try await world.act(RecordCaseGoods(id, line: 1, given, reason: "发还当事人"), as: world.li)
        world.house.clock.advance(days: 4)
        try await world.office.findOmissions(as: .office)
        let found = try await lines(world).map(\.row.omission)
        let stuck = try #require(found.first { $0.kind == .stuckWithPolice })
        #expect(stuck.unitID == world.countyPolice.id && stuck.transferID == transfer)
        let released = try #require(found.first { $0.kind == .goodsReleased })
        #expect(released.reasons.contains { $0.text.zh.contains("发还当事人") })
    }

    @Test func `the job of the night does the same`() async throws {
        let (world, _) = try await leftLying()
        try await world.act(AskForOmissions(), as: world.procurator)
        try await world.act(AskForOmissions(), as: world.procurator)
        let jobs = try await world.office.read { try $0.query("SELECT id FROM job WHERE kind = 'supervision.find'") }
        #expect(jobs.count == 1, "one that is under way stands for both")
        #expect(JobSchedule.all().contains { $0.id == SupervisionTask.kind })
    }
}
