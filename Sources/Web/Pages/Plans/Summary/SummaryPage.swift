import Enforcement
import Law
import Operations

/// A month's summary of a plan: sentences, figures that open to their tasks, units and measures.
enum SummaryPage {
    static func page(_ read: PlanSummary, context: PageContext) -> HTML {
        let (say, summary) = (context.say, read.summary)
        let title = say(SummaryText.heading(summary.month))
        let here = Paths.planSummary(read.plan.id)
        func month(_ label: Wording, _ month: SummaryMonth) -> ActButton {
            ActButton(say(label), .link(here.with(query: [("month", month.description)])))
        }
        let paper = Paths.planSummarySheet(read.plan.id).with(query: [("month", summary.month.description)])
        let earlier = month(SummaryText.earlier, summary.month.previous)
        let later = summary.month.next.first <= context.now.date ? [month(SummaryText.later, summary.month.next)] : []
        let actions = [ActButton(say(SummaryText.paper), .link(paper)), earlier] + later
        return Layout.page(
            title: title,
            breadcrumbs: [Crumb(read.plan.number, Paths.plan(read.plan.id)), Crumb(title)], context: context,
            content: """
                \(context.show(PageHeader(title, lead: read.plan.title, actions: actions)))\
                \(each(SummaryProse(summary, in: context.language).lines) { "<p>\($0)</p>\n" })\
                \(context.show(figures(summary, context)))\
                \(context.show(PagePart(say(SummaryText.byUnit), table(summary.units, SummaryText.unit, context))))\
                \(context.show(PagePart(
                    say(SummaryText.byMeasure), table(summary.measures, SummaryText.measure, context))))\
                \(context.show(MonthSummary.List.allCases.map { list($0, read, context) }))
                """)
    }

    private static func figures(_ summary: MonthSummary, _ context: PageContext) -> KeyFigures {
        let total = summary.total
        func figure(_ label: Wording, _ value: Int, _ list: MonthSummary.List?, _ tone: Tone) -> KeyFigures.Figure {
            KeyFigures.Figure(
                context.say(label), context.language.count(value),
                path: list.map { context.currentPath.at($0.rawValue) },
                tone: value == 0 ? .quiet : tone)
        }
        return KeyFigures([
            figure(SummaryText.tasks, total.tasks, nil, .quiet), figure(SummaryText.closed, total.closed, nil, .done),
            figure(SummaryText.closedInMonth, total.closedInMonth, .closedInMonth, .done),
            figure(SummaryText.overdue, total.overdue, .overdue, .grave),
            figure(SummaryText.soon, total.soon, .soon, .soon),
            figure(SummaryText.reports, total.reports, nil, .quiet),
            figure(SummaryText.silent, total.silent, .silent, .soon),
            figure(SummaryText.sent, total.requestsSent, nil, .quiet),
            figure(SummaryText.waiting, total.waiting, .waiting, .soon),
        ])
    }

    private static func table<ID>(
        _ rows: [MonthSummary.Row<ID>], _ title: Wording, _ context: PageContext
    ) -> HTML {
        let say = context.say
        return context.show(
            DataTable(
                caption: say(title),
                columns: [DataTable.Column(say(title))]
                    + SummarySheet.columns.map { DataTable.Column(say($0.label), isNumber: true) },
                rows: rows.map { row in
                    let figures: [HTML] = SummarySheet.columns.map { column in
                        "\(context.language.count(column.value(row.tally)))"
                    }
                    let name: HTML = "\(row.number) \(row.name)"
                    return DataTable.Row(id: "\(row.id)", path: nil, cells: [name] + figures)
                }, emptyState: EmptyState(say(SummaryText.none), next: "")))
    }

    private static func list(_ list: MonthSummary.List, _ read: PlanSummary, _ context: PageContext) -> PagePart {
        let (say, tasks) = (context.say, read.summary.lists[list] ?? [])
        let content = context.show(
            DataTable(
                caption: say(SummaryText.label(list)),
                columns: [SummaryText.task, SummaryText.unit, SummaryText.due].map { .init(say($0)) },
                rows: tasks.map { task in
                    DataTable.Row(
                        id: task.id.rawValue, path: Paths.task(task.id),
                        cells: [
                            "\(task.number) \(task.title)", "\(read.unitNames[task.unitID])", context.time(task.dueOn),
                        ])
                }, emptyState: EmptyState(say(SummaryText.none), next: "")))
        let title = context.language.aside(say(SummaryText.label(list)), context.language.count(tasks.count))
        return PagePart(title, anchor: list.rawValue, content)
    }
}
