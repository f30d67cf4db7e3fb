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
            .filingApproval, on: step.record.reference, by: unit, content: try form(step, unit, opinion: opinion))
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
            officers: loaded.facts.team.compactMap(NamedOfficer.init), approver: approver, approverOpinion: opinion,
            approvedOn: now.date)
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

extension NamedOfficer {
    /// The officer as named on paper, or nil for somebody without a certificate.
    init?(_ member: TeamMember) {
        guard let officer = member.officer else { return nil }
        self.init(name: member.name, certificateNumber: officer.certificateNumber)
    }
}
