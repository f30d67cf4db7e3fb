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
