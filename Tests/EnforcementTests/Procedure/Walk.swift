import Enforcement
import Law
import Testing

/// What the walk through one procedure found, told without the procedure's own types.
struct Walk: Sendable, CustomTestStringConvertible {
    let name: String
    /// Pairs that more than one row claims.
    let duplicates: [String]
    /// States that no chain of events reaches from the first.
    let unreachable: [String]
    /// State × event pairs outside the table that were not refused as `notInThisState`.
    let notRefused: [String]
    /// How many pairs the product has, and how many are in the table.
    let pairs: Int
    let inTable: Int
    /// Every clock that a step or the opening starts, and every one that a step stops.
    let started: Set<TimeLimitID>
    let stopped: Set<TimeLimitID>
    /// Every stretch of time out of count that a step begins, and every one that a step ends.
    let paused: Set<ClockPause>
    let resumed: Set<ClockPause>
    /// Duties that the steps need.
    let duties: Set<Duty>
    /// Words that lack one of the languages.
    let halfSaid: [String]

    var testDescription: String { name }

    init<Subject: Procedural>(_ subject: Subject.Type, facts: Subject.Facts) {
        let procedure = Subject.procedure
        name = procedure.kind.rawValue
        duplicates = procedure.duplicates.map { "\($0.state.rawValue) × \($0.event.rawValue)" }
        unreachable = Walk.unreachable(procedure)
        notRefused = Walk.notRefused(procedure, facts)
        pairs = Subject.State.allCases.count * Subject.Event.allCases.count
        inTable = procedure.transitions.count
        started = Set((procedure.openingClocks + procedure.transitions.flatMap(\.starts)).map(\.limit))
        stopped = Set(procedure.transitions.flatMap(\.stops))
        paused = Set(procedure.transitions.flatMap(\.pauses))
        resumed = Set(procedure.transitions.flatMap(\.resumes))
        duties = Set(procedure.transitions.map(\.duty))
        let words = Subject.State.allCases.map(\.label) + Subject.Event.allCases.map(\.label)
        halfSaid = words.filter { $0.zh.isEmpty || $0.en.isEmpty }.map { $0.zh + $0.en }
    }

    /// The walks through every procedure of the house.
    static let all: [Walk] = [
        Walk(Clue.self, facts: ClueFacts()),
        Walk(Case.self, facts: CaseFacts()),
        Walk(CaseMeasure.self, facts: MeasureFacts(kind: .detention)),
        Walk(Assistance.self, facts: AssistanceFacts(helper: UnitID("S"))),
        Walk(Inquiry.self, facts: InquiryFacts(kind: .inspection)),
        Walk(
            Execution.self,
            facts: ExecutionFacts(
                Execution(
                    id: ExecutionID("E"), number: "1", state: .due, caseID: CaseID("C"), unitID: UnitID("S"),
                    region: "430103", penalty: Penalty(kinds: [.suspension]), isRevoked: false,
                    servedOn: LegalDate(dayNumber: 20_454), payBy: nil, version: 1))),
        Walk(
            Transfer.self,
            facts: TransferFacts(
                proposedBy: UserID("U"), team: [], sender: UnitID("S"), senderRegion: "430103")),
        Walk(
            Supervision.self,
            facts: SupervisionFacts(kind: .reasons, sender: UnitID("S"), addressee: UnitID("P"))),
        Walk(Suspect.self, facts: SuspectFacts(police: UnitID("S"), policeRegion: "430103")),
        Walk(Referral.self, facts: ReferralFacts(procuratorate: UnitID("S"), addressee: UnitID("S"))),
        Walk(Consultation.self, facts: ConsultationFacts(adviser: UnitID("S"))),
        Walk(TaxClue.self, facts: TaxClueFacts(authority: UnitID("S"))),
        Walk(Plan.self, facts: PlanFacts(toAssign: 1)),
        Walk(PlanTask.self, facts: PlanTaskFacts(unit: UnitID("S"), dueOn: LegalDate(dayNumber: 20_454))),
    ]

    private static func unreachable<Subject: Procedural>(_ procedure: Procedure<Subject>) -> [String] {
        var reached: Set<Subject.State> = [procedure.initial]
        var edge = reached
        while !edge.isEmpty {
            let next = Set(procedure.transitions.filter { edge.contains($0.from) }.map(\.to)).subtracting(reached)
            reached.formUnion(next)
            edge = next
        }
        return Subject.State.allCases.filter { !reached.contains($0) }.map(\.rawValue)
    }

    private static func notRefused<Subject: Procedural>(
        _ procedure: Procedure<Subject>, _ facts: Subject.Facts
    ) -> [String] {
        var found: [String] = []
        for state in Subject.State.allCases {
            for event in Subject.Event.allCases where procedure.transition(from: state, on: event) == nil {
                do throws(Refusal) {
                    _ = try procedure.advance(
                        state, on: event, facts: facts, scope: scope(procedure.kind), by: everybody,
                        at: Moment(milliseconds: 1_795_395_600_000))
                    found.append("\(state.rawValue) × \(event.rawValue) was allowed")
                } catch {
                    if error.code != .notInThisState {
                        found.append("\(state.rawValue) × \(event.rawValue): \(error.code.rawValue)")
                    }
                }
            }
        }
        return found
    }

    /// Somebody with every role, so that nothing but the state can be the reason of a refusal.
    private static let everybody = Actor(
        userID: UserID("U"), name: "全", unitID: UnitID("S"), unitKind: .marketSupervision, region: "430103",
        roles: Set(Role.allCases), channel: .web)

    private static func scope(_ kind: RecordKind) -> RecordScope {
        RecordScope(kind: kind, unitID: UnitID("S"), region: "430103", people: [UserID("U")])
    }
}
