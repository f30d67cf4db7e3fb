import Enforcement
import Law
import Testing

/// What is asked of the police or the procuratorate before a transfer.
struct ConsultationProcedureTests {
    private static let officer = CaseScene.actor("U1", [.officer])
    private static let adviser = CaseScene.actor("POL", [.police], unit: UnitID("POLICE"))

    private static func advance(
        _ state: ConsultationState, _ event: ConsultationEvent, text: String? = "理由", by actor: Actor
    ) -> (to: ConsultationState?, code: RefusalCode?) {
        let scope = RecordScope(
            kind: .consultation, unitID: CaseScene.unit, region: "430103",
            parties: [UnitID("POLICE"), UnitID("OTHER")])
        do throws(Refusal) {
            let step = try Consultation.procedure.advance(
                state, on: event, facts: ConsultationFacts(adviser: UnitID("POLICE"), act: text), scope: scope,
                by: actor, at: CaseScene.now)
            return (step.to, nil)
        } catch {
            return (nil, error.code)
        }
    }

    @Test func `seven days to answer, from memory and said so, and anew once more was told`() throws {
        #expect(Consultation.procedure.openingClocks.map(\.limit) == [.consultationReply])
        let row = try #require(TimeLimits.row(.consultationReply, on: CaseScene.day))
        #expect(row.amount == .calendarDays(7) && row.standing.confidence == .fromMemory && row.isRegional)
        let more = try #require(Consultation.procedure.transition(from: .asked, on: .wantMore))
        let told = try #require(Consultation.procedure.transition(from: .supplementing, on: .supplement))
        #expect(more.stops == [.consultationReply] && told.starts.map(\.limit) == [.consultationReply])
    }

    @Test func `those asked answer and those who ask tell more, and neither does the other's part`() {
        for event in [ConsultationEvent.answer, .wantMore] {
            #expect(Self.advance(.asked, event, by: Self.adviser).to != nil)
            #expect(Self.advance(.asked, event, by: Self.officer).code == .notAllowed)
        }
        for (state, event) in [
            (ConsultationState.supplementing, ConsultationEvent.supplement), (.asked, .withdraw),
            (.supplementing, .withdraw),
        ] {
            #expect(Self.advance(state, event, by: Self.officer).to != nil)
            #expect(Self.advance(state, event, by: Self.adviser).code == .notAllowed)
        }
    }

    @Test func `only the unit that was asked answers, and says why`() {
        let other = CaseScene.actor("ELSE", [.policeHead], unit: UnitID("OTHER"))
        #expect(Self.advance(.asked, .answer, by: other).code == RefusalCode("not-the-adviser"))
        #expect(Self.advance(.asked, .answer, text: " ", by: Self.adviser).code == RefusalCode("reasons-missing"))
    }
}
