package import Enforcement
import Law
import Storage

/// Takes up an assigned clue: the check is now in the hands of its officers.
package struct AcceptClue: Operation {
    package static let name = "clue.accept"

    package let clue: ClueID
    package let version: Int

    package init(_ clue: ClueID, version: Int) {
        self.clue = clue
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        return try act.take(.accept, facts: act.loaded.facts())
    }
}

extension AcceptClue {
    static let act = Act<Clue>("acceptance", "acceptClue", on: .accept) { clue, version in
        AcceptClue(clue, version: version)
    }
}

/// Extends the period of the check by what the rule allows.
package struct ExtendClueCheck: Operation {
    package static let name = "clue.extend"

    package let clue: ClueID
    package let version: Int
    package let reason: String

    package init(_ clue: ClueID, version: Int, reason: String) {
        self.clue = clue
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure, the version check or the clock.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        let result = try act.take(
            .extend, facts: act.loaded.facts(reason: reason), reason: reason,
            setting: [("extensions", act.loaded.extensions + 1)])
        try work.extendClock(.clueCheck, on: act.clue.reference)
        return result
    }
}

extension ExtendClueCheck {
    static let act = Act<Clue>(
        "extension", "extendClueCheck", on: .extend,
        consequence: Wording("批准后期限延长15个工作日，只能延长一次", "The period grows by 15 working days, once only"),
        asking: .reason
    ) { clue, version, reason in
        ExtendClueCheck(clue, version: version, reason: reason)
    }
}

/// Reports what the check of a clue found.
package struct ReportOnClue: Operation {
    package static let name = "clue.report"

    package let clue: ClueID
    package let version: Int
    package let report: String

    package init(_ clue: ClueID, version: Int, report: String) {
        self.clue = clue
        self.version = version
        self.report = report
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        return try act.take(
            .report, facts: act.loaded.facts(reason: report), reason: report,
            setting: [("report", report), ("reporter_id", work.actor.userID)])
    }
}

extension ReportOnClue {
    static let act = Act<Clue>(
        "report", "reportOnClue", on: .report,
        asking: .text(
            "report", Wording("核查结果", "Report on the check"), most: Clue.longestReason, rows: 8,
            example: "经现场核查，店铺未能提供进货凭证，商品与正品特征不符。",
            help: Wording(
                "查了什么、见到什么、涉嫌何种违法、处理建议",
                "What was looked into, what was found, which conduct, what you propose"))
    ) { clue, version, report in
        ReportOnClue(clue, version: version, report: report)
    }
}

/// Returns a checked clue for a further check.
package struct ReopenClue: Operation {
    package static let name = "clue.reopen"

    package let clue: ClueID
    package let version: Int
    package let reason: String

    package init(_ clue: ClueID, version: Int, reason: String) {
        self.clue = clue
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        return try act.take(.reopen, facts: act.loaded.facts(reason: reason), reason: reason)
    }
}

extension ReopenClue {
    static let act = Act<Clue>("further-check", "reopenClue", on: .reopen, asking: .reason) { clue, version, reason in
        ReopenClue(clue, version: version, reason: reason)
    }
}

/// Closes a checked clue without a case.
package struct CloseClue: Operation {
    package static let name = "clue.close"

    package let clue: ClueID
    package let version: Int
    package let closure: ClueClosure
    package let reason: String

    package init(_ clue: ClueID, version: Int, closure: ClueClosure, reason: String) {
        self.clue = clue
        self.version = version
        self.closure = closure
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        let result = try act.take(
            .close, facts: act.loaded.facts(reason: reason, closure: closure), reason: reason,
            setting: [("closure", closure)])
        try act.report(
            "clue.closed",
            Wording(
                "经核查不予立案（\(closure.label.zh)）：\(reason)",
                "was checked and closed without a case (\(closure.label.en)): \(reason)"))
        return result
    }
}

extension CloseClue {
    static let act = Act<Clue>("closure", "closeClue", on: .close, told: \.sender, asking: .closure, .sentReason) {
        clue, version, ground, reason in
        CloseClue(clue, version: version, closure: ground, reason: reason)
    }
}
