import Enforcement
import HTTPTypes
import Law
import Operations

/// The acts on a case: each a noun to post to, with the version it was based on.
enum CaseActAPI {
    static let all: [any Route] = check + filing + investigation + decision

    private static let check: [any Route] = [
        act("facts", "amendCase", .caseWork, body: CaseFactsDraft.self) { id, version, draft in
            AmendCase(
                id, version: version, title: draft.title, conduct: draft.conduct, party: draft.party,
                subject: draft.subject, place: draft.place, conductOn: draft.conductOn, amount: draft.amount)
        },
        act("officers", "assignCaseOfficers", .caseApprove, body: CaseOfficersDraft.self) { id, version, draft in
            AssignCaseOfficers(id, version: version, officers: draft.officers)
        },
        act("evidence", "addCaseEvidence", .caseWork, body: CaseEvidenceDraft.self) { id, version, draft in
            AddCaseEvidence(
                id, version: version, kind: draft.kind, name: draft.name, detail: draft.detail ?? "",
                collectedOn: draft.collectedOn, collector: draft.collector, evidence: draft.file)
        },
        act("goods", "recordCaseGoods", .caseWork, body: CaseGoodsDraft.self) { id, version, draft in
            RecordCaseGoods(
                id, version: version, line: draft.line, draft.goods, evidence: draft.evidence,
                reason: draft.reason ?? "", removes: draft.removes ?? false)
        },
        act("extension", "extendCaseTime", .caseApprove, body: ReasonDraft.self) { id, version, draft in
            ExtendCaseTime(id, version: version, reason: draft.reason)
        },
    ]

    private static let filing: [any Route] = [
        act("filing-proposal", "proposeFiling", .caseWork, body: FilingProposalDraft.self) { id, version, draft in
            ProposeFiling(id, version: version, .file(conditions: Set(draft.conditions), reasons: draft.reasons))
        },
        act("no-filing-proposal", "proposeNoFiling", .caseWork, body: NoFilingProposalDraft.self) {
            id, version, draft in
            ProposeFiling(id, version: version, .doNotFile(ground: draft.ground, reasons: draft.reasons))
        },
        act("filing", "decideFiling", .caseApprove, body: FilingDecisionDraft.self) { id, version, draft in
            DecideFiling(id, version: version, files: draft.files, opinion: draft.opinion)
        },
        act("proposal-return", "returnFilingProposal", .caseApprove, body: ReasonDraft.self) { id, version, draft in
            ReturnFilingProposal(id, version: version, reason: draft.reason)
        },
    ]

    private static let investigation: [any Route] = [
        act("conclusion", "concludeInvestigation", .caseWork, body: ConclusionDraft.self) { id, version, draft in
            let report = Conclusion(
                facts: draft.facts, basis: draft.basis, proposal: draft.proposal, penalty: draft.penalty?.penalty)
            return ConcludeInvestigation(id, version: version, report)
        },
        act("review-acceptance", "takeUpReview", .caseReview) { TakeUpReview($0, version: $1) },
        act("review", "reviewCase", .caseReview, body: ReviewDraft.self) { id, version, draft in
            ReviewCase(id, version: version, ReviewOpinion(passed: draft.passed, opinion: draft.opinion))
        },
    ]

    private static let decision: [any Route] = [
        act("notice", "givePenaltyNotice", .caseWork, body: NoticeDraft.self) { id, version, draft in
            GiveNotice(id, version: version, penalty: draft.penalty?.penalty, servedOn: draft.servedOn)
        },
        act("statement", "recordStatement", .caseWork, body: StatementDraft.self) { id, version, draft in
            let statement = PartyStatement(waived: false, text: draft.text, consideration: draft.consideration)
            return RecordStatement(id, version: version, statement)
        },
        act("waiver", "recordWaiver", .caseWork, body: WaiverDraft.self) { id, version, draft in
            RecordStatement(id, version: version, PartyStatement(waived: true, text: draft.text, consideration: ""))
        },
        act("decision", "decideCase", .caseApprove, body: DecisionDraft.self) { id, version, draft in
            let decision = CaseDecision(
                kind: draft.kind, penalty: draft.penalty?.penalty, reasons: draft.reasons, basis: draft.basis,
                mitigation: draft.mitigation)
            return DecideCase(id, version: version, decision)
        },
        act("service", "serveDecision", .caseWork, body: ServiceDraft.self) { id, version, draft in
            let service = ServiceRecord(method: draft.method, servedOn: draft.servedOn, recipient: draft.recipient)
            return ServeDecision(id, version: version, service)
        },
        act("closing", "closeCase", .caseApprove, body: ClosingDraft.self) { id, version, draft in
            CloseCase(id, version: version, ClosingReport(performance: draft.performance))
        },
        act("transfer-ending", "endCaseAsTransferred", .caseApprove) { EndCaseAsTransferred($0, version: $1) },
    ]

    /// An act with a body.
    private static func act<Body: APIValue, O: Operation>(
        _ noun: String, _ id: String, _ duty: Duty, body: Body.Type,
        make: @escaping @Sendable (CaseID, Int, Body) throws -> O
    ) -> APIRoute where O.Output == CaseVersion {
        APIRoute(
            .post, pattern(noun), operation(noun, id, duty), body: body,
            replies: .ok(CaseVersionView.self, versioned: true)
        ) { call, draft in
            let operation = try make(call.id(), call.requiredVersion(), draft)
            let done = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(CaseVersionView(done), version: done.version)
        }
    }

    /// An act that needs no more than its address.
    private static func act<O: Operation>(
        _ noun: String, _ id: String, _ duty: Duty, make: @escaping @Sendable (CaseID, Int) -> O
    ) -> APIRoute where O.Output == CaseVersion {
        APIRoute(
            .post, pattern(noun), operation(noun, id, duty), replies: .ok(CaseVersionView.self, versioned: true)
        ) { call in
            let operation = make(call.id(), try call.requiredVersion())
            let done = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(CaseVersionView(done), version: done.version)
        }
    }

    private static func pattern(_ noun: String) -> PathPattern {
        PathPattern(segments: [.word("cases"), .value(.id), .word(noun)])
    }

    private static func operation(_ noun: String, _ id: String, _ duty: Duty) -> APIOperation {
        let title = CaseActPage.all.first { $0.noun == noun }?.title ?? Wording(noun, noun)
        return APIOperation(id, title, tag: .cases, access: .scope(duty)).idempotent().matching()
    }
}
