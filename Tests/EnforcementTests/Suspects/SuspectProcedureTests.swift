import Enforcement
import Law
import Testing

/// The track of one suspect: who acts, in which order, and under which clocks.
struct SuspectProcedureTests {
    private static let scope = RecordScope(
        kind: .suspect, unitID: UnitID("POLICE"), region: "430103",
        parties: [CaseScene.unit, UnitID("CHECK")])
    private static let police = CaseScene.actor("P", [.police], unit: UnitID("POLICE"))
    private static let chief = CaseScene.actor("PH", [.policeHead], unit: UnitID("POLICE"))
    private static let procurator = CaseScene.actor("PR", [.procurator], unit: UnitID("CHECK"), region: "430100")

    private static func facts(
        isUnit: Bool = false, asked: Bool = true, measure: CompulsoryMeasure = .none, act: SuspectAct? = nil
    ) -> SuspectFacts {
        SuspectFacts(
            isUnit: isUnit, police: UnitID("POLICE"), policeRegion: "430103",
            procuratorate: asked ? UnitID("CHECK") : nil, measure: measure, act: act)
    }

    private static func code(
        _ state: SuspectState, _ event: SuspectEvent, _ facts: SuspectFacts = facts(), by actor: Actor
    ) -> RefusalCode? {
        do throws(Refusal) {
            _ = try Suspect.procedure.advance(
                state, on: event, facts: facts, scope: scope, by: actor, at: CaseScene.now)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(arguments: [
        (SuspectState.investigated, SuspectEvent.detain, [TimeLimitID.arrestRequest]),
        (.detained, .detainGrave, [.arrestRequestGrave]),
        (.detained, .requestArrest, [.arrestDecision]),
        (.investigated, .requestArrest, []),
        (.arrestRequested, .approveArrest, [.custodyInvestigation]),
        (.arrestRequested, .refuseArrest, []),
        (.investigated, .bail, [.bailPeriod]), (.detained, .reside, [.residencePeriod]),
        (.arrested, .requestProsecution, [.prosecutionDecision]),
        (.prosecutionRequested, .takeFastTrack, [.prosecutionFastTrack]),
        (.prosecutionRequested, .prosecute, []), (.prosecutionRequested, .doNotProsecute, []),
    ])
    func `each step starts its own clock`(state: SuspectState, event: SuspectEvent, limits: [TimeLimitID]) throws {
        let row = try #require(Suspect.procedure.transition(from: state, on: event))
        #expect(row.starts.map(\.limit) == limits)
    }

    @Test func `no clock of one stage runs on into the next`() {
        for row in Suspect.procedure.transitions where row.to != row.from {
            let before = Suspect.procedure.transitions.filter { $0.to == row.from && $0.from != .investigated }
            for limit in before.flatMap(\.starts).map(\.limit) where row.from != .investigated {
                #expect(row.stops.contains(limit), "\(row.from) on \(row.event) leaves \(limit) running")
            }
        }
    }

    @Test func `the police act until they hand over, the procuratorate from then on`() {
        for row in Suspect.procedure.transitions {
            let isPolice = row.duty == .suspectWork || row.duty == .suspectOrder
            let measured = Self.facts(measure: row.event == .lift ? .bail : .none)
            let other: RefusalCode? = Self.code(
                row.from, row.event, measured, by: isPolice ? Self.procurator : Self.chief)
            #expect(other == .notAllowed, "\(row.from) \(row.event)")
            #expect(Self.code(row.from, row.event, measured, by: isPolice ? Self.chief : Self.procurator) == nil)
        }
    }

    @Test func `measures and dropping are ordered by the head of the police`() {
        #expect(Self.code(.investigated, .detain, by: Self.police) == .notAllowed)
        #expect(Self.code(.investigated, .drop, by: Self.police) == .notAllowed)
        #expect(Self.code(.detained, .requestArrest, by: Self.police) == nil)
    }

    @Test(arguments: [SuspectEvent.detain, .bail, .reside, .requestArrest])
    func `no measure is taken against a unit`(event: SuspectEvent) {
        #expect(
            Self.code(.investigated, event, Self.facts(isUnit: true), by: Self.chief) == RefusalCode("not-a-person"))
    }

    @Test func `a unit is handed over for prosecution without any measure`() {
        #expect(Self.code(.investigated, .requestProsecution, Self.facts(isUnit: true), by: Self.chief) == nil)
    }

    @Test func `only the procuratorate that was asked decides`() {
        var other = Self.facts()
        other.procuratorate = UnitID("ELSE")
        #expect(
            Self.code(.arrestRequested, .approveArrest, other, by: Self.procurator)
                == RefusalCode("not-the-procuratorate"))
    }

    @Test func `a request goes to a procuratorate of the region`() {
        let far = Self.facts(act: .procuratorate(SupervisingUnit(kind: .procuratorate, region: "430200")))
        #expect(Self.code(.detained, .requestArrest, far, by: Self.police) == RefusalCode("not-a-procuratorate"))
        let city = Self.facts(act: .procuratorate(SupervisingUnit(kind: .procuratorate, region: "430100")))
        #expect(Self.code(.detained, .requestArrest, city, by: Self.police) == nil)
    }

    @Test func `nothing takes effect before it was judged, and nothing happens tomorrow`() {
        var facts = Self.facts(act: .day(CaseScene.day.adding(days: -3)))
        facts.judgedOn = CaseScene.day.adding(days: -1)
        #expect(Self.code(.judged, .takeEffect, facts, by: Self.procurator) == RefusalCode("before-judgment"))
        facts.act = .day(CaseScene.day.adding(days: 1))
        #expect(Self.code(.judged, .takeEffect, facts, by: Self.procurator) == RefusalCode("day-in-future"))
        #expect(Self.code(.investigated, .detain, facts, by: Self.chief) == RefusalCode("day-in-future"))
    }

    @Test func `figures of custody say how sure they are`() throws {
        for (limit, confidence) in [
            (TimeLimitID.arrestRequest, Confidence.read), (.arrestDecision, .read), (.prosecutionDecision, .read),
            (.bailPeriod, .fromMemory), (.residencePeriod, .fromMemory), (.custodyInvestigation, .fromMemory),
        ] {
            let row = try #require(TimeLimits.row(limit, on: CaseScene.day))
            #expect(row.standing.confidence == confidence, "\(limit)")
        }
    }
}
