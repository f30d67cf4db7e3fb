package import Enforcement
package import Law
import Storage

/// Registers a case: by an officer or a head of the unit, or by the act that files a case from a clue.
package struct RegisterCase: Operation {
    package static let name = "case.register"

    package let clue: ClueID?
    package let title: String
    package let subject: SubjectID?
    package let conduct: String
    package let amount: Money?
    package let unit: UnitID
    package let source: CaseSource
    package let party: String?
    /// The party's credit code or identity number: it is looked up in the register of subjects, or entered there.
    package let partyCode: String?
    package let place: String?
    package let conductOn: LegalDate?

    package init(
        clue: ClueID? = nil, title: String, subject: SubjectID? = nil, conduct: String, amount: Money? = nil,
        unit: UnitID, source: CaseSource = .monitoring, party: String? = nil, partyCode: String? = nil,
        place: String? = nil, conductOn: LegalDate? = nil
    ) {
        self.clue = clue
        self.title = title
        self.subject = subject
        self.conduct = conduct
        self.amount = amount
        self.unit = unit
        self.source = source
        self.party = party
        self.partyCode = partyCode
        self.place = place
        self.conductOn = conductOn
    }

    /// - Throws: `Refusal`: `notFound` for the unit, the clue or the subject, `notAllowed`, `certificate-not-valid` for an officer
    ///   who may not work it on the day, `invalidInput`, `duplicate` where the clue has its case already.
    package func perform(in work: Work) throws -> CaseID {
        guard let owner = try OrganisationStore.unit(unit, in: work.access), owner.active else {
            throw Refusal.notFound(.unit)
        }
        let scope = RecordScope(kind: .case, unitID: owner.id, region: owner.region, people: [work.actor.userID])
        try authorise(scope, in: work)
        try check(owner, in: work)
        let id = try enter(at: owner, in: work)
        try assign(RecordReference(.case, id.rawValue), scope, in: work)
        return id
    }

    /// Enters the case on the books of a unit, whoever acts and with nobody named.
    func enter(at owner: Unit, in work: Work) throws -> CaseID {
        let scope = RecordScope(kind: .case, unitID: owner.id, region: owner.region)
        let id: CaseID = work.newID()
        let number = try work.number(of: .case, "案", by: owner)
        try insert(id, number, owner, in: work)
        let reference = RecordReference(.case, id.rawValue)
        try work.open(
            Case.self, reference, number: number, title: title, scope: scope, source: Case.registration)
        // The fifteen working days run from the finding of the clue.
        if let clue {
            try CarriedClock.last(.clueCheck, on: RecordReference(.clue, clue.rawValue), in: work)?
                .carry(to: reference, in: work)
        }
        return id
    }

    /// Whether somebody may register cases of the own unit at all: officers and heads of units that work them.
    package static func isOpen(to actor: Actor) -> Bool {
        actor.unitKind.enforces
            && [Duty.caseWork, .caseApprove].contains { Authority.decide($0, by: actor, on: nil) == .allowed }
    }

    /// - Throws: `Refusal` with `notAllowed` for whoever may register none.
    package static func requireOpen(to actor: Actor) throws(Refusal) {
        guard !isOpen(to: actor) else { return }
        throw Refusal(
            .notAllowed, Wording("只有执法单位的执法人员或者负责人可以登记案件", "Officers and heads of enforcing units register cases"))
    }

    /// An officer registers into the own unit only, with a certificate good on the day, for the case is the officer's then; a head
    /// into the units of the reach.
    private func authorise(_ scope: RecordScope, in work: Work) throws {
        let (actor, isHead) = (work.actor, Authority.decide(.caseApprove, by: work.actor, on: scope) == .allowed)
        if !isHead, actor.unitID == scope.unitID, Authority.decide(.caseWork, by: actor, on: scope) == .allowed {
            try Authority.requireCertificate(of: actor, for: scope, on: work.today)
        } else {
            try Authority.require(.caseApprove, by: actor, on: scope)
        }
    }

    private func check(_ owner: Unit, in work: Work) throws {
        guard owner.kind.enforces else {
            throw Refusal.invalid("unit", Wording("该单位不办理行政案件", "This unit does not work administrative cases"))
        }
        try CaseInput.require("title", title, Wording("案由", "what the case is about"), atMost: 200)
        try CaseInput.require("conduct", conduct, Wording("案情", "the conduct"))
        try CaseInput.amount("amount", amount)
        if let conductOn { try CaseInput.notInFuture("conductOn", conductOn, today: work.today) }
        if let clue {
            guard try work.first("SELECT id FROM clue WHERE id = $1", [clue]) != nil else {
                throw Refusal.notFound(.clue)
            }
            guard try work.first("SELECT id FROM case_file WHERE clue_id = $1", [clue]) == nil else {
                throw Refusal(.duplicate, Wording("该线索已登记案件", "A case has been registered from this clue"))
            }
        }
    }

    private func insert(_ id: CaseID, _ number: String, _ owner: Unit, in work: Work) throws {
        let known = try CaseSubject.link(party, code: partyCode, in: work) ?? subject
        let registered = try CaseSubject.find(known, in: work.access)
        try work.write(
            "case_file",
            """
            INSERT INTO case_file (id, number, title, state, unit_id, region, source, clue_id, subject_id, party,
                                   conduct, place, conduct_on, amount_minor, registered_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)
            RETURNING *
            """,
            [
                id, number, title, Case.procedure.initial, owner.id, owner.region, source, clue, known,
                party ?? registered?.name, conduct, place, conductOn, amount?.minor,
                work.now,
            ])
    }

    /// The officers of the clue go on with the case; without a clue it is the officer who registers it. Whoever has no certificate
    /// good on the day for the case is left out: the head names others.
    private func assign(_ reference: RecordReference, _ scope: RecordScope, in work: Work) throws {
        var officers: [UserID] = []
        if let clue {
            let matter = try OrganisationStore.matter(of: scope.unitID, in: work.access)
            officers = try AssignmentStore.people(of: RecordReference(.clue, clue.rawValue), in: work.access)
                .map(\.userID)
                .filter { officer in
                    try OrganisationStore.certificates(of: officer, in: work.access)
                        .contains { $0.isValid(on: work.today, for: matter) }
                }
        } else if Authority.certificateRefusal(of: work.actor, for: scope, on: work.today) == nil {
            officers = [work.actor.userID]
        }
        try work.assignTeam(officers, to: reference)
    }
}

extension Case {
    /// On what the registration rests.
    static let registration = LegalSource(law: LegalAct.marketProcedure.name, article: "第十八条")
}
