/// docs/rules.md: every rule row the product knows, act by act, in both languages.
///
/// The file is generated; a test compares it with what this says and, asked to (`make docs`), writes it.
public enum RulesDocument {
    /// The whole document.
    ///
    /// - Complexity: O(n) in the number of rows.
    public static var markdown: String {
        let sections = LegalActs.all.map { act in
            section(act, tables: tables(of: act).filter { !$0.lines.isEmpty })
        }
        return ([introduction] + sections).joined(separator: "\n")
    }

    /// Every row's standing, kind by kind.
    static var standings: [RuleStanding] {
        TimeLimits.all.map(\.standing) + ThresholdRules.all.map(\.standing) + ValuationRules.all.map(\.standing)
            + ComputationRules.all.map(\.standing) + FineRules.all.map(\.standing) + FinePrinciples.all.map(\.standing)
            + HearingRules.all.map(\.standing) + SummaryRules.all.map(\.standing)
            + DiscussionRules.all.map(\.standing) + StayRules.all.map(\.standing) + TrainingRules.all.map(\.standing)
    }

    private static var introduction: String {
        let counts = Confidence.allCases.map { confidence in
            let count = standings.count { $0.confidence == confidence }
            return "| \(confidence.wording.zh) \(confidence.wording.en) | \(count) |"
        }
        return """
            # 规则 Rules

            本文件由 `Law` 中的规则行生成，请勿手工修改（`make docs`）。
            Generated from the rule rows of `Law` by `make docs`; do not edit by hand.

            - 适用哪一行，按行为发生之日选择；刑事、处罚规定变更的，从旧兼从轻。The row is chosen by the day of the conduct; \
            where a rule on crimes or penalties changed, the lighter one applies.
            - 期限：除另有说明外，起算之日不计入，最后一日不顺延。Time limits: unless said otherwise the first day is not counted \
            and the last day is not moved.
            - “条号未核”指规则可靠、条号尚未对照原文。"Article not read" means that the rule is known and its number is not.

            | 把握 Confidence | 行数 Rows |
            |---|---|
            \(counts.joined(separator: "\n"))

            """
    }

    private static func section(_ act: LegalAct, tables: [RuleTable]) -> String {
        let until = act.until.map { " – \($0)" } ?? " –"
        let number = act.number.map { "，\($0)" } ?? ""
        let flag =
            act.confidence == .read
            ? ""
            : "  \n" + RuleTable.both(act.confidence.wording) + (act.note.map { "<br>" + RuleTable.both($0) } ?? "")
        let parts = tables.flatMap { ["", $0.markdown] }
        let heading = """
            ## \(act.name.zh) \(act.name.en)

            \(act.title)\(number)，施行 in force \(act.from)\(until)\(flag)
            """
        return ([heading] + parts + [""]).joined(separator: "\n")
    }
}

extension Confidence {
    /// How sure the product is, in words.
    public var wording: Wording {
        switch self {
        case .read: Wording("已读原文", "read")
        case .partlyConfirmed: Wording("部分证实", "partly confirmed")
        case .fromMemory: Wording("据记忆，未核", "from memory, unverified")
        }
    }
}

extension Counting {
    /// What is special about the way of counting, one wording each; empty where nothing is.
    public var wordings: [Wording] {
        var wordings: [Wording] = []
        if direction == .before { wordings.append(Wording("向前计算", "counted back")) }
        if start == .included { wordings.append(Wording("自事件之日（时）起计入", "the day or moment of the event counts")) }
        if rollOver == .nextWorkingDay {
            wordings.append(Wording("最后一日为节假日的顺延", "a last day that is a holiday is moved"))
        }
        if !suspendedBy.isEmpty {
            let reasons = SuspensionReason.allCases.filter(suspendedBy.contains).map(\.wording)
            wordings.append(
                Wording(
                    "不计入：\(reasons.map(\.zh).joined(separator: "；"))",
                    "left out: \(reasons.map(\.en).joined(separator: "; "))"))
        }
        for step in extensions {
            let zh = step.amount.map { "可延长\($0.wording.zh)" } ?? "可延长，期限由决定确定"
            let en = step.amount.map { "extendable by \($0.wording.en)" } ?? "extendable by a time the decision fixes"
            wordings.append(Wording("\(zh)（\(step.approver.wording.zh)）", "\(en) (\(step.approver.wording.en))"))
        }
        return wordings
    }
}
