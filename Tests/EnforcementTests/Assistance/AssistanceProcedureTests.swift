import Enforcement
import Law
import Testing

/// What one unit asks another to look into.
struct AssistanceProcedureTests {
    private static let asker = CaseScene.actor("U1", [.officer])
    private static let helper = CaseScene.actor("H1", [.officer], unit: UnitID("HELPER"))

    private static func take(
        _ state: AssistanceState, _ event: AssistanceEvent, _ act: AssistanceAct? = .words("理由"), by actor: Actor,
        outside: Bool = false, due: Moment? = CaseScene.now.adding(hours: 24)
    ) -> (to: AssistanceState?, code: RefusalCode?) {
        let party = UnitID("HELPER")
        let scope = RecordScope(
            kind: .assistance, unitID: CaseScene.unit, region: "430103", parties: outside ? [] : [party])
        let facts = AssistanceFacts(helper: outside ? nil : party, dueAt: due, act: act)
        do throws(Refusal) {
            let step = try Assistance.procedure.advance(
                state, on: event, facts: facts, scope: scope, by: actor, at: CaseScene.now)
            return (step.to, nil)
        } catch {
            return (nil, error.code)
        }
    }

    @Test func `fifteen working days from the request`() throws {
        #expect(Assistance.procedure.openingClocks.map(\.limit) == [.assistanceReply])
        let row = try #require(TimeLimits.row(.assistanceReply, on: CaseScene.day))
        #expect(row.amount == .workingDays(15))
    }

    @Test func `the unit that is asked works it, and the unit that asks does not`() {
        for (state, event) in [(AssistanceState.asked, AssistanceEvent.take), (.taken, .answer), (.asked, .refuse)] {
            #expect(Self.take(state, event, by: Self.helper).to != nil, "\(event)")
            #expect(Self.take(state, event, by: Self.asker).code == RefusalCode("not-the-helper"), "\(event)")
        }
        #expect(Self.take(.taken, .withdraw, by: Self.asker).to == .withdrawn)
        #expect(Self.take(.taken, .withdraw, by: Self.helper).code == .notAllowed)
    }

    @Test func `that it takes longer is said before the period ends, with a later day`() {
        let later = CaseScene.day.adding(days: 20)
        #expect(Self.take(.taken, .prolong, .longer(later, reason: "账册多"), by: Self.helper).to == .prolonged)
        let over = CaseScene.now.adding(hours: -1)
        let late = Self.take(.taken, .prolong, .longer(later, reason: "账册多"), by: Self.helper, due: over)
        #expect(late.code == RefusalCode("said-too-late"))
        for act in [AssistanceAct.longer(CaseScene.day, reason: "账册多"), .longer(later, reason: " ")] {
            #expect(Self.take(.taken, .prolong, act, by: Self.helper).code == RefusalCode("said-too-late"))
        }
        let row = Assistance.procedure.transition(from: .taken, on: .prolong)
        #expect(row?.stops == [.assistanceReply] && row?.starts.map(\.limit) == [.assistancePromise])
    }

    @Test func `an answer from outside is recorded by the unit that asked, and only that`() {
        #expect(Self.take(.asked, .hearAnswer, by: Self.asker, outside: true).to == .answered)
        #expect(Self.take(.asked, .hearRefusal, by: Self.asker, outside: true).to == .refused)
        #expect(Self.take(.asked, .hearAnswer, by: Self.asker).code == RefusalCode("helper-in-house"))
        #expect(Self.take(.asked, .take, by: Self.asker, outside: true).code == RefusalCode("not-the-helper"))
        let blank = Self.take(.asked, .hearAnswer, .words(" "), by: Self.asker, outside: true)
        #expect(blank.code == RefusalCode("reasons-missing"))
    }
}
