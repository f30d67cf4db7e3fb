package import Enforcement
import Law

/// Hands in the report at the end of the investigation.
package struct ConcludeInvestigation: Operation {
    package static let name = "case.conclude"

    package let id: CaseID
    package let version: Int?
    package let report: Conclusion

    package init(_ id: CaseID, version: Int? = nil, _ report: Conclusion) {
        self.id = id
        self.version = version
        self.report = report
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.limitLength("facts", report.facts, Wording("查明的事实", "the facts"))
        try CaseInput.limitLength("basis", report.basis, Wording("依据", "the provisions"))
        let result = try step.take(.conclude, .conclusion(report), reason: report.proposal.label.zh)
        try CasePaper.write(.conclusion, report, on: id, in: work)
        return result
    }
}

extension ConcludeInvestigation {
    static let act = Act<Case>(
        "conclusion", "concludeInvestigation", on: .conclude, asking: facts, basis, proposal, penalty, mitigation
    ) { id, version, facts, basis, proposal, penalty, mitigation in
        ConcludeInvestigation(
            id, version: version,
            Conclusion(facts: facts, basis: basis, proposal: proposal, penalty: penalty, mitigation: mitigation))
    }

    private static let facts = Ask<Case, String>.text(
        "facts", Wording("查明的事实和证据", "Facts found and evidence"), rows: 8, example: "销售假冒商品120件",
        start: { $0.loaded.facts.conclusion?.facts })
    private static let basis = Ask<Case, String>.text(
        "basis", Wording("违反和适用的规定", "Provisions broken and applied"), rows: 3, example: "商标法第五十七条",
        start: { $0.loaded.facts.conclusion?.basis })
    private static let proposal = Ask<Case, DecisionKind>.one(
        "proposal", Wording("处理建议", "Proposal"), \.label, few: true, example: .penalty,
        start: { $0.loaded.facts.conclusion?.proposal })
    private static let penalty = Ask<Case, Penalty?>.penalty(start: { $0.loaded.facts.conclusion?.penalty })
    private static let mitigation = Ask<Case, MitigationGround?>.mitigation {
        $0.loaded.facts.conclusion?.mitigation
    }
}

/// Takes up the review of a case.
package struct TakeUpReview: Operation {
    package static let name = "case.take-up-review"

    package let id: CaseID
    package let version: Int?

    package init(_ id: CaseID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(.takeUpReview)
        try work.endAssignments(of: step.record.reference, as: .reviewer)
        try work.assign(work.actor.userID, to: step.record.reference, as: .reviewer)
        return result
    }
}

extension TakeUpReview {
    static let act = Act<Case>("review-acceptance", "takeUpReview", on: .takeUpReview) { id, version in
        TakeUpReview(id, version: version)
    }
}

/// Gives the opinion of the review: passes the case, or returns it to the officers.
package struct ReviewCase: Operation {
    package static let name = "case.review"

    package let id: CaseID
    package let version: Int?
    package let opinion: ReviewOpinion

    package init(_ id: CaseID, version: Int? = nil, _ opinion: ReviewOpinion) {
        self.id = id
        self.version = version
        self.opinion = opinion
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.limitLength("opinion", opinion.opinion, Wording("审核意见", "the opinion"))
        let result = try step.take(
            opinion.passed ? .passReview : .returnFromReview, .review(opinion), reason: opinion.opinion)
        try CasePaper.write(.review, opinion, on: id, in: work)
        return result
    }
}

extension ReviewCase {
    static let act = Act<Case>(
        "review", "reviewCase", Wording("出具审核意见", "Give the opinion of the review"), on: .passReview, .returnFromReview,
        told: \.team, asking: result, words
    ) { id, version, passed, opinion in
        ReviewCase(id, version: version, ReviewOpinion(passed: passed, opinion: opinion))
    }

    private static let result = Ask<Case, Bool>.yesNo(
        "passed", Wording("审核结论", "Result"), yes: Wording("审核通过", "Passes"),
        no: Wording("退回补充调查", "Goes back to the officers"))
    private static let words = Ask<Case, String>.text(
        "opinion", Wording("审核意见", "Opinion of the review"), example: "事实清楚，证据确凿")
}
