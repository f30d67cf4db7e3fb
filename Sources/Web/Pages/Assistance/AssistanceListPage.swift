import Enforcement
import Law
import Operations

/// The requests for assistance one may see, the newest first.
enum AssistanceListPage {
    static func page(
        _ lines: [AssistanceStore.Line], state: AssistanceState?, yellow: YellowShare, isFirst: Bool,
        context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(AssistanceText.requests),
            columns: [
                .init(say(CommonText.number)), .init(say(AssistanceText.kind)), .init(say(CommonText.state)),
                .init(say(AssistanceText.case)), .init(say(AssistanceText.asker)), .init(say(AssistanceText.helper)),
                .init(say(CommonText.due)),
            ],
            rows: shown.map { row($0, yellow, context) },
            emptyState: EmptyState(say(AssistanceText.none), next: say(AssistanceText.noneNext)))
        return RecordListPage<Assistance>(
            lead: AssistanceText.lead, state: state, isFirst: isFirst, shown: AssistanceText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(
        _ line: AssistanceStore.Line, _ yellow: YellowShare, _ context: PageContext
    ) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.assistance(record.id),
            cells: [
                "\(record.number)", "\(context.say(record.kind.label))", context.show(record.state.badge(context)),
                "\(line.caseTitle)", "\(line.unitName)", "\(line.helperName)", clock ?? "–",
            ])
    }
}

extension AssistanceState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .asked: .soon
            case .taken, .prolonged: .active
            case .answered: .done
            case .refused, .withdrawn: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
