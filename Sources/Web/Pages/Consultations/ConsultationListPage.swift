import Enforcement
import Law
import Operations

/// The consultations one may see, the newest first.
enum ConsultationListPage {
    static func page(
        _ lines: [ConsultationStore.Line], state: ConsultationState?, yellow: YellowShare, isFirst: Bool,
        context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = DataTable(
            caption: say(ConsultationText.consultations),
            columns: [
                .init(say(CommonText.number)), .init(say(ConsultationText.case)), .init(say(CommonText.state)),
                .init(say(ConsultationText.asker)), .init(say(ConsultationText.adviser)), .init(say(CommonText.due)),
            ],
            rows: shown.map { row($0, yellow, context) },
            emptyState: EmptyState(say(ConsultationText.none), next: say(ConsultationText.noneNext)))
        return RecordListPage<Consultation>(
            lead: ConsultationText.lead, state: state, isFirst: isFirst, shown: ConsultationText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    private static func row(
        _ line: ConsultationStore.Line, _ yellow: YellowShare, _ context: PageContext
    ) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.consultation(record.id),
            cells: [
                "\(record.number)", "\(line.caseTitle)", context.show(record.state.badge(context)),
                "\(line.unitName)", "\(line.adviserName)", clock ?? "–",
            ])
    }
}

extension ConsultationState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .asked: .soon
            case .supplementing: .active
            case .answered: .done
            case .withdrawn: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
