import Enforcement
import Law
import Testing

/// A case of no prosecution on its way back to the administrative unit.
struct ReferralProcedureTests {
    private static let procurator = CaseScene.actor("PR", [.procurator], unit: UnitID("CHECK"))
    private static let head = CaseScene.actor("HEAD", [.unitHead])

    private static func advance(
        _ state: ReferralState, _ event: ReferralEvent, text: String? = "理由", by actor: Actor
    ) -> (to: ReferralState?, code: RefusalCode?) {
        let scope = RecordScope(
            kind: .referral, unitID: UnitID("CHECK"), region: "430103", parties: [CaseScene.unit, UnitID("OTHER")])
        do throws(Refusal) {
            let step = try Referral.procedure.advance(
                state, on: event,
                facts: ReferralFacts(procuratorate: UnitID("CHECK"), addressee: CaseScene.unit, act: text),
                scope: scope, by: actor, at: CaseScene.now)
            return (step.to, nil)
        } catch {
            return (nil, error.code)
        }
    }

    @Test func `three working days to pass it on, ten to review, two months to answer`() throws {
        #expect(Referral.procedure.openingClocks.map(\.limit) == [.reverseReferral])
        let accept = try #require(Referral.procedure.transition(from: .opened, on: .accept))
        #expect(accept.starts.map(\.limit) == [.reverseReview] && accept.stops == [.reverseReferral])
        let opinion = try #require(Referral.procedure.transition(from: .underReview, on: .giveOpinion))
        #expect(opinion.starts.map(\.limit) == [.linkageReply] && opinion.documents == [.transferOpinion])
        for (limit, amount) in [
            (TimeLimitID.reverseReferral, TimeAmount.workingDays(3)), (.reverseReview, .workingDays(10)),
            (.linkageReply, .months(2)),
        ] {
            let row = try #require(TimeLimits.row(limit, on: CaseScene.day))
            #expect(row.amount == amount && row.standing.confidence == .partlyConfirmed)
        }
    }

    @Test func `the procuratorate reviews and the unit answers, and neither does the other's part`() {
        for (state, event) in [
            (ReferralState.opened, ReferralEvent.accept), (.underReview, .terminate), (.underReview, .giveOpinion),
            (.replied, .askAgain), (.replied, .settle),
        ] {
            #expect(Self.advance(state, event, by: Self.procurator).to != nil)
            #expect(Self.advance(state, event, by: Self.head).code == .notAllowed)
        }
        for (state, event) in [
            (ReferralState.opinionSent, ReferralEvent.takeUp), (.opinionSent, .reply), (.takenUp, .reply),
        ] {
            #expect(Self.advance(state, event, by: Self.head).to != nil)
            #expect(Self.advance(state, event, by: Self.procurator).code == .notAllowed)
        }
    }

    @Test func `only the unit addressed answers`() {
        let other = CaseScene.actor("ELSE", [.unitHead], unit: UnitID("OTHER"))
        #expect(Self.advance(.opinionSent, .reply, by: other).code == RefusalCode("not-the-addressee"))
    }

    @Test(arguments: [
        (ReferralState.underReview, ReferralEvent.terminate), (.underReview, .giveOpinion), (.replied, .settle),
    ])
    func `what is decided is reasoned`(state: ReferralState, event: ReferralEvent) {
        #expect(Self.advance(state, event, text: " ", by: Self.procurator).code == RefusalCode("reasons-missing"))
    }
}
