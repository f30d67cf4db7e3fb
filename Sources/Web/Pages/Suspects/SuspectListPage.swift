import Enforcement
import Law
import Operations

/// The suspects one may see, the newest first.
enum SuspectListPage {
    static func page(
        _ lines: [SuspectStore.Line], counts: [SuspectState: Int], state: SuspectState?, yellow: YellowShare,
        isFirst: Bool, context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(PageSize.rows)
        let table = table(
            Array(shown), caption: SuspectText.suspects, yellow: yellow, context: context,
            emptyState: EmptyState(say(SuspectText.none), next: say(SuspectText.noneNext)))
        return RecordListPage<Suspect>(
            lead: SuspectText.lead, state: state, counts: counts, isFirst: isFirst, shown: SuspectText.shown
        ).page(table, goesOn: lines.count > shown.count, context: context)
    }

    /// The suspects as a table, also under their transfer.
    static func table(
        _ lines: [SuspectStore.Line], caption: Wording, yellow: YellowShare, context: PageContext,
        emptyState: EmptyState
    ) -> DataTable {
        let say = context.say
        return DataTable(
            caption: say(caption),
            columns: [
                .init(say(CommonText.number)), .init(say(SuspectText.name)), .init(say(SuspectText.crime)),
                .init(say(CommonText.state)), .init(say(SuspectText.measure)), .init(say(SuspectText.police)),
                .init(say(SuspectText.procuratorate)), .init(say(CommonText.due)),
            ],
            rows: lines.map { row($0, yellow, context) }, emptyState: emptyState)
    }

    private static func row(_ line: SuspectStore.Line, _ yellow: YellowShare, _ context: PageContext) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.suspect(record.id),
            cells: [
                "\(record.number)", "\(line.name)", "\(context.say(record.crime.label))",
                context.show(record.state.badge(context)), "\(context.say(record.measure.label))",
                "\(line.policeName)", "\(line.procuratorateName ?? "–")", clock ?? "–",
            ])
    }
}

extension SuspectState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .investigated, .arrested: .active
            case .detained, .arrestRequested, .prosecutionRequested: .soon
            case .prosecuted, .judged: .active
            case .final: .done
            case .notProsecuted: .grave
            case .dropped: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
