package import Enforcement
package import Law
import Storage

/// Records the notice of the intended penalty, as it was served on the party.
package struct GiveNotice: Operation {
    package static let name = "case.give-notice"

    package let id: CaseID
    package let version: Int?
    /// What is intended; nil takes the penalty that the report proposes.
    package let penalty: Penalty?
    package let servedOn: LegalDate
    /// The ground on which the fine lies below its range; nil takes that of the report.
    package let mitigation: MitigationGround?

    package init(
        _ id: CaseID, version: Int? = nil, penalty: Penalty? = nil, servedOn: LegalDate,
        mitigation: MitigationGround? = nil
    ) {
        self.id = id
        self.version = version
        self.penalty = penalty
        self.servedOn = servedOn
        self.mitigation = mitigation
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` for the penalty or a day before the report or to come.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let reported = step.loaded.facts.conclusion
        let (intended, ground) = (penalty ?? reported?.penalty, mitigation ?? reported?.mitigation)
        let result = try step.take(
            .giveNotice, intended.map { .notice($0, ground) }, reason: servedOn.inChinese)
        try CaseInput.notInFuture("servedOn", servedOn, today: work.today)
        if let report = step.loaded.papers.last(where: { $0.stage == .conclusion }),
            servedOn < report.writtenAt.date
        {
            throw Refusal.invalid("servedOn", Wording("告知日期不能早于调查终结", "The notice cannot lie before the report"))
        }
        guard let intended else {
            throw Refusal.invalid("penalty", Wording("请写明拟处罚内容", "Say which penalty is intended"))
        }
        if let fault = intended.fault { throw Refusal.invalid("penalty", fault) }
        let notice = PenaltyNotice(
            penalty: intended, servedOn: servedOn, hearing: try step.hearingGrounds(for: intended, on: servedOn),
            discussion: try step.discussionGrounds(for: intended, on: servedOn), mitigation: ground)
        try CasePaper.write(.notice, notice, on: id, in: work)
        // The period counts from the day of service, which may lie before the day on which it is recorded.
        try work.backdateClock(.caseStatement, on: step.record.reference, to: Moment(servedOn))
        return result
    }
}

extension GiveNotice {
    static let act = Act<Case>(
        "notice", "givePenaltyNotice", on: .giveNotice,
        consequence: Wording(
            "拟处罚达到听证标准的，告知书同时告知当事人可以在五个工作日内要求听证",
            "Where the penalty reaches a line of hearings the notice says that one may be asked for within five working days"
        ),
        told: \.party, asking: served, intended, mitigation
    ) { id, version, servedOn, penalty, mitigation in
        GiveNotice(id, version: version, penalty: penalty, servedOn: servedOn, mitigation: mitigation)
    }

    private static let mitigation = Ask<Case, MitigationGround?>.mitigation {
        $0.loaded.facts.notice?.mitigation ?? $0.loaded.facts.conclusion?.mitigation
    }

    private static let served = Ask<Case, LegalDate>.day("servedOn", Wording("告知书送达日期", "Notice served on"))
    private static let intended = Ask<Case, Penalty?>.penalty(
        help: Wording("不填为调查报告建议的处罚", "The penalty that the report proposes unless said"),
        start: { $0.loaded.facts.notice?.penalty ?? $0.loaded.facts.conclusion?.penalty })
}

/// Records what the party stated and what the unit made of it, or that the party waived its statement.
package struct RecordStatement: Operation {
    package static let name = "case.record-statement"

    package let id: CaseID
    package let version: Int?
    package let statement: PartyStatement

    package init(_ id: CaseID, version: Int? = nil, _ statement: PartyStatement) {
        self.id = id
        self.version = version
        self.statement = statement
    }

    /// - Throws: `Refusal` from the procedure; `invalidInput` where the text or its consideration is missing.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.require("text", statement.text, Wording("陈述申辩或者放弃的情况", "what the party said"))
        if !statement.waived {
            try CaseInput.require("consideration", statement.consideration, Wording("复核意见", "what was made of it"))
        }
        let result = try step.take(statement.waived ? .waiveStatement : .recordStatement, reason: statement.text)
        try CasePaper.write(.statement, statement, on: id, in: work)
        return result
    }
}

extension RecordStatement {
    static let act = Act<Case>(
        "statement", "recordStatement", on: .recordStatement,
        asking: .text("text", Wording("陈述申辩内容", "What the party stated"), example: "请求从轻处罚"),
        .text("consideration", Wording("复核意见", "What was made of it"), example: "不予采纳：情节不轻微")
    ) { id, version, text, consideration in
        RecordStatement(id, version: version, PartyStatement(waived: false, text: text, consideration: consideration))
    }

    static let waiverAct = Act<Case>(
        "waiver", "recordWaiver", on: .waiveStatement,
        asking: .text("text", Wording("放弃的方式和内容", "How it was waived"), rows: 3, example: "书面声明放弃陈述申辩")
    ) { id, version, text in
        RecordStatement(id, version: version, PartyStatement(waived: true, text: text, consideration: ""))
    }
}

/// Decides a case.
package struct DecideCase: Operation {
    package static let name = "case.decide"

    package let id: CaseID
    package let version: Int?
    package let decision: CaseDecision

    package init(_ id: CaseID, version: Int? = nil, _ decision: CaseDecision) {
        self.id = id
        self.version = version
        self.decision = decision
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        try CaseInput.limitLength("reasons", decision.reasons, Wording("事实和理由", "the reasons"))
        try CaseInput.limitLength("basis", decision.basis, Wording("依据", "the provisions"))
        try CaseInput.limitLength(
            "withoutTransfer", decision.withoutTransfer ?? "", Wording("不移送的理由", "why it is not transferred"))
        let decision = decision.noted(step.loaded.facts.fine, on: work.today)
        let words = [decision.kind.label.zh] + (decision.unchecked.map { [$0.zh] } ?? [])
        let result = try step.take(
            .decide, .decision(decision), reason: words.joined(separator: "；"),
            setting: [
                ("decision", decision.kind), ("decided_at", work.now), ("fine_minor", decision.penalty?.fine?.minor),
                ("confiscated_minor", decision.penalty?.confiscated?.minor),
            ])
        try CasePaper.write(.decision, decision, on: id, in: work)
        return result
    }
}

extension DecideCase {
    static let act = Act<Case>(
        "decision", "decideCase", on: .decide, told: \.team, warnings: linesMet,
        asking: kind, reasons, basis, penalty, mitigation, withoutTransfer
    ) { id, version, kind, reasons, basis, penalty, mitigation, withoutTransfer in
        DecideCase(
            id, version: version,
            CaseDecision(
                kind: kind, penalty: penalty, reasons: reasons, basis: basis, mitigation: mitigation,
                withoutTransfer: withoutTransfer))
    }

    /// The lines of crimes that are met although nothing was transferred.
    private static func linesMet(_ record: CaseInHand) -> [ActWarning] {
        record.loaded.facts.untransferred(on: record.today).map { answer in
            let rule = answer.governing.telling.first
            let flag = rule?.rule.confidence.flag ?? Wording("", "")
            let line = rule.map { Wording("：\($0.test.test.zh)", ": \($0.test.test.en)") } ?? Wording("", "")
            return ActWarning(
                Wording(
                    "按已登记的事实，\(answer.name.zh)\(answer.headline.zh)\(line.zh)\(flag.zh)，没有移送记录",
                    "on the facts on file \(answer.name.en) is \(answer.headline.en)\(line.en)\(flag.en), and nothing was transferred"
                ), source: rule?.rule.source ?? answer.source)
        }
    }

    private static let withoutTransfer = Ask<Case, String>.text(
        "withoutTransfer", Wording("不移送公安机关的理由", "Why it is not transferred to the police"), most: 2_000, rows: 3,
        example: "经会商公安机关，证据不足以认定主观明知",
        help: Wording(
            "达到刑事追诉标准而没有移送的必填，人民检察院可见",
            "Needed where a line of a crime is met and nothing was transferred; the procuratorate reads it")
    ).ifGiven

    private static let kind = Ask<Case, DecisionKind>.one(
        "kind", Wording("处理决定", "Decision"), \.label, few: true, example: .penalty,
        start: { $0.loaded.facts.conclusion?.proposal })
    private static let reasons = Ask<Case, String>.text(
        "reasons", Wording("事实和理由", "Facts and reasons"), rows: 6, example: "事实清楚，证据确凿",
        start: { $0.loaded.facts.conclusion?.facts })
    private static let basis = Ask<Case, String>.text(
        "basis", Wording("违反和适用的规定", "Provisions broken and applied"), rows: 3, example: "商标法第六十条第二款",
        start: { $0.loaded.facts.conclusion?.basis })
    private static let penalty = Ask<Case, Penalty?>.penalty(start: { $0.loaded.facts.notice?.penalty })
    private static let mitigation = Ask<Case, MitigationGround?>.mitigation {
        $0.loaded.facts.notice?.mitigation ?? $0.loaded.facts.conclusion?.mitigation
    }
}

/// Closes a case.
package struct CloseCase: Operation {
    package static let name = "case.close"

    package let id: CaseID
    package let version: Int?
    package let report: ClosingReport

    package init(_ id: CaseID, version: Int? = nil, _ report: ClosingReport) {
        self.id = id
        self.version = version
        self.report = report
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(
            .close, .closing(report), reason: report.performance, setting: [("closed_at", work.now)])
        try CasePaper.write(.closing, report, on: id, in: work)
        return result
    }
}

extension CloseCase {
    static let act = Act<Case>(
        "closing", "closeCase", on: .close,
        asking: .text(
            "performance", Wording("决定执行情况", "How the decision was carried out"), rows: 4, example: "罚款已缴清")
    ) { id, version, performance in
        CloseCase(id, version: version, ClosingReport(performance: performance))
    }
}

/// Ends the administrative case because the police have filed it as a crime.
package struct EndCaseAsTransferred: Operation {
    package static let name = "case.end-as-transferred"

    package let id: CaseID
    package let version: Int?

    package init(_ id: CaseID, version: Int? = nil) {
        self.id = id
        self.version = version
    }

    /// - Throws: `Refusal` from the procedure.
    package func perform(in work: Work) throws -> CaseVersion {
        let step = try CaseStep(id, version: version, in: work)
        let result = try step.take(.endAsTransferred, setting: [("closed_at", work.now)])
        try work.voidClocks(on: step.record.reference)
        return result
    }
}

extension EndCaseAsTransferred {
    static let act = Act<Case>("transfer-ending", "endCaseAsTransferred", on: .endAsTransferred) { id, version in
        EndCaseAsTransferred(id, version: version)
    }
}
