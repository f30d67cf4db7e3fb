import Enforcement
import Law
import Operations

/// A month's summary on A4, in the reader's language.
enum SummarySheet {
    /// So many tasks of a list are printed; the rest is in the system.
    private static let longest = 40

    static func sheet(_ read: PlanSummary, in language: Language) -> Sheet {
        func say(_ wording: Wording) -> String { language == .zh ? wording.zh : wording.en }
        let summary = read.summary
        let lists = [MonthSummary.List.overdue, .waiting].flatMap { list -> [SheetPart] in
            let tasks = summary.lists[list] ?? []
            guard !tasks.isEmpty else { return [] }
            let rest = tasks.count > longest ? [SheetPart.text(say(SummaryText.rest))] : []
            return [.heading(say(SummaryText.label(list))), .table(table(tasks, read, language))] + rest
        }
        return Sheet(
            language == .zh ? .chinese : .english, unit: read.unitName, title: say(SummaryText.heading(summary.month)),
            number: read.plan.number,
            parts: [
                .heading(read.plan.title), .text(SummaryProse(summary, in: language).lines.joined(separator: "\n")),
                .heading(say(SummaryText.byUnit)), .table(table(summary.units, SummaryText.unit, language)),
                .heading(say(SummaryText.byMeasure)), .table(table(summary.measures, SummaryText.measure, language)),
            ] + lists)
    }

    /// What each row counts, in the order of the columns.
    static let columns: [(label: Wording, value: @Sendable (SummaryTally) -> Int)] = [
        (SummaryText.tasks, { $0.tasks }), (SummaryText.closed, { $0.closed }), (SummaryText.open, { $0.open }),
        (SummaryText.overdue, { $0.overdue }), (SummaryText.reports, { $0.reports }),
        (SummaryText.proved, { $0.reportsProved }),
        (SummaryText.sent, { $0.requestsSent }), (SummaryText.answered, { $0.requestsAnswered }),
    ]

    private static func table<ID>(
        _ rows: [MonthSummary.Row<ID>], _ title: Wording, _ language: Language
    ) -> SheetTable {
        func say(_ wording: Wording) -> String { language == .zh ? wording.zh : wording.en }
        let head = [SheetTable.Cell.term(say(title), span: 4)] + columns.map { SheetTable.Cell.term(say($0.label)) }
        let body = rows.map { row -> [SheetTable.Cell] in
            let name = [row.number, row.name].filter { !$0.isEmpty }.joined(separator: " ")
            let figures = columns.map { SheetTable.Cell.figure(language.count($0.value(row.tally))) }
            return [SheetTable.Cell.text(name, span: 4)] + figures
        }
        return SheetTable(headRows: 1, [head] + body)
    }

    private static func table(
        _ tasks: [SummaryTask], _ read: PlanSummary, _ language: Language
    ) -> SheetTable {
        func say(_ wording: Wording) -> String { language == .zh ? wording.zh : wording.en }
        let head: [SheetTable.Cell] = [
            .term(say(SummaryText.task), span: 5), .term(say(SummaryText.unit), span: 3),
            .term(say(SummaryText.due), span: 2),
        ]
        let body = tasks.prefix(longest).map { task -> [SheetTable.Cell] in
            [
                .text("\(task.number)\n\(task.title)", span: 5), .text(read.unitNames[task.unitID] ?? "", span: 3),
                .text(language.date(task.dueOn), span: 2),
            ]
        }
        return SheetTable(headRows: 1, [head] + body)
    }
}
