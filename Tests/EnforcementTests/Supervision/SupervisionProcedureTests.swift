import Enforcement
import Law
import Testing

struct SupervisionProcedureTests {
    private static let day = LegalDate("2026-11-23") ?? LegalDate(dayNumber: 0)
    private static let now = Moment(day, hour: 10)

    private static func actor(_ role: Role, unit: String) -> Actor {
        Actor(
            userID: UserID("U-\(role.rawValue)"), name: "某", unitID: UnitID(unit), unitKind: .procuratorate,
            region: "990100", roles: [role], channel: .web)
    }

    private static let procurator = actor(.procurator, unit: "CHECK")
    private static let head = actor(.policeHead, unit: "POLICE")

    private static func advance(
        _ state: SupervisionState, _ event: SupervisionEvent, kind: SupervisionKind = .reasons, due: Moment? = nil,
        text: String? = "理由", by actor: Actor
    ) -> (to: SupervisionState?, code: RefusalCode?, limits: [TimeLimitID]) {
        let scope = RecordScope(
            kind: .supervision, unitID: UnitID("CHECK"), region: "990100", parties: [UnitID("POLICE")])
        let facts = SupervisionFacts(
            kind: kind, sender: UnitID("CHECK"), addressee: UnitID("POLICE"), dueAt: due, text: text)
        do throws(Refusal) {
            let step = try Supervision.procedure.advance(
                state, on: event, facts: facts, scope: scope, by: actor, at: now)
            return (step.to, nil, step.starts.map(\.limit))
        } catch {
            return (nil, error.code, [])
        }
    }

    @Test(arguments: [
        (SupervisionKind.reasons, SupervisionEvent.demandReasons, TimeLimitID.supervisionReasons),
        (.opinion, .giveOpinion, .supervisionReply), (.correction, .demandCorrection, .supervisionReply),
    ])
    func `each letter is sent by its own step and starts its own clock`(
        kind: SupervisionKind, event: SupervisionEvent, limit: TimeLimitID
    ) {
        for other in SupervisionKind.allCases {
            let sent = Self.advance(.drafted, event, kind: other, by: Self.procurator)
            #expect(sent.to == (other == kind ? .sent : nil))
            #expect(sent.limits == (other == kind ? [limit] : []))
        }
        #expect(kind.sending == event)
    }

    @Test func `the unit answers and nobody else`() {
        #expect(Self.advance(.sent, .answer, by: Self.head).to == .answered)
        #expect(Self.advance(.sent, .answer, by: Self.procurator).code == .notAllowed)
        #expect(Self.advance(.sent, .answer, text: " ", by: Self.head).code == RefusalCode("reasons-missing"))
    }

    @Test func `the police are told to file once they answered or their time is over`() {
        let early = Self.advance(.sent, .orderFiling, due: Self.now.adding(hours: 1), by: Self.procurator)
        #expect(early.code == RefusalCode("answer-not-due"))
        let late = Self.advance(.sent, .orderFiling, due: Self.now.adding(hours: -1), by: Self.procurator)
        #expect(late.limits == [.supervisionFiling])
        #expect(Self.advance(.answered, .orderFiling, by: Self.procurator).to == .ordered)
        #expect(
            Self.advance(.answered, .orderFiling, kind: .opinion, by: Self.procurator).code
                == RefusalCode("not-about-filing"))
    }

    @Test func `seven days for the reasons and fifteen to file, as the rule says`() throws {
        let reasons = try #require(TimeLimits.row(.supervisionReasons, on: Self.day))
        let filing = try #require(TimeLimits.row(.supervisionFiling, on: Self.day))
        #expect(reasons.amount == .calendarDays(7))
        #expect(filing.amount == .calendarDays(15))
        #expect(reasons.standing.confidence == .read)
        let reply = try #require(TimeLimits.row(.supervisionReply, on: Self.day))
        #expect(reply.standing.confidence == .fromMemory && reply.isRegional)
    }
}
