package import Enforcement
import Law
import Storage

/// Suspends an investigation, or leaves it suspended after a look.
package struct SuspendCase: Operation {
    package static let name = "case.suspend"

    package let id: CaseID
    package let version: Int?
    package let stay: CaseStay

    package init(_ id: CaseID, version: Int? = nil, _ stay: CaseStay) {
        self.id = id
        self.version = version
        self.stay = stay
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let isAgain = step.record.state == .suspended
        let result = try step.take(
            isAgain ? .keepSuspended : .suspend, .stay(stay), reason: "\(stay.ground.wording.zh)：\(stay.reasons)",
            days: [.stayReview: stay.reviewOn])
        if isAgain { try work.moveClock(.stayReview, on: step.record.reference, to: stay.reviewOn) }
        try CasePaper.write(.stay, stay, on: id, in: work)
        return result
    }
}

extension SuspendCase {
    static let act = Act<Case>(
        "suspension", "suspendCase", on: .suspend,
        consequence: Wording(
            "中止期间不计入办案期限；原因消除后应当立即恢复", "Time does not count from now on; it is resumed as soon as the ground is gone"),
        isWayOut: true, told: \.team, asking: ground, reasons, review
    ) { id, version, ground, reasons, reviewOn in
        SuspendCase(id, version: version, CaseStay(ground: ground, reasons: reasons, reviewOn: reviewOn))
    }

    static let againAct = Act<Case>(
        "suspension-review", "keepCaseSuspended", on: .keepSuspended, told: \.team, asking: ground, reasons, review
    ) { id, version, ground, reasons, reviewOn in
        SuspendCase(id, version: version, CaseStay(ground: ground, reasons: reasons, reviewOn: reviewOn))
    }

    private static let ground = Ask<Case, StayGround>.one(
        "ground", Wording("中止的情形", "Ground"), \.wording, example: .awaitedDecision,
        help: Wording("情形据记忆，条号未核", "The grounds are from memory, their article has not been read"))
    private static let reasons = Ask<Case, String>.reason(
        most: 2_000, rows: 3, example: "相关商标无效宣告案尚未裁定")
    private static let review = Ask<Case, LegalDate>.day(
        "reviewOn", Wording("复查日期", "To be looked at again by"),
        help: Wording("届时查看原因是否消除", "The office looks then whether the ground still stands"),
        start: { $0.today.adding(days: 30) })
}

/// Resumes an investigation: time counts again.
package struct ResumeCase: Operation {
    package static let name = "case.resume"

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
        try CaseStep(id, version: version, in: work).take(.resume, .reason(reason), reason: reason)
    }
}

extension ResumeCase {
    static let act = Act<Case>(
        "resumption", "resumeCase", on: .resume, told: \.team,
        asking: .reason(most: 2_000, rows: 3, example: "相关裁定已经生效，中止的原因消除")
    ) { id, version, reason in
        ResumeCase(id, version: version, reason: reason)
    }
}

/// Terminates an investigation that cannot go on.
package struct TerminateCase: Operation {
    package static let name = "case.terminate"

    package let id: CaseID
    package let version: Int?
    package let termination: CaseTermination

    package init(_ id: CaseID, version: Int? = nil, _ termination: CaseTermination) {
        self.id = id
        self.version = version
        self.termination = termination
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(
            .terminate, .termination(termination),
            reason: "\(termination.ground.wording.zh)：\(termination.reasons)", setting: [("closed_at", work.now)])
        try work.voidClocks(on: step.record.reference)
        try CasePaper.write(.termination, termination, on: id, in: work)
        return result
    }
}

extension TerminateCase {
    static let act = Act<Case>(
        "termination", "terminateCase", on: .terminate, isWayOut: true, told: \.team, asking: ground,
        .reason(most: 2_000, rows: 3, example: "当事人已注销，无权利义务承受人")
    ) { id, version, ground, reasons in
        TerminateCase(id, version: version, CaseTermination(ground: ground, reasons: reasons))
    }

    private static let ground = Ask<Case, DiscontinuationGround>.one(
        "ground", Wording("终止的情形", "Ground"), \.wording, example: .noSuccessor,
        help: Wording("情形据记忆，条号未核", "The grounds are from memory, their article has not been read"))
}
