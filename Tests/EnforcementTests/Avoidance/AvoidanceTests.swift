import Enforcement
import Law
import Testing

/// Who keeps out of a case: who asks, who decides, and what it does.
struct AvoidanceTests {
    private static let open: [CaseState] = CaseState.allCases.filter { !$0.isFinal }
    private static let wang = UserID("WANG")

    private static func request(
        _ person: UserID = wang, isHead: Bool = false, origin: AvoidanceOrigin = .party, reasons: String = "系近亲属"
    ) -> CaseAct {
        .avoidance(
            AvoidanceRequest(person, isHead: isHead, origin: origin, ground: .relation, reasons: reasons))
    }

    private static func facts(_ act: CaseAct?, open: [UserID: Bool] = [:], avoiding: Set<UserID> = []) -> CaseFacts {
        var facts = CaseScene.facts
        facts.avoidance = AvoidanceStanding(open: open, avoiding: avoiding)
        facts.act = act
        return facts
    }

    private static func decision(
        _ person: UserID = wang, _ outcome: AvoidanceOutcome = .avoids, earlier: EarlierActs? = .stand,
        reasons: String = "属实", meeting: DiscussionMeeting? = nil
    ) -> CaseAct {
        .avoidanceDecision(
            AvoidanceDecision(person, outcome, earlier: earlier, reasons: reasons, meeting: meeting))
    }

    private static let meeting = DiscussionMeeting(
        heldOn: CaseScene.day, place: "会议室", chair: "马骏", attended: ["陈立"], recorder: "何审", discussed: "同意")

    @Test(arguments: CaseState.allCases)
    func `it is asked for and decided as long as the case is open, and nothing stops meanwhile`(state: CaseState) throws
    {
        for event in [CaseEvent.askAvoidance, .orderAvoidance, .decideAvoidance, .discussAvoidance] {
            let row = Case.procedure.transition(from: state, on: event)
            #expect((row != nil) == Self.open.contains(state))
            guard let row else { continue }
            #expect(row.to == state && row.pauses.isEmpty && row.stops.isEmpty && row.starts.isEmpty)
            #expect(row.source?.article == (event == .discussAvoidance ? RuleStanding.articleNotRead : "第四十三条"))
        }
    }

    @Test(
        arguments: [
            (request(), [:], [], nil), (request(UserID("LI"), origin: .own), [:], [], nil),
            (request(origin: .own), [:], [], "avoidance-incomplete"),
            (request(reasons: " "), [:], [], "avoidance-incomplete"),
            (request(), [wang: false], [], "avoidance-incomplete"), (request(), [:], [wang], "avoidance-incomplete"),
            (request(isHead: true), [:], [], nil),
        ] as [(CaseAct, [UserID: Bool], Set<UserID>, String?)])
    func `one asks for oneself or as the party applied, once and with reasons`(
        act: CaseAct, open: [UserID: Bool], avoiding: Set<UserID>, code: String?
    ) {
        let facts = Self.facts(act, open: open, avoiding: avoiding)
        let refusal = CaseScene.refusal(.investigating, .askAvoidance, facts, by: CaseScene.officer)
        #expect(refusal == code.map { RefusalCode($0) })
    }

    @Test func `an application is taken in though the certificate ran out`() {
        let bare = Actor(
            userID: UserID("LI"), name: "李梅", unitID: CaseScene.unit, unitKind: .marketSupervision, region: "430103",
            roles: [.officer], channel: .web)
        let facts = Self.facts(Self.request(UserID("LI"), origin: .own))
        #expect(CaseScene.refusal(.investigating, .askAvoidance, facts, by: bare) == nil)
        #expect(CaseScene.refusal(.investigating, .addEvidence, facts, by: bare) == .certificateNotValid)
    }

    @Test func `the head orders it of anybody but a head`() {
        let order = CaseEvent.orderAvoidance
        #expect(
            CaseScene.refusal(.investigating, order, Self.facts(Self.request(origin: .order)), by: CaseScene.head)
                == nil)
        let head = Self.facts(Self.request(UserID("OTHER"), isHead: true, origin: .order))
        #expect(
            CaseScene.refusal(.investigating, order, head, by: CaseScene.head) == RefusalCode("heads-decide-together"))
        #expect(
            CaseScene.refusal(.investigating, order, Self.facts(Self.request(origin: .order)), by: CaseScene.officer)
                == .notAllowed)
    }

    @Test(
        arguments: [
            (decision(), nil), (decision(wang, .stays, earlier: nil), nil),
            (decision(wang, .avoids, earlier: nil), "avoidance-incomplete"),
            (decision(wang, .stays), "avoidance-incomplete"),
            (decision(reasons: " "), "avoidance-incomplete"), (decision(UserID("LI")), "avoidance-incomplete"),
            (decision(UserID("CHIEF")), "avoidance-incomplete"),
            (decision(meeting: meeting), "avoidance-incomplete"),
        ] as [(CaseAct, String?)])
    func `the head decides on an open application, and says what becomes of earlier acts`(act: CaseAct, code: String?) {
        let facts = Self.facts(act, open: [Self.wang: false, UserID("CHIEF"): true])
        let refusal = CaseScene.refusal(.investigating, .decideAvoidance, facts, by: CaseScene.head)
        #expect(refusal == code.map { RefusalCode($0) })
    }

    @Test func `the heads decide together on one of them, who does not decide`() {
        let chief = UserID("CHIEF")
        let event = CaseEvent.discussAvoidance
        func code(_ act: CaseAct, by actor: Actor = CaseScene.head) -> RefusalCode? {
            CaseScene.refusal(
                .investigating, event, Self.facts(act, open: [chief: true, Self.wang: false]), by: actor)
        }
        #expect(code(Self.decision(chief, meeting: Self.meeting)) == nil)
        #expect(
            code(Self.decision(chief, meeting: Self.meeting), by: CaseScene.actor("CHIEF", [.unitHead]))
                == .secondPerson)
        #expect(code(Self.decision(Self.wang, meeting: Self.meeting)) == RefusalCode("avoidance-incomplete"))
        let alone = DiscussionMeeting(
            heldOn: CaseScene.day, place: "会议室", chair: "马骏", attended: [], recorder: "何审", discussed: "同意")
        #expect(code(Self.decision(chief, meeting: alone)) == RefusalCode("discussion-incomplete"))
    }

    @Test func `a decision is offered where one is asked for, to one head or to the heads together`() {
        func offered(_ open: [UserID: Bool]) -> Set<CaseEvent> {
            Set(
                Case.procedure.available(
                    in: .investigating, facts: Self.facts(nil, open: open), scope: CaseScene.scope, to: CaseScene.head,
                    at: CaseScene.now
                ).map(\.transition.event)
            ).intersection([.orderAvoidance, .decideAvoidance, .discussAvoidance])
        }
        #expect(offered([:]) == [.orderAvoidance])
        #expect(offered([Self.wang: false]) == [.orderAvoidance, .decideAvoidance])
        #expect(offered([UserID("CHIEF"): true]) == [.orderAvoidance, .discussAvoidance])
    }

    @Test func `whoever keeps out is not named to the case`() {
        let facts = Self.facts(.team([CaseScene.li, CaseScene.wang]), avoiding: [Self.wang])
        #expect(CaseScene.refusal(.investigating, .assignOfficers, facts, by: CaseScene.head) == .mustAvoid)
        let others = Self.facts(.team([CaseScene.li, CaseScene.wang]), avoiding: [UserID("ELSE")])
        #expect(CaseScene.refusal(.investigating, .assignOfficers, others, by: CaseScene.head) == nil)
    }

    /// Somebody with every role and a good certificate.
    private static let everybody = CaseScene.actor("ALL", Set(Role.allCases))

    @Test(arguments: [RecordKind.case, .measure, .execution, .transfer, .consultation], Duty.allCases)
    func `whoever keeps out sees and does nothing, whatever the duty`(kind: RecordKind, duty: Duty) {
        func decide(_ avoiding: Set<UserID>) -> Authority.Decision {
            Authority.decide(
                duty, by: Self.everybody,
                on: RecordScope(
                    kind: kind, unitID: CaseScene.unit, region: "430103", people: [UserID("ALL")], avoiding: avoiding))
        }
        #expect(decide([UserID("ELSE")]) == .allowed)
        let looks = Set(RecordKind.allCases.compactMap(Authority.sightDuty)).union([.subjectUnmask])
        guard !looks.contains(duty) else { return #expect(decide([UserID("ALL")]) == .allowed) }
        guard case .refused(let refusal) = decide([UserID("ALL")]) else {
            Issue.record("\(duty) is not refused")
            return
        }
        #expect(refusal.code == .mustAvoid && refusal.source?.article == "第四十三条")
    }

    @Test func `no step of a case is open to whoever keeps out`() {
        let scope = RecordScope(
            kind: .case, unitID: CaseScene.unit, region: "430103", people: [UserID("ALL")], avoiding: [UserID("ALL")])
        for row in Case.procedure.transitions where !row.isByTime {
            do throws(Refusal) {
                _ = try Case.procedure.advance(
                    row.from, on: row.event, facts: CaseScene.facts, scope: scope, by: Self.everybody, at: CaseScene.now
                )
                Issue.record("\(row.from) × \(row.event) goes through")
            } catch {
                #expect(error.code == .mustAvoid, "\(row.from) × \(row.event)")
            }
        }
    }
}
