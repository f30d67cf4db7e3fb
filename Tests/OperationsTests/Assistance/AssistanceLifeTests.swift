import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A request for assistance, from one unit to the answer of another.
struct AssistanceLifeTests {
    /// A county, and a unit beside it that is asked.
    private struct Scene {
        let world: CaseWorld
        let helper: Unit
        let officer: Actor

        init() async throws {
            world = try await CaseWorld()
            helper = try await world.house.unit("邻江县市场监督管理局", short: "邻市监", region: "430105")
            officer = try await world.house.person("许江", [.officer], in: helper, signInName: "xu.jiang")
        }

        func ask(_ id: CaseID, outside: String? = nil) async throws -> AssistanceID {
            try await world.office.perform(
                AskAssistance(
                    id, of: outside == nil ? helper.id : nil, outside: outside, facts: "供货方在你辖区",
                    matters: "核实供货数量", basis: "行政处罚法第二十六条"), as: world.li
            ).assistance
        }

        func load(_ id: AssistanceID, as actor: Actor? = nil) async throws -> AssistanceFile {
            let (now, actor) = (world.house.clock.now, actor ?? officer)
            return try await world.office.read {
                try AssistanceFile(id, for: actor, at: now, yellow: .third, in: $0)
            }
        }
    }

    @Test func `the other unit sees the request and its files, and nothing of the case`() async throws {
        let scene = try await Scene()
        let (world, officer) = (scene.world, scene.officer)
        let id = try await world.investigating()
        let request = try await scene.ask(id)
        _ = try await world.office.keep(
            EvidenceDesk.Capture(kind: .document, name: "供货单.pdf", bytes: Array("%PDF-1.7".utf8)),
            under: RecordReference(.assistance, request.rawValue), as: world.li)
        let file = try await scene.load(request)
        #expect(file.loaded.record.number.contains("协〔2026〕1号") && !file.canSeeCase)
        #expect(file.files.map(\.name) == ["供货单.pdf"] && file.mayAddFiles)
        let clock = try #require(file.clocks.first)
        #expect(clock.limitID == .assistanceReply && clock.unitID == scene.helper.id)
        await #expect(throws: Refusal.notFound(.case)) {
            _ = try await world.office.read { try CaseStore.load(id, for: officer, in: $0) }
        }
        let forms = try await world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: access).map(\.form)
        }
        #expect(forms.contains(.assistanceLetter))
        let policeman = world.policeman
        await #expect(throws: Refusal.notFound(.assistance)) {
            _ = try await world.office.read { try AssistanceStore.load(request, for: policeman, in: $0) }
        }
    }

    @Test func `it is taken up, takes longer, and the answer is evidence of the case that asked`() async throws {
        let scene = try await Scene()
        let (world, officer) = (scene.world, scene.officer)
        let id = try await world.investigating()
        let request = try await scene.ask(id)
        #expect(try await world.refusal(of: TakeAssistance(request), as: world.li) == RefusalCode("not-the-helper"))
        try await world.act(TakeAssistance(request), as: officer)
        let until = world.house.clock.now.date.adding(days: 40)
        try await world.act(ProlongAssistance(request, until: until, reason: "账册多"), as: officer)
        let clock = try #require(try await scene.load(request).clocks.first { $0.isRunning })
        #expect(clock.limitID == .assistancePromise && clock.dueAt.date == until)
        let kept = try await world.office.keep(
            EvidenceDesk.Capture(kind: .document, name: "复函.pdf", bytes: Array("%PDF-1.7 reply".utf8)),
            under: RecordReference(.assistance, request.rawValue), as: officer)
        try await world.act(AnswerAssistance(request, words: "供货380条", file: kept), as: officer)
        let piece = try #require(try await world.load(id).evidence.last)
        #expect(piece.evidenceID == kept && piece.detail == "供货380条" && piece.name.contains("协查复函"))
        #expect(try await scene.load(request, as: world.li).clocks.allSatisfy { !$0.isRunning })
        let li = world.li
        _ = try await world.office.read { try EvidenceStore.load(kept, for: li, in: $0) }
    }

    @Test func `an answer from outside is recorded, a refusal says why, and a withdrawal stops the clock`() async throws
    {
        let scene = try await Scene()
        let world = scene.world
        let id = try await world.investigating()
        let outside = try await scene.ask(id, outside: "外省市场监管局")
        #expect(try await scene.load(outside, as: world.li).loaded.helperName == "外省市场监管局")
        try await world.act(AnswerAssistance(outside, words: "来函：查无此单位"), as: world.li)
        #expect(try await world.load(id).evidence.count == 1)
        let refused = try await scene.ask(id)
        try await world.act(RefuseAssistance(refused, reason: "不属于本单位职权"), as: scene.officer)
        #expect(try await scene.load(refused).loaded.record.state == .refused)
        #expect(try await world.load(id).evidence.count == 1, "a refusal proves nothing")
        let withdrawn = try await scene.ask(id)
        try await world.act(WithdrawAssistance(withdrawn, reason: "已另行查明"), as: world.li)
        #expect(try await scene.load(withdrawn).clocks.allSatisfy { !$0.isRunning })
    }

    @Test func `one unit is asked, and not one's own`() async throws {
        let scene = try await Scene()
        let world = scene.world
        let id = try await world.investigating()
        let own = world.house.county.id
        for (helper, outside) in [(nil, nil), (scene.helper.id, "外省局"), (own, nil)] as [(UnitID?, String?)] {
            let ask = AskAssistance(id, of: helper, outside: outside, facts: "事", matters: "项", basis: "法")
            #expect(try await world.refusal(of: ask, as: world.li) == .invalidInput)
        }
    }
}
