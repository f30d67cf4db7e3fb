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
        let chips = SupervisionState.allCases.map { one in
            FilterBar.Chip(
                say(one.label),
                state == one
                    ? Paths.supervisionLetters : Paths.supervisionLetters.with(query: [("state", one.rawValue)]),
                isOn: state == one)
        }
        let next =
            lines.count > shown.count
            ? shown.last.map { context.currentPath.with(query: [("after", $0.record.id.rawValue)]) } : nil
        return Layout.page(
            title: say(SupervisionText.letters), breadcrumbs: [Crumb(say(SupervisionText.letters))], context: context,
            content: """
                \(context.show(PageHeader(say(SupervisionText.letters), lead: say(SupervisionText.lettersLead))))
                \(context.show(FilterBar(path: Paths.supervisionLetters, search: nil, chips: chips)))
                \(context.show(table))
                \(context.show(Pager(
                    summary: say(SupervisionText.shown(shown.count)),
                    previous: isFirst ? nil : Paths.supervisionLetters, next: next)))
                """)
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
