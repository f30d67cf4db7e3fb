import Enforcement
import Law
import Operations

/// What should have happened and did not: the procurator's table, which every office sees for its own reach.
enum TransferOverduePage {
    static func page(_ rows: [DataTable.Row], context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(TransferText.overdue),
            columns: [
                .init(say(CommonText.number)), .init(say(TransferText.duty)), .init(say(TransferText.debtor)),
                .init(say(CommonText.underWhichArticle)), .init(say(TransferText.dueAt)), .init(say(TransferText.late)),
                .init(say(CommonText.state)), .init(say(TransferText.fromCase)),
            ],
            rows: rows,
            emptyState: EmptyState(say(TransferText.noneOverdue), next: say(TransferText.noneOverdueNext)))
        return Layout.page(
            title: say(TransferText.overdue),
            breadcrumbs: [Crumb(say(TransferText.transfers), Paths.transfers), Crumb(say(TransferText.overdue))],
            context: context,
            content: """
                \(context.show(PageHeader(say(TransferText.overdue), lead: say(TransferText.overdueLead))))
                \(context.show(table))
                """)
    }

    static func row(_ overdue: TransferList.Overdue, at place: Int, _ context: PageContext) -> DataTable.Row {
        let record = overdue.line.record
        let source = TimeLimits.row(overdue.limit, on: overdue.startedAt.date)?.source
        return DataTable.Row(
            id: "\(record.id.rawValue)-\(place)", path: Paths.transfer(record.id),
            cells: [
                "\(record.number)", "\(context.say(overdue.task))", "\(overdue.debtor)",
                "\(source.map(context.cite) ?? "–")", context.time(overdue.dueAt),
                "\(context.language.remaining(until: overdue.dueAt, from: context.now))",
                context.show(record.state.badge(context)), "\(overdue.line.caseNumber) \(overdue.line.caseTitle)",
            ])
    }
}
