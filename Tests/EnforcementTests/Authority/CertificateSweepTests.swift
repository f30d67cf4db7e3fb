import Enforcement
import Law
import Testing

/// Every row of one procedure, asked with good and with bad certificates, told without the procedure's own types.
struct CertificateSweep: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Rows of duties of enforcement that let somebody pass whose certificate does not count, or stop somebody whose does.
    let wrong: [String]
    /// How many rows ask for a certificate.
    let asking: Int
    /// Events of duties of enforcement that ask for none.
    let clerical: Set<String>
    /// Duties in the table that of all roles only officers have.
    let officersOnly: Set<Duty>

    init<Subject: Procedural>(_ subject: Subject.Type, facts: Subject.Facts) {
        let procedure = Subject.procedure
        testDescription = procedure.kind.rawValue
        var wrong: [String] = []
        for row in procedure.transitions {
            let cell = "\(row.from.rawValue) × \(row.event.rawValue)"
            for (name, certificates) in CertificateSweep.bad where row.asksCertificate {
                if CertificateSweep.code(row, procedure, facts, certificates) != .certificateNotValid {
                    wrong.append("\(cell) goes through: \(name)")
                }
                if CertificateSweep.offered(row, procedure, facts, certificates) != .certificateNotValid {
                    wrong.append("\(cell) is offered: \(name)")
                }
            }
            let certificates = row.asksCertificate ? [CertificateSweep.certificate()] : []
            if CertificateSweep.code(row, procedure, facts, certificates) == .certificateNotValid {
                wrong.append("\(cell) is stopped")
            }
        }
        self.wrong = wrong
        asking = procedure.transitions.filter(\.asksCertificate).count
        let enforcing = procedure.transitions.filter { Authority.enforcement.contains($0.duty) && !$0.isByTime }
        clerical = Set(enforcing.filter { !$0.asksCertificate }.map(\.event.rawValue))
        officersOnly = Set(procedure.transitions.map(\.duty)).filter { duty in
            RoleDuties.table.filter { $0.value[duty] != nil }.map(\.key) == [.officer]
        }
    }

    static let all: [CertificateSweep] = [
        CertificateSweep(Clue.self, facts: ClueFacts()),
        CertificateSweep(Case.self, facts: CaseFacts()),
        CertificateSweep(CaseMeasure.self, facts: MeasureFacts(kind: .detention)),
        CertificateSweep(Execution.self, facts: ExecutionScene.facts()),
        CertificateSweep(
            Transfer.self,
            facts: TransferFacts(proposedBy: UserID("U"), team: [], sender: CaseScene.unit, senderRegion: "430103")),
        CertificateSweep(
            Supervision.self,
            facts: SupervisionFacts(kind: .reasons, sender: CaseScene.unit, addressee: UnitID("P"))),
        CertificateSweep(Suspect.self, facts: SuspectFacts(police: CaseScene.unit, policeRegion: "430103")),
        CertificateSweep(
            Referral.self, facts: ReferralFacts(procuratorate: CaseScene.unit, addressee: CaseScene.unit)),
        CertificateSweep(Consultation.self, facts: ConsultationFacts(adviser: CaseScene.unit)),
        CertificateSweep(Plan.self, facts: PlanFacts(toAssign: 1)),
        CertificateSweep(PlanTask.self, facts: PlanTaskFacts(unit: CaseScene.unit, dueOn: CaseScene.day)),
    ]

    /// Certificates that do not count, by what is wrong with them.
    private static let bad: [(String, [Officer])] = [
        ("none", []), ("expired", [certificate(until: -1)]), ("not yet", [certificate(from: 1)]),
        ("suspended", [certificate(suspended: true)]), ("auxiliary", [certificate(kind: .auxiliary)]),
        ("other area", [certificate(areas: [.tobacco])]), ("other region", [certificate(region: "430200")]),
    ]

    private static func certificate(
        from: Int = -100, until: Int = 100, suspended: Bool = false, kind: CertificateKind? = nil,
        areas: Set<EnforcementArea>? = nil, region: String? = nil
    ) -> Officer {
        Officer(
            userID: UserID("U"), name: "李梅", certificateNumber: "1", kind: kind, areas: areas, region: region,
            validFrom: CaseScene.day.adding(days: from), validUntil: CaseScene.day.adding(days: until),
            suspensions: suspended ? [CertificateSuspension(nil)] : [])
    }

    /// Somebody with every role, so that only the certificate can be what is wrong.
    private static func actor(_ certificates: [Officer]) -> Actor {
        Actor(
            userID: UserID("U"), name: "全", unitID: CaseScene.unit, unitKind: .marketSupervision, region: "430103",
            roles: Set(Role.allCases), channel: .web, certificates: certificates)
    }

    private static func scope(_ kind: RecordKind) -> RecordScope {
        RecordScope(kind: kind, unitID: CaseScene.unit, region: "430103", people: [UserID("U")])
    }

    private static func code<Subject: Procedural>(
        _ row: Transition<Subject>, _ procedure: Procedure<Subject>, _ facts: Subject.Facts, _ certificates: [Officer]
    ) -> RefusalCode? {
        do throws(Refusal) {
            _ = try procedure.advance(
                row.from, on: row.event, facts: facts, scope: scope(procedure.kind), by: actor(certificates),
                at: CaseScene.now)
            return nil
        } catch {
            return error.code
        }
    }

    /// What stands against a row as it is offered; nil as well where it is not offered because it is for other records.
    private static func offered<Subject: Procedural>(
        _ row: Transition<Subject>, _ procedure: Procedure<Subject>, _ facts: Subject.Facts, _ certificates: [Officer]
    ) -> RefusalCode? {
        let person = actor(certificates)
        guard row.isFor(facts, person, CaseScene.now) else { return .certificateNotValid }
        return
            procedure.available(
                in: row.from, facts: facts, scope: scope(procedure.kind), to: person, at: CaseScene.now
            )
            .first { $0.transition.event == row.event }?.refusal?.code
    }
}

struct CertificateSweepTests {
    @Test(arguments: CertificateSweep.all)
    func `no step of enforcement is taken or offered without a certificate good on the day`(sweep: CertificateSweep) {
        #expect(sweep.wrong == [])
    }

    @Test func `the procedures of enforcement ask in their rows, the others in none`() {
        let asking = CertificateSweep.all.filter { $0.asking > 0 }.map(\.testDescription)
        #expect(asking == ["clue", "case", "measure", "execution", "transfer"])
    }

    @Test func `what only officers do is enforcement`() {
        let duties = CertificateSweep.all.reduce(into: Set<Duty>()) { $0.formUnion($1.officersOnly) }
        #expect(duties == Authority.enforcement)
    }

    @Test
    func `only giving back, asking to keep out, entering what comes from outside and filing the volume ask for none`() {
        let clerical = CertificateSweep.all.reduce(into: Set<String>()) { $0.formUnion($1.clerical) }
        #expect(
            clerical == [
                "sendBack", "fileVolume", "courtAccepts", "courtOrders", "courtRefuses", "fileRemedy", "upholdReview",
                "upholdSuit", "withdrawRemedy", "change", "revoke", "askAvoidance",
            ])
    }

    @Test func `the refusal says what is wrong with the certificate and names the article`() throws {
        let actor = CaseScene.actor("ZHAO", [.legalReviewer])
        let refusal = try #require(
            Authority.certificateRefusal(of: actor, for: CaseScene.scope, on: CaseScene.day))
        #expect(refusal.message.zh == "您当日不能以执法人员身份办理：无执法证件。请由持有有效执法证件的人员办理")
        #expect(refusal.source?.article == "第四十二条")
        #expect(Authority.certificateRefusal(of: CaseScene.officer, for: CaseScene.scope, on: CaseScene.day) == nil)
    }
}
