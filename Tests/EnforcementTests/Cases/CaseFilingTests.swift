import Enforcement
import Law
import Testing

struct CaseFilingTests {
    @Test(
        arguments: [
            ([CaseScene.li, CaseScene.wang], nil),
            ([CaseScene.li], RefusalCode("two-valid-officers")),
            ([CaseScene.li, CaseScene.expired], RefusalCode("two-valid-officers")),
            ([CaseScene.li, CaseScene.uncertified], RefusalCode("two-valid-officers")),
            ([CaseScene.li, CaseScene.member("W", "吴", suspended: true)], RefusalCode("two-valid-officers")),
            ([CaseScene.li, CaseScene.member("W", "吴", kind: .auxiliary)], RefusalCode("two-valid-officers")),
            ([CaseScene.li, CaseScene.member("W", "吴", areas: [.culture])], RefusalCode("two-valid-officers")),
            ([CaseScene.li, CaseScene.member("W", "吴", region: "430200")], RefusalCode("two-valid-officers")),
            (
                [
                    CaseScene.li,
                    CaseScene.member(
                        "W", "吴", kind: .department, areas: [.culture, .marketSupervision], region: "430000"),
                ], nil
            ),
            ([CaseScene.li, CaseScene.wang, CaseScene.expired], RefusalCode("officers-not-valid")),
            ([CaseScene.li, CaseScene.wang, CaseScene.uncertified], RefusalCode("officers-not-valid")),
            ([], RefusalCode("two-valid-officers")),
        ] as [([TeamMember], RefusalCode?)])
    func `two officers with certificates good on the day are named`(team: [TeamMember], expected: RefusalCode?) {
        var facts = CaseFacts()
        facts.act = .team(team)
        #expect(CaseScene.refusal(.registered, .assignOfficers, facts, by: CaseScene.head) == expected)
    }

    @Test func `whoever may not be assigned is named with the reason`() {
        var facts = CaseFacts()
        facts.act = .team([
            CaseScene.li, CaseScene.wang, CaseScene.member("Z", "周", suspended: true),
            CaseScene.member("W", "吴", areas: [.customs]),
        ])
        #expect {
            try Case.procedure.advance(
                .registered, on: .assignOfficers, facts: facts, scope: CaseScene.scope, by: CaseScene.head,
                at: CaseScene.now)
        } throws: { error in
            (error as? Refusal)?.message.zh == "周（证件已暂停）、吴（证件不含此执法领域），不得指派，请另选"
        }
    }

    @Test func `a certificate is good on its last day and not on the next`() {
        var facts = CaseFacts()
        facts.act = .team([CaseScene.li, CaseScene.member("Z", "周", until: CaseScene.day)])
        #expect(CaseScene.refusal(.registered, .assignOfficers, facts, by: CaseScene.head) == nil)
        let tomorrow = Moment(CaseScene.day.adding(days: 1))
        #expect(
            CaseScene.refusal(.registered, .assignOfficers, facts, by: CaseScene.head, at: tomorrow)
                == RefusalCode("two-valid-officers"))
    }

    @Test(arguments: FilingCondition.allCases)
    func `a case is not proposed for filing without each of the conditions`(lacking: FilingCondition) {
        var facts = CaseScene.facts
        facts.act = .filing(.file(conditions: Set(FilingCondition.allCases).subtracting([lacking]), reasons: "属实"))
        #expect(
            CaseScene.refusal(.checking, .proposeFiling, facts, by: CaseScene.officer)
                == RefusalCode("filing-conditions"))
    }

    @Test func `with every condition and a report it is proposed`() {
        var facts = CaseScene.facts
        facts.act = .filing(.file(conditions: Set(FilingCondition.allCases), reasons: "现场查获120件"))
        #expect(CaseScene.refusal(.checking, .proposeFiling, facts, by: CaseScene.officer) == nil)
        facts.act = .filing(.file(conditions: Set(FilingCondition.allCases), reasons: " \n"))
        #expect(
            CaseScene.refusal(.checking, .proposeFiling, facts, by: CaseScene.officer)
                == RefusalCode("filing-conditions"))
    }

    @Test func `not filing needs reasons`() {
        var facts = CaseScene.facts
        facts.act = .filing(.doNotFile(ground: .noFault, reasons: ""))
        #expect(
            CaseScene.refusal(.checking, .proposeNoFiling, facts, by: CaseScene.officer)
                == RefusalCode("reasons-missing"))
        facts.act = .filing(.doNotFile(ground: .noFault, reasons: "已提供进货凭证和授权文件"))
        #expect(CaseScene.refusal(.checking, .proposeNoFiling, facts, by: CaseScene.officer) == nil)
    }

    @Test(arguments: [CaseEvent.file, .returnProposal])
    func `nobody approves a case on which he works`(event: CaseEvent) {
        let headAndOfficer = CaseScene.actor("LI", [.officer, .unitHead])
        var facts = CaseScene.facts
        facts.act = .reason("补充核查")
        #expect(CaseScene.refusal(.filingProposed, event, facts, by: headAndOfficer) == .secondPerson)
        #expect(CaseScene.refusal(.filingProposed, event, facts, by: CaseScene.head) == nil)
        facts.investigators = []
        facts.filingProposer = UserID("HEAD")
        #expect(CaseScene.refusal(.filingProposed, event, facts, by: CaseScene.head) == .secondPerson)
    }

    @Test func `an officer does not approve, and another unit does not even see the case`() {
        #expect(CaseScene.refusal(.filingProposed, .file, CaseScene.facts, by: CaseScene.officer) == .notAllowed)
        let stranger = CaseScene.actor("X", [.unitHead], unit: UnitID("OTHER"))
        #expect(CaseScene.refusal(.filingProposed, .file, CaseScene.facts, by: stranger) == .notFound)
    }

    @Test func `filing stops the check, starts the ninety days and issues form 7`() throws {
        let step = try Case.procedure.advance(
            .filingProposed, on: .file, facts: CaseScene.facts, scope: CaseScene.scope, by: CaseScene.head,
            at: CaseScene.now)
        #expect(step.to == .investigating)
        #expect(step.stops == [.clueCheck])
        #expect(step.starts.map(\.limit) == [.caseDecision])
        #expect(step.documents == [.filingApproval])
    }

    @Test func `the head extends once`() {
        var facts = CaseScene.facts
        facts.act = .reason("鉴定需要时间")
        #expect(CaseScene.refusal(.checking, .extendCheck, facts, by: CaseScene.head) == nil)
        facts.extensions = 1
        #expect(
            CaseScene.refusal(.checking, .extendCheck, facts, by: CaseScene.head) == RefusalCode("already-extended"))
    }
}
