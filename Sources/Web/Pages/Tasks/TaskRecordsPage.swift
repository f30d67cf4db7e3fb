import Enforcement
import Law
import Operations

/// The records of one kind that are counted for a task.
enum TaskRecordsPage {
    static func page(
        _ loaded: PlanTaskStore.Loaded, _ kind: CountedKind, _ lines: [CountedRecords.Line], context: PageContext
    ) -> HTML {
        let say = context.say
        let title = say(kind.label)
        let table = DataTable(
            caption: title,
            columns: [
                .init(say(CommonText.number)), .init(say(PlanText.title)), .init(say(CommonText.state)),
                .init(say(TaskText.received)),
            ],
            rows: lines.map { line in
                let state = RecordWords.state(line.state, of: line.record.kind).map(say) ?? line.state
                return DataTable.Row(
                    id: line.record.id, path: Paths.record(line.record),
                    cells: ["\(line.number)", "\(line.title)", "\(state)", context.time(line.at)])
            }, emptyState: EmptyState(say(TaskText.noneCounted), next: say(TaskText.countedLead)))
        return Layout.page(
            title: title,
            breadcrumbs: [
                Crumb(say(PlanText.plans), Paths.plans), Crumb(loaded.number, Paths.task(loaded.id)), Crumb(title),
            ], context: context,
            content: """
                \(context.show(PageHeader(title, lead: say(TaskText.countedLead))))
                \(context.show(table))
                """)
    }
}
