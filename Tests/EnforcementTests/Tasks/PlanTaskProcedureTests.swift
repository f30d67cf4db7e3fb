import Enforcement
import Law
import Testing

struct PlanTaskProcedureTests {
    @Test func `only the unit that has the task works on it`() {
        #expect(refusal(.assigned, .accept, by: worker) == nil)
        #expect(refusal(.assigned, .accept, by: coordinator) == RefusalCode("not-the-unit"))
        #expect(refusal(.assigned, .accept, by: CaseScene.actor("X", [.officer], unit: UnitID("X"))) == .notFound)
        #expect(refusal(.assigned, .accept, by: CaseScene.actor("R", [.legalReviewer], unit: unit)) == .notAllowed)
    }

    @Test(arguments: [
        PlanTaskEvent.close, .sendBack, .cancel, .reschedule, .remind, .count, .request, .grantExtension,
        .refuseExtension, .endRequest,
    ])
    func `only the coordinator chases and closes`(event: PlanTaskEvent) throws {
        let state = try #require(PlanTask.procedure.transitions.first { $0.event == event }?.from)
        #expect(refusal(state, event, by: worker) == .notAllowed)
        let above = CaseScene.actor("UP", [.coordinator], unit: UnitID("UP"), region: "430000")
        #expect(refusal(state, event, by: above) == .notAllowed)
    }

    @Test(arguments: [PlanTaskState.accepted, .reported, .returned])
    func `there must be something to show before a task is proposed as complete`(state: PlanTaskState) {
        var facts = facts
        facts.act = .words("完成")
        #expect(refusal(state, .propose, facts, by: worker) == RefusalCode("nothing-to-show"))
        facts.isShown = true
        #expect(refusal(state, .propose, facts, by: worker) == nil)
        facts.request = .init(dueOn: CaseScene.day)
        #expect(refusal(state, .propose, facts, by: worker) == RefusalCode("request-unanswered"))
    }

    @Test func `who proposed a task as complete does not close it, and it is closed with reasons`() {
        var facts = facts
        (facts.proposedBy, facts.act) = (UserID("CO"), .words("同意"))
        #expect(refusal(.proposed, .close, facts, by: coordinator) == .secondPerson)
        facts.proposedBy = UserID("WORKER")
        #expect(refusal(.proposed, .close, facts, by: coordinator) == nil)
        facts.act = .words(" ")
        #expect(refusal(.proposed, .close, facts, by: coordinator) == RefusalCode("words-missing"))
    }

    @Test func `a task with an open request is not closed`() {
        var facts = facts
        (facts.request, facts.act) = (.init(dueOn: CaseScene.day, isAnswered: true), .words("同意"))
        #expect(refusal(.proposed, .close, facts, by: coordinator) == RefusalCode("request-open"))
        #expect(refusal(.proposed, .endRequest, facts, by: coordinator) == nil)
    }

    @Test(arguments: [(0, nil), (7, nil), (-1, RefusalCode("day-passed"))] as [(Int, RefusalCode?)])
    func `a day that is set does not lie in the past`(days: Int, expected: RefusalCode?) {
        var facts = facts
        facts.act = .day(CaseScene.day.adding(days: days), "请抓紧")
        #expect(refusal(.reported, .reschedule, facts, by: coordinator) == expected)
        #expect(refusal(.reported, .request, facts, by: coordinator) == expected)
        #expect(refusal(.proposed, .sendBack, facts, by: coordinator) == expected)
    }

    @Test func `one request at a time; it is answered once, extended on demand, and ended by the coordinator`() {
        var facts = facts
        facts.act = .words("已整改")
        #expect(refusal(.accepted, .reply, facts, by: worker) == RefusalCode("no-request-to-answer"))
        facts.request = .init(dueOn: CaseScene.day.adding(days: 3))
        #expect(refusal(.accepted, .reply, facts, by: worker) == nil)
        #expect(refusal(.accepted, .grantExtension, facts, by: coordinator) == RefusalCode("no-extension-asked"))
        facts.act = .day(CaseScene.day.adding(days: 3), "等检测")
        #expect(refusal(.accepted, .askExtension, facts, by: worker) == RefusalCode("day-not-later"))
        #expect(refusal(.accepted, .request, facts, by: coordinator) == RefusalCode("request-open"))
        facts.act = .day(CaseScene.day.adding(days: 9), "等检测")
        #expect(refusal(.accepted, .askExtension, facts, by: worker) == nil)
        facts.request = .init(dueOn: CaseScene.day.adding(days: 3), asked: CaseScene.day.adding(days: 9))
        #expect(refusal(.accepted, .askExtension, facts, by: worker) == RefusalCode("extension-asked"))
        #expect(refusal(.accepted, .refuseExtension, facts, by: coordinator) == nil)
        facts.request = .init(dueOn: CaseScene.day, isAnswered: true)
        facts.act = .words("再答")
        #expect(refusal(.accepted, .reply, facts, by: worker) == RefusalCode("no-request-to-answer"))
    }

    @Test(
        arguments: [
            (PlanTaskState.reported, PlanTaskEvent.propose, [], [TimeLimitID.planTask]),
            (.proposed, .sendBack, [.planTask], []), (.proposed, .close, [], []),
            (.accepted, .request, [.supervisedRequest], []), (.accepted, .reply, [], [.supervisedRequest]),
            (.accepted, .cancel, [], [.planTask, .supervisedRequest]),
        ] as [(PlanTaskState, PlanTaskEvent, [TimeLimitID], [TimeLimitID])])
    func `each step starts and stops its clocks`(
        state: PlanTaskState, event: PlanTaskEvent, starts: [TimeLimitID], stops: [TimeLimitID]
    ) throws {
        let row = try #require(PlanTask.procedure.transition(from: state, on: event))
        #expect(row.starts.map(\.limit) == starts)
        #expect(row.stops == stops)
    }

    @Test func `no step claims an article: no law rules tasks`() {
        #expect(PlanTask.procedure.transitions.allSatisfy { $0.source == nil && !$0.legalEffect })
        #expect(Plan.procedure.transitions.allSatisfy { $0.source == nil })
    }

    private let unit = UnitID("UNIT2")
    private let worker = CaseScene.actor("WORKER", [.officer], unit: UnitID("UNIT2"), region: "430103")
    private let coordinator = CaseScene.actor("CO", [.coordinator])
    private var facts: PlanTaskFacts { PlanTaskFacts(unit: unit, dueOn: CaseScene.day.adding(days: 30)) }

    private func refusal(
        _ state: PlanTaskState, _ event: PlanTaskEvent, _ given: PlanTaskFacts? = nil, by actor: Actor
    ) -> RefusalCode? {
        let scope = RecordScope(kind: .task, unitID: CaseScene.unit, region: "430103", parties: [unit])
        do throws(Refusal) {
            _ = try PlanTask.procedure.advance(
                state, on: event, facts: given ?? facts, scope: scope, by: actor, at: CaseScene.now)
            return nil
        } catch {
            return error.code
        }
    }
}
