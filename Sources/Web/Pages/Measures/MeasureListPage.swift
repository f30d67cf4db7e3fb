import Enforcement
import Law
import Operations

/// The measures one may see, the newest first.
enum MeasureListPage {
    static func page(
        _ lines: [MeasureList.Line], state: MeasureState?, yellow: YellowShare, isFirst: Bool, context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(MeasureText.measures),
            columns: [
                .init(say(CommonText.number)), .init(say(MeasureText.kind)), .init(say(CommonText.state)),
                .init(say(MeasureText.party)), .init(say(MeasureText.theCase)), .init(say(MeasureText.object)),
                .init(say(CommonText.due)),
            ],
            rows: shown.map { row($0, yellow, context) },
            emptyState: EmptyState(say(MeasureText.none), next: say(MeasureText.noneNext)))
        return RecordListPage<CaseMeasure>(
            lead: MeasureText.lead, state: state, isFirst: isFirst, shown: MeasureText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(_ line: MeasureList.Line, _ yellow: YellowShare, _ context: PageContext) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.measure(record.id),
            cells: [
                "\(record.number)", "\(context.say(record.kind.label))", context.show(record.state.badge(context)),
                "\(line.party ?? "–")", "\(line.caseNumber)", "\(record.object)", clock ?? "–",
            ])
    }
}
