import Enforcement
import Law
import Operations

/// The letters one may see, the newest first.
enum SupervisionLettersPage {
    static func page(
        _ lines: [SupervisionStore.Line], state: SupervisionState?, yellow: YellowShare, isFirst: Bool,
        context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(SupervisionText.letters),
            columns: [
                .init(say(CommonText.number)), .init(say(SupervisionText.letterKind)), .init(say(CommonText.state)),
                .init(say(SupervisionText.sender)), .init(say(SupervisionText.addressee)),
                .init(say(SupervisionText.theCase)), .init(say(CommonText.due)),
            ],
            rows: shown.map { row($0, yellow, context) },
            emptyState: EmptyState(say(SupervisionText.noLetters), next: say(SupervisionText.noLettersNext)))
        return RecordListPage<Supervision>(
            lead: SupervisionText.lettersLead, state: state, isFirst: isFirst, shown: SupervisionText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(
        _ line: SupervisionStore.Line, _ yellow: YellowShare, _ context: PageContext
    ) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.supervisionLetter(record.id),
            cells: [
                "\(record.number)", "\(context.say(record.kind.label))", context.show(record.state.badge(context)),
                "\(line.unitName)", "\(line.addresseeName)", "\(line.caseNumber) \(line.caseTitle)", clock ?? "–",
            ])
    }
}
