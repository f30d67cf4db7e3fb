import Enforcement
import Law
import Testing

/// What a case showed of unpaid tax, between the unit and the tax authority.
struct TaxClueProcedureTests {
    private static let tax = UnitID("TAX")
    private static let officer = CaseScene.actor("U1", [.officer])
    private static let inspector = CaseScene.actor("TAX1", [.officer], unit: tax)

    private static func advance(
        _ state: TaxClueState, _ event: TaxClueEvent, text: String? = "理由", by actor: Actor
    ) -> (to: TaxClueState?, code: RefusalCode?) {
        let scope = RecordScope(
            kind: .taxClue, unitID: CaseScene.unit, region: "430103", parties: [tax, UnitID("OTHER")])
        do throws(Refusal) {
            let step = try TaxClue.procedure.advance(
                state, on: event, facts: TaxClueFacts(authority: tax, act: text), scope: scope, by: actor,
                at: CaseScene.now)
            return (step.to, nil)
        } catch {
            return (nil, error.code)
        }
    }

    @Test(arguments: [
        (TaxClueState.handedOver, TaxClueEvent.receive, TaxClueState.underCheck),
        (.handedOver, .sendBack, .sentBack), (.underCheck, .feedBack, .answered),
    ])
    func `the tax authority does its own part, and the unit does not`(
        state: TaxClueState, event: TaxClueEvent, next: TaxClueState
    ) {
        #expect(Self.advance(state, event, by: Self.inspector).to == next)
        #expect(Self.advance(state, event, by: Self.officer).code == RefusalCode("not-the-tax-authority"))
        let other = CaseScene.actor("ELSE", [.officer], unit: UnitID("OTHER"))
        #expect(Self.advance(state, event, by: other).code == RefusalCode("not-the-tax-authority"))
    }

    @Test(arguments: [
        (TaxClueState.handedOver, TaxClueEvent.supplement, TaxClueState.handedOver),
        (.underCheck, .supplement, .underCheck), (.handedOver, .withdraw, .withdrawn),
        (.handedOver, .enterFeedback, .answered), (.underCheck, .enterFeedback, .answered),
    ])
    func `the unit does its own part, and the tax authority does not`(
        state: TaxClueState, event: TaxClueEvent, next: TaxClueState
    ) {
        #expect(Self.advance(state, event, by: Self.officer).to == next)
        #expect(Self.advance(state, event, by: Self.inspector).code == .notAllowed)
        #expect(Self.advance(state, event, text: " ", by: Self.officer).code == RefusalCode("reasons-missing"))
    }

    @Test func `what is not in the table is refused, whoever asks`() {
        let allowed = Set(TaxClue.procedure.transitions.map { "\($0.from)-\($0.event)" })
        for state in TaxClueState.allCases {
            for event in TaxClueEvent.allCases where !allowed.contains("\(state)-\(event)") {
                for actor in [Self.officer, Self.inspector] {
                    #expect(Self.advance(state, event, by: actor).to == nil, "\(state) \(event)")
                }
            }
        }
        #expect(TaxClue.procedure.finalStates == [.answered, .sentBack, .withdrawn])
    }
}
