import Enforcement
import Law
import Operations

/// The executions one may see, the newest first.
enum ExecutionListPage {
    static func page(
        _ lines: [ExecutionList.Line], state: ExecutionState?, yellow: YellowShare, isFirst: Bool,
        context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(ExecutionText.executions),
            columns: [
                .init(say(CommonText.number)), .init(say(CommonText.state)), .init(say(ExecutionText.party)),
                .init(say(ExecutionText.theCase)), .init(say(ExecutionText.paid), isNumber: true),
                .init(say(ExecutionText.open), isNumber: true),
                .init(say(CommonText.due)),
            ],
            rows: shown.map { row($0, yellow, context) },
            emptyState: EmptyState(say(ExecutionText.none), next: say(ExecutionText.noneNext)))
        return RecordListPage<Execution>(
            lead: ExecutionText.lead, state: state, isFirst: isFirst, shown: ExecutionText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(
        _ line: ExecutionList.Line, _ yellow: YellowShare, _ context: PageContext
    ) -> DataTable.Row {
        let (record, account) = (line.record, line.account)
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        let open = context.language.money(account.open)
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.execution(record.id),
            cells: [
                "\(record.number)", context.show(record.state.badge(context)), "\(line.party ?? "–")",
                "\(line.caseNumber)", "\(context.language.money(account.paid))",
                account.isOverdue && !record.state.isOver ? context.show(StateBadge(open, .grave)) : "\(open)",
                clock ?? "–",
            ])
    }
}
