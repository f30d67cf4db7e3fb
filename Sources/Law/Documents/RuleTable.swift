/// A table of rule rows of one kind and one act, as it stands in docs/rules.md.
struct RuleTable {
    /// The heads of the columns between the name and the article.
    let columns: [String]
    let lines: [[String]]

    /// The table in Markdown.
    var markdown: String {
        let head = ["编号 Id"] + columns + ["条文 Article", "施行 In force", "把握 Confidence", "说明 Note"]
        let rule = "|" + String(repeating: "---|", count: head.count)
        return ([line(head), rule] + lines.map(line)).joined(separator: "\n")
    }

    private func line(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    /// A row: its name, its own cells, then where it stands.
    static func row(_ id: String, _ cells: [String], _ standing: RuleStanding) -> [String] {
        ["`\(id)`"] + cells + [
            standing.article, "\(standing.from) –" + (standing.until.map { " \($0)" } ?? ""),
            both(standing.confidence.wording), standing.note.map(both) ?? "",
        ]
    }

    /// Both languages of one cell.
    static func both(_ wording: Wording) -> String { "\(wording.zh)<br>\(wording.en)" }
}

extension RulesDocument {
    /// The tables of an act, kind by kind; empty ones among them.
    static func tables(of act: LegalAct) -> [RuleTable] {
        [
            timeLimits(of: act), thresholds(of: act), computations(of: act), fines(of: act), principles(of: act),
            hearings(of: act), summary(of: act), discussions(of: act), stays(of: act), training(of: act),
        ]
    }

    private static func timeLimits(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["规则 Rule", "起算 From", "期限 Period", "计算 Counting"],
            lines: TimeLimits.all.filter { $0.standing.act == act }.map { row in
                let counting =
                    row.counting.wordings + (row.isRegional ? [Wording("各地可另行规定", "set by the region")] : [])
                return RuleTable.row(
                    row.id.rawValue,
                    [
                        RuleTable.both(row.title), RuleTable.both(row.since), RuleTable.both(row.amount.wording),
                        counting.map(RuleTable.both).joined(separator: "<br>"),
                    ], row.standing)
            })
    }

    private static func thresholds(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["罪名 Crime", "档次 Range", "标准（达到其一）Lines (one is enough)"],
            lines: ThresholdRules.all.filter { $0.standing.act == act }.map { row in
                let scope = row.scope == .general ? [] : [RuleTable.both(row.scope.label)]
                let tests =
                    row.tests.isEmpty
                    ? [RuleTable.both(Wording("不是犯罪", "not a crime"))] : row.tests.map { RuleTable.both($0.wording) }
                return RuleTable.row(
                    row.id,
                    [
                        ([RuleTable.both(row.crime.label)] + scope).joined(separator: "<br>"),
                        RuleTable.both(row.tier.label), tests.joined(separator: "<br>"),
                    ], row.standing)
            })
    }

    private static func computations(of act: LegalAct) -> RuleTable {
        let values = ValuationRules.all.filter { $0.standing.act == act }.map { row in
            (row.id, row.crimes, row.statement, row.standing)
        }
        let counts = ComputationRules.all.filter { $0.standing.act == act }.map { row in
            (row.id, row.crimes, row.statement, row.standing)
        }
        return RuleTable(
            columns: ["罪名条号 Crimes, by article", "计算规则 Computation"],
            lines: (values + counts).map { id, crimes, statement, standing in
                let articles = Crime.allCases.filter(crimes.contains).map(\.rawValue)
                let named = crimes.count == Crime.allCases.count ? "*" : articles.joined(separator: ", ")
                return RuleTable.row(id, [named, RuleTable.both(statement)], standing)
            })
    }

    private static func fines(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["违法行为 Violation", "罚款幅度 Fine"],
            lines: FineRules.all.filter { $0.standing.act == act }.map { row in
                let bands = row.bands.map { RuleTable.both($0.wording(base: row.base)) }
                return RuleTable.row(
                    row.id,
                    [
                        RuleTable.both(row.conduct.label),
                        (bands + row.remarks.map(RuleTable.both)).joined(separator: "<br>"),
                    ],
                    row.standing)
            })
    }

    private static func principles(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["罚款规则 Rule on fines"],
            lines: FinePrinciples.all.filter { $0.standing.act == act }.map { row in
                RuleTable.row(row.id, [RuleTable.both(row.statement)], row.standing)
            })
    }

    private static func hearings(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["可以要求听证的处罚 Penalty with a right to a hearing", "数额 Sum"],
            lines: HearingRules.all.filter { $0.standing.act == act }.map { row in
                let sums = row.lines.map { $0.wordings + [Wording("各地可另行规定", "set by the region")] }
                return RuleTable.row(
                    row.id,
                    [RuleTable.both(row.trigger.wording), (sums ?? []).map(RuleTable.both).joined(separator: "<br>")],
                    row.standing)
            })
    }

    private static func summary(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["简易程序 Summary procedure", "不超过 Up to"],
            lines: SummaryRules.all.filter { $0.standing.act == act }.map { row in
                let sums = (row.most?.wordings ?? []).map(RuleTable.both).joined(separator: "<br>")
                return RuleTable.row(row.id, [RuleTable.both(row.subject.wording), sums], row.standing)
            })
    }

    private static func discussions(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["由负责人集体讨论决定的处罚 Penalty that the heads decide on together"],
            lines: DiscussionRules.all.filter { $0.standing.act == act }.map { row in
                RuleTable.row(row.id, [RuleTable.both(row.trigger.wording)], row.standing)
            })
    }

    private static func training(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["执法人员每年培训学时 Class hours of training a year"],
            lines: TrainingRules.all.filter { $0.standing.act == act }.map { row in
                RuleTable.row(row.id, ["\(row.hours)"], row.standing)
            })
    }

    private static func stays(of act: LegalAct) -> RuleTable {
        RuleTable(
            columns: ["中止、终止调查的情形 Ground to suspend or terminate an investigation"],
            lines: StayRules.all.filter { $0.standing.act == act }.map { row in
                RuleTable.row(row.id, [RuleTable.both(row.statement)], row.standing)
            })
    }
}
