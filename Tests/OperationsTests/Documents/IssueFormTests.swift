import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Prescribed forms issued on cases: filled, numbered, kept.
struct IssueFormTests {
    private static func examples(_ form: DocumentForm, _ world: CaseWorld, _ id: CaseID) async throws -> [String:
        String]
    {
        let now = world.house.clock.now
        let forms = try await world.office.read { try CaseForms(id, for: world.li, at: now, in: $0) }
        return try forms.filling(form).examples
    }

    private static func issue(
        _ form: DocumentForm, on id: CaseID, in world: CaseWorld, as actor: Actor? = nil
    ) async throws -> IssuedDocument {
        let answers = try await examples(form, world, id)
        return try await world.office.perform(IssueForm(id, form, answers), as: actor ?? world.li)
    }

    private static func content(_ issued: IssuedDocument, _ world: CaseWorld) async throws -> FormContent {
        let document = try await world.office.read { try DocumentStore.find(issued.id, in: $0) }
        return try #require(document).read()
    }

    @Test func `numbers of one unit, form and year follow each other, and forms without one count in their case`()
        async throws
    {
        let world = try await CaseWorld()
        let (one, other) = (try await world.investigating(), try await world.investigating())
        var numbers: [String] = []
        for (form, id) in [
            (DocumentForm.inquiryNotice, one), (.inquiryNotice, other), (.sealStrip, one), (.inquiryRecord, one),
            (.inquiryRecord, one), (.inquiryRecord, other),
        ] { numbers.append(try await Self.issue(form, on: id, in: world).number) }
        #expect(numbers[0...1] == ["青市监询问〔2026〕1号", "青市监询问〔2026〕2号"])
        let cases = [try await world.load(one).record.number, try await world.load(other).record.number]
        #expect(
            Array(numbers[2...]) == [
                "\(cases[0]) 封条 第1份", "\(cases[0]) 询问笔录 第1份", "\(cases[0]) 询问笔录 第2份", "\(cases[1]) 询问笔录 第1份",
            ])
    }

    @Test func `thirty at once get thirty numbers without a gap, and what is refused takes none`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let answers = try await Self.examples(.correctionOrder, world, id)
        let numbers = try await withThrowingTaskGroup(of: String?.self) { group in
            for place in 0..<40 {
                group.addTask {
                    let given = place % 4 == 3 ? [:] : answers
                    do {
                        return try await world.office.perform(
                            IssueForm(id, .correctionOrder, given), as: world.li
                        ).number
                    } catch is Refusal {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }.compactMap(\.self)
        }
        #expect(Set(numbers) == Set((1...30).map { "青市监责改〔2026〕\($0)号" }))
        #expect(numbers.count == 30)
    }

    @Test func `a form is filled from the case and keeps what it said`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        let issued = try await Self.issue(.decisionApproval, on: id, in: world)
        let texts = FilledTexts.of(try await Self.content(issued, world))
        #expect(texts["案由"] == "销售侵犯注册商标专用权商品")
        #expect(texts["违法事实"] == CaseWorld.report.facts + "。")
        #expect(texts["拟处理意见"] == "建议：行政处罚：罚款20000.00元；没收违法所得、非法财物，计3000.00元。")
        #expect(texts["办案人员"]?.hasPrefix("李梅（") == true)
    }

    @Test func `a decision on a penalty holds what the record decided`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        #expect(try await world.refusal(of: IssueForm(id, .penaltyDecision, [:]), as: world.li) == .notInThisState)
        try await world.act(
            RecordStatement(id, PartyStatement(waived: true, text: "书面放弃", consideration: "")), as: world.li)
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        let issued = try await Self.issue(.penaltyDecision, on: id, in: world)
        #expect(issued.number == "青市监处罚〔2026〕1号")
        let values = FilledTexts.of(try await Self.content(issued, world))
        #expect(values["处罚内容"] == "罚款20000.00元\n没收违法所得、非法财物，计3000.00元")
        #expect(values["告知和陈述申辩情况"]?.contains("放弃陈述、申辩：书面放弃") == true)
        #expect(values["决定日期"] == "2026年11月23日")
        #expect(
            try await world.refusal(of: IssueForm(id, .noPenaltyDecision, [:]), as: world.li)
                == RefusalCode("form-incomplete"))
    }

    @Test func `who does not work the case issues nothing, and nobody issues what a step issues`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let answers = try await Self.examples(.inquiryNotice, world, id)
        let order = IssueForm(id, .inquiryNotice, answers)
        #expect(try await world.refusal(of: order, as: world.reviewer) == .notAllowed)
        #expect(try await world.refusal(of: order, as: world.policeman) == .notFound)
        #expect(try await world.refusal(of: order, as: world.head) == nil)
        #expect(try await world.refusal(of: IssueForm(id, .filingApproval, [:]), as: world.head) == .notFound)
    }

    @Test func `an answer that is missing or wrong is refused with its slot`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        var answers = try await Self.examples(.inquiryRecord, world, id)
        answers["talk"] = "谈了很久"
        let refusal = await #expect(throws: Refusal.self) {
            try await world.office.perform(IssueForm(id, .inquiryRecord, answers), as: world.li)
        }
        #expect(refusal?.facts["field"] == "talk")
    }

    @Test func `the contents of the volume list documents and evidence by day, without those of the volume`()
        async throws
    {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        try await world.act(
            RecordStatement(id, PartyStatement(waived: true, text: "书面放弃", consideration: "")), as: world.li)
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        try await world.act(
            ServeDecision(
                id, ServiceRecord(method: .inPerson, servedOn: world.house.clock.now.date, recipient: "孙某")),
            as: world.wang)
        _ = try await Self.issue(.penaltyDecision, on: id, in: world)
        try await world.perform(id)
        try await world.act(CloseCase(id, ClosingReport(performance: "已缴清")), as: world.head)
        _ = try await Self.issue(.volumeCover, on: id, in: world)
        let contents = try await Self.content(try await Self.issue(.volumeContents, on: id, in: world), world)
        guard case .table(let table)? = contents.values["目录"] else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.map { $0[2] } == ["立案/不予立案审批表", "行政处罚决定书", "涉案丝巾120条（物证）"])
        #expect(table.rows.map { $0[0] } == ["1", "2", "3"])
        #expect(table.rows[1][1] == "青市监处罚〔2026〕1号")
    }

    @Test func `the sample world has one of each form that its cases can have`() async throws {
        let house = try await TestOffice()
        try await SampleWorld(in: house.office).seed()
        let issued = try await house.office.read { access in
            Set(try access.query("SELECT DISTINCT form FROM document").map { try $0.get("form", as: String.self) })
        }
        let all = Set(PrescribedForms.all.map(\.form.rawValue))
        #expect(all.subtracting(issued) == [DocumentForm.noPenaltyDecision.rawValue])
    }
}

/// The texts that were filled into a form.
enum FilledTexts {
    static func of(_ content: FormContent) -> [String: String] {
        content.values.compactMapValues { if case .text(let text) = $0 { text } else { nil } }
    }
}
