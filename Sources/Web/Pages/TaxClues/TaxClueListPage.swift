import Enforcement
import Law
import Operations

/// The tax clues one may see, the newest first.
enum TaxClueListPage {
    static func page(
        _ lines: [TaxClueStore.Line], state: TaxClueState?, isFirst: Bool, context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(TaxClueText.taxClues),
            columns: [
                .init(say(CommonText.number)), .init(say(TaxClueText.taxpayer)), .init(say(CommonText.state)),
                .init(say(TaxClueText.sender)), .init(say(TaxClueText.authority)), .init(say(TaxClueText.handedAt)),
                .init(say(TaxClueText.outcome)),
            ],
            rows: shown.map { row($0, context) },
            emptyState: EmptyState(say(TaxClueText.none), next: say(TaxClueText.noneNext)))
        return RecordListPage<TaxClue>(
            lead: TaxClueText.lead, state: state, isFirst: isFirst, shown: TaxClueText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(_ line: TaxClueStore.Line, _ context: PageContext) -> DataTable.Row {
        let record = line.record
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.taxClue(record.id),
            cells: [
                "\(record.number)", "\(record.finding.taxpayer)", context.show(record.state.badge(context)),
                "\(line.unitName)", "\(line.authorityName)", "\(context.language.date(record.handedAt.date))",
                record.feedback.map { "\(context.say($0.outcome.label))" } ?? "–",
            ])
    }
}

extension TaxClueState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .handedOver: .soon
            case .underCheck: .active
            case .answered: .done
            case .sentBack, .withdrawn: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
