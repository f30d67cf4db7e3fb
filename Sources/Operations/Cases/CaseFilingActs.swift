package import Enforcement
package import Law
package import Storage

/// Proposes to file a case, or not to.
package struct ProposeFiling: Operation {
    package static let name = "case.propose-filing"

    package let id: CaseID
    package let version: Int?
    package let proposal: FilingProposal

    package init(_ id: CaseID, version: Int? = nil, _ proposal: FilingProposal) {
        self.id = id
        self.version = version
        self.proposal = proposal
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.limitLength("reasons", proposal.reasons, Wording("核查情况和理由", "the reasons"))
        let result = try step.take(
            proposal.files ? .proposeFiling : .proposeNoFiling, .filing(proposal), reason: proposal.reasons)
        try CasePaper.write(.filing, proposal, on: id, in: work)
        return result
    }
}

extension ProposeFiling {
    static let act = Act<Case>(
        "filing-proposal", "proposeFiling", on: .proposeFiling, asking: conditions, reasons
    ) { id, version, conditions, reasons in
        ProposeFiling(id, version: version, .file(conditions: Set(conditions), reasons: reasons))
    }

    static let notAct = Act<Case>(
        "no-filing-proposal", "proposeNoFiling", on: .proposeNoFiling, asking: ground, reasons
    ) { id, version, ground, reasons in
        ProposeFiling(id, version: version, .doNotFile(ground: ground, reasons: reasons))
    }

    private static let conditions = Ask<Case, [FilingCondition]>.several(
        "conditions", Wording("立案条件", "Conditions of filing"), \.label, example: FilingCondition.allCases,
        help: Wording("立案须全部具备", "Filing needs all of them"))
    private static let ground = Ask<Case, NoFilingGround>.one(
        "ground", Wording("不予立案情形", "Ground"), \.label, example: .minorAndCorrected)
    private static let reasons = Ask<Case, String>.text(
        "reasons", Wording("核查情况和理由", "What the check brought out, and why"), example: "经核查属实")
}

/// Sends a proposal back to the officers.
package struct ReturnFilingProposal: Operation {
    package static let name = "case.return-proposal"

    package let id: CaseID
    package let version: Int?
    package let reason: String

    package init(_ id: CaseID, version: Int? = nil, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        return try step.take(.returnProposal, .reason(reason), reason: reason)
    }
}

extension ReturnFilingProposal {
    static let act = Act<Case>(
        "proposal-return", "returnFilingProposal", on: .returnProposal, told: \.team, asking: .reason
    ) { id, version, reason in
        ReturnFilingProposal(id, version: version, reason: reason)
    }
}

/// Decides on a proposal: files the case, or does not; issues form 7 either way.
package struct DecideFiling: Operation {
    package static let name = "case.decide-filing"

    package let id: CaseID
    package let version: Int?
    /// Whether the case is filed.
    package let files: Bool
    package let opinion: String

    package init(_ id: CaseID, version: Int? = nil, files: Bool, opinion: String) {
        self.id = id
        self.version = version
        self.files = files
        self.opinion = opinion
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` without an opinion.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("opinion", opinion, Wording("审批意见", "the opinion"), atMost: 2_000)
        let result = try step.take(
            files ? .file : .notFile, reason: opinion,
            setting: files ? [("filed_at", work.now)] : [("closed_at", work.now)])
        let unit = try step.unit()
        try work.issue(
            .filingApproval, on: step.record.reference, called: step.record.number, by: unit,
            content: try form(step, unit, opinion: opinion))
        return result
    }

    /// The form as it would be issued now: the page shows it before anybody confirms.
    package static func preview(
        of loaded: CaseStore.Loaded, files: Bool, opinion: String, unit: Unit, approver: String, at now: Moment,
        in access: any ReadAccess
    ) throws -> FilingApprovalForm? {
        guard let paper = loaded.papers.last(where: { $0.stage == .filing }) else { return nil }
        let record = loaded.record
        let clue = try record.clueID.flatMap { try access.first("SELECT number FROM clue WHERE id = $1", [$0]) }
        let subject = try CaseSubject.find(record.subjectID, in: access)
        return FilingApprovalForm(
            unitName: unit.name, caseNumber: record.number, files: files, title: record.title, source: record.source,
            clueNumber: try clue?.get("number"), registeredOn: record.registeredAt.date,
            party: record.party ?? subject?.name, partyCode: subject?.code, place: record.place,
            conductOn: record.conductOn, conduct: record.conduct, amount: record.amount,
            proposal: try paper.read(), proposedOn: paper.writtenAt.date,
            officers: loaded.facts.team.compactMap { NamedOfficer($0, on: now.date) }, approver: approver,
            approverOpinion: opinion, approvedOn: now.date)
    }

    private func form(_ step: CaseStep, _ unit: Unit, opinion: String) throws -> FilingApprovalForm {
        let form = try DecideFiling.preview(
            of: step.loaded, files: files, opinion: opinion, unit: unit, approver: step.work.actor.name,
            at: step.work.now, in: step.work.access)
        guard let form else {
            throw Refusal(.notInThisState, Wording("本案没有立案意见", "Nobody has made a proposal on this case"))
        }
        return form
    }
}

extension DecideFiling {
    static let act = Act<Case>(
        "filing", "decideFiling", Wording("审批立案意见", "Decide on the proposal"), on: .file, .notFile, told: \.team,
        asking: decision, words
    ) { id, version, files, opinion in
        DecideFiling(id, version: version, files: files, opinion: opinion)
    }

    private static let decision = Ask<Case, Bool>.yesNo(
        "files", Wording("是否立案", "Whether it is filed"), yes: Wording("立案", "File"), no: Wording("不予立案", "Do not file"),
        asked: .notOnPage, start: { $0.record.state == .filingProposed })
    private static let words = Ask<Case, String>.text(
        "opinion", Wording("审批意见", "Opinion"), most: 2_000, rows: 3, example: "同意立案。",
        start: { $0.record.state == .filingProposed ? "同意立案。" : "同意不予立案。" })
}

extension NamedOfficer {
    /// The officer as papers of a day name them, or nil for somebody without a certificate.
    init?(_ member: TeamMember, on day: LegalDate) {
        guard let officer = member.namedCertificate(on: day) else { return nil }
        self.init(name: member.name, certificateNumber: officer.certificateNumber)
    }
}
