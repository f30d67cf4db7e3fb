import Enforcement
import Law
import Testing

struct CaseMeasureProcedureTests {
    @Test func `the head approves what others propose, and nobody his own`() {
        let facts = self.facts(.detention)
        #expect(refusal(.proposed, .approve, facts, by: CaseScene.head) == nil)
        #expect(refusal(.proposed, .approve, facts, by: CaseScene.officer) == .notAllowed)
        let both = CaseScene.actor("LI", [.officer, .unitHead])
        #expect(refusal(.proposed, .approve, facts, by: both) == .secondPerson)
    }

    @Test(arguments: [
        (MeasureKind.keeping, MeasureEvent.keep, true), (.keeping, .seize, false), (.sealing, .seize, true),
        (.detention, .seize, true), (.detention, .keep, false),
    ])
    func `each kind is carried out by its own step`(kind: MeasureKind, event: MeasureEvent, isTaken: Bool) {
        var facts = self.facts(kind)
        facts.act = .execution(execution(), goods: [goods()])
        let expected = isTaken ? nil : RefusalCode("another-measure")
        #expect(refusal(.approved, event, facts, by: CaseScene.officer) == expected)
    }

    @Test func `nothing is carried out before it is approved, unless on the spot`() {
        var facts = self.facts(.detention)
        facts.act = .execution(execution(), goods: [goods()])
        #expect(refusal(.proposed, .seize, facts, by: CaseScene.officer) == .notInThisState)
        #expect(refusal(.proposed, .seizeAtOnce, facts, by: CaseScene.officer) == RefusalCode("not-urgent"))
        facts.isUrgent = true
        #expect(refusal(.proposed, .seizeAtOnce, facts, by: CaseScene.officer) == nil)
    }

    @Test func `what is taken on the spot is reported to the head within a day`() {
        for (event, limit) in [(MeasureEvent.seizeAtOnce, TimeLimitID.measureReport), (.keepAtOnce, .keepingReport)] {
            let row = CaseMeasure.procedure.transition(from: .proposed, on: event)
            #expect(row?.starts.contains { $0.limit == limit && $0.holder == .head } == true)
            #expect(row?.to == .urgent)
        }
        #expect(CaseMeasure.procedure.transition(from: .urgent, on: .annul)?.to == .ended)
    }

    @Test func `two officers are valid on the day of the measure, not on that of its recording`() {
        var facts = self.facts(.detention)
        facts.team = [CaseScene.li, CaseScene.expired]
        facts.act = .execution(execution(), goods: [goods()])
        #expect(refusal(.approved, .seize, facts, by: CaseScene.officer) == RefusalCode("two-valid-officers"))
        facts.act = .execution(execution(daysAgo: 2), goods: [goods()])
        #expect(refusal(.approved, .seize, facts, by: CaseScene.officer) == nil)
    }

    @Test func `rights are told, somebody is there, and the list says what and how much`() {
        var facts = self.facts(.sealing)
        facts.act = .execution(execution(told: false), goods: [goods()])
        #expect(refusal(.approved, .seize, facts, by: CaseScene.officer) == RefusalCode("rights-not-told"))
        facts.act = .execution(execution(present: " "), goods: [goods()])
        #expect(refusal(.approved, .seize, facts, by: CaseScene.officer) == RefusalCode("rights-not-told"))
        facts.act = .execution(execution(), goods: [])
        #expect(refusal(.approved, .seize, facts, by: CaseScene.officer) == RefusalCode("list-missing"))
        facts.act = .execution(execution(), goods: [goods(), goods(quantity: 0)])
        #expect(refusal(.approved, .seize, facts, by: CaseScene.officer) == RefusalCode("list-missing"))
        facts.act = .execution(execution(daysAgo: -1), goods: [goods()])
        #expect(refusal(.approved, .seize, facts, by: CaseScene.officer) == RefusalCode("execution-to-come"))
    }

    @Test func `a case that is over takes no measure`() {
        var facts = self.facts(.detention)
        facts.isCaseOpen = false
        #expect(refusal(.proposed, .approve, facts, by: CaseScene.head) == RefusalCode("case-over"))
    }

    @Test func `sealing and detention are extended once, before they end, and keeping never`() {
        var facts = self.facts(.detention)
        facts.act = .reason("案情复杂")
        facts.dueAt = CaseScene.now
        #expect(refusal(.standing, .extend, facts, by: CaseScene.head) == nil)
        #expect(
            refusal(.standing, .extend, facts, by: CaseScene.head, at: CaseScene.now.adding(milliseconds: 1))
                == RefusalCode("already-extended"))
        facts.extensions = 1
        #expect(refusal(.standing, .extend, facts, by: CaseScene.head) == RefusalCode("already-extended"))
        facts.kind = .keeping
        #expect(refusal(.standing, .extend, facts, by: CaseScene.head) == RefusalCode("another-measure"))
    }

    @Test func `the time of a test does not count, if its end is fixed and the party told`() {
        let rows = CaseMeasure.procedure.transitions
        let time = ClockPause(.seizure, for: .testing)
        #expect(rows.filter { $0.pauses.contains(time) }.map(\.event) == [.startTest])
        var facts = self.facts(.detention)
        let day = CaseScene.day
        facts.act = .test(MeasureTest(organ: "省质检院", subject: "成分", until: day.adding(days: 20), toldOn: day))
        #expect(refusal(.standing, .startTest, facts, by: CaseScene.officer) == nil)
        for test in [
            MeasureTest(organ: " ", subject: "成分", until: day, toldOn: day),
            MeasureTest(organ: "省质检院", subject: "成分", until: day.adding(days: -1), toldOn: day),
            MeasureTest(organ: "省质检院", subject: "成分", until: day.adding(days: 9), toldOn: day.adding(days: 1)),
        ] {
            facts.act = .test(test)
            #expect(refusal(.standing, .startTest, facts, by: CaseScene.officer) == RefusalCode("test-incomplete"))
        }
    }

    @Test(arguments: [
        (GoodsOutcome.confiscated, MeasureKind.detention, true, false, true),
        (.confiscated, .detention, false, false, false), (.handedToPolice, .detention, false, true, true),
        (.handedToPolice, .detention, true, false, false), (.seized, .keeping, false, false, true),
        (.seized, .detention, false, false, false),
    ])
    func `goods go where the law lets them go`(
        outcome: GoodsOutcome, kind: MeasureKind, isConfiscated: Bool, isWithPolice: Bool, isTaken: Bool
    ) {
        var facts = self.facts(kind)
        (facts.isConfiscated, facts.isWithPolice) = (isConfiscated, isWithPolice)
        facts.act = .ending(MeasureEnding(outcome: outcome, text: "入库"))
        let expected = isTaken ? nil : RefusalCode("no-ground-for-disposal")
        #expect(refusal(.standing, .dispose, facts, by: CaseScene.head) == expected)
    }

    @Test func `lifting needs its ground, and who received what`() {
        var facts = self.facts(.detention)
        facts.act = .ending(MeasureEnding(text: "退还当事人"))
        #expect(refusal(.testing, .release, facts, by: CaseScene.head) == RefusalCode("no-ground-for-release"))
        facts.act = .ending(MeasureEnding(ground: .unrelated, text: " "))
        #expect(refusal(.standing, .release, facts, by: CaseScene.head) == RefusalCode("reasons-missing"))
        facts.act = .ending(MeasureEnding(ground: .unrelated, text: "退还当事人"))
        #expect(refusal(.standing, .release, facts, by: CaseScene.head) == nil)
    }

    @Test func `only time ends what was kept, after seven working days, and nobody is offered it`() {
        var facts = self.facts(.keeping)
        facts.dueAt = CaseScene.now
        let later = CaseScene.now.adding(milliseconds: 1)
        #expect(refusal(.standing, .lapse, facts, by: .office) == RefusalCode("period-not-over"))
        #expect(refusal(.standing, .lapse, facts, by: .office, at: later) == nil)
        #expect(refusal(.standing, .lapse, facts, by: CaseScene.head, at: later) == .notAllowed)
        facts.kind = .detention
        #expect(refusal(.standing, .lapse, facts, by: .office, at: later) == RefusalCode("another-measure"))
        let offered = CaseMeasure.procedure.available(
            in: .standing, facts: self.facts(.keeping), scope: CaseMeasureProcedureTests.scope,
            to: CaseScene.actor("HEAD", Set(Role.allCases)), at: later)
        #expect(!offered.contains { $0.transition.event == .lapse })
    }

    @Test func `a case is not closed, nor left unfiled, while anything is held`() {
        var facts = CaseScene.facts
        facts.measuresInForce = ["青市监措〔2026〕1号"]
        #expect(CaseScene.refusal(.served, .close, facts, by: CaseScene.head) == RefusalCode("measure-in-force"))
        facts.filingProposer = nil
        #expect(
            CaseScene.refusal(.noFilingProposed, .notFile, facts, by: CaseScene.head)
                == RefusalCode("measure-in-force"))
    }

    private static let scope = RecordScope(
        kind: .measure, unitID: CaseScene.unit, region: "430103", people: [UserID("LI"), UserID("WANG")])

    private func facts(_ kind: MeasureKind) -> MeasureFacts {
        MeasureFacts(
            kind: kind, team: [CaseScene.li, CaseScene.wang], investigators: [UserID("LI"), UserID("WANG")])
    }

    private func execution(daysAgo: Int = 0, present: String = "当事人孙某", told: Bool = true) -> MeasureExecution {
        MeasureExecution(
            at: Moment(CaseScene.day.adding(days: -daysAgo), hour: 9), place: "人民路8号", present: present, statement: "无",
            keeper: "县局仓库", rightsTold: told, officers: ["李梅", "王强"])
    }

    private func goods(quantity: Int64 = 380) -> MeasureGoods {
        MeasureGoods(name: "丝巾", spec: "均码", quantity: quantity, unit: "条", note: "")
    }

    private func refusal(
        _ state: MeasureState, _ event: MeasureEvent, _ facts: MeasureFacts, by actor: Actor,
        at moment: Moment = CaseScene.now
    ) -> RefusalCode? {
        do throws(Refusal) {
            _ = try CaseMeasure.procedure.advance(
                state, on: event, facts: facts, scope: CaseMeasureProcedureTests.scope, by: actor, at: moment)
            return nil
        } catch {
            return error.code
        }
    }
}
