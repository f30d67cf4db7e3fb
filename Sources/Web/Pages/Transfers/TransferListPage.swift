import Enforcement
import Law
import Operations

/// The transfers one may see, with filters.
enum TransferListPage {
    struct Model: Sendable {
        let chips: [FilterBar.Chip]
        let search: String
        let fields: [FormField]
        let rows: [DataTable.Row]
        let isFirst: Bool
        let next: Path?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let table = DataTable(
            caption: say(TransferText.transfers),
            columns: [
                .init(say(CommonText.number)), .init(say(CaseText.title)), .init(say(TransferText.crime)),
                .init(say(CommonText.state)), .init(say(TransferText.sender)), .init(say(TransferText.receiver)),
                .init(say(CommonText.due)),
            ],
            rows: model.rows,
            emptyState: EmptyState(say(TransferText.none), next: say(TransferText.noneNext)))
        let pager = Pager(
            summary: say(TransferText.shown(model.rows.count)), previous: model.isFirst ? nil : Paths.transfers,
            next: model.next)
        return Layout.page(
            title: say(TransferText.transfers), breadcrumbs: [Crumb(say(TransferText.transfers))], context: context,
            content: """
                \(context.show(PageHeader(say(TransferText.transfers), lead: say(TransferText.criminal))))
                \(context.show(FilterBar(
                    path: Paths.transfers, search: model.search, fields: model.fields, chips: model.chips)))
                \(context.show(table))
                \(context.show(pager))
                """)
    }

    /// How many rows a page has.
    static let rows = 50

    /// What of the list is shown, as its path says.
    struct View: Sendable {
        let words: String
        let state: TransferState?
        let after: TransferID?

        init(_ query: FormData) {
            words = query.first("q") ?? ""
            state = query.first("state").flatMap(TransferState.init)
            after = query.first("after").flatMap { $0.isEmpty ? nil : TransferID($0) }
        }

        /// One line more than a page has, which says whether there is a next one.
        var filter: TransferList.Filter {
            var filter = TransferList.Filter()
            filter.states = state.map { [$0] } ?? []
            filter.text = words.isEmpty ? nil : words
            filter.after = after
            filter.limit = TransferListPage.rows + 1
            return filter
        }
    }
}

extension TransferListPage.Model {
    init(
        _ lines: [TransferList.Line], counts: [TransferState: Int], late: Int, view: TransferListPage.View,
        yellow: YellowShare, context: PageContext
    ) {
        let say = context.say
        let states = TransferState.allCases.filter { counts[$0, default: 0] > 0 }.map { state in
            FilterBar.Chip(
                say(state.label),
                view.state == state ? Paths.transfers : Paths.transfers.with(query: [("state", state.rawValue)]),
                isOn: view.state == state, count: counts[state].map { ListCount($0) })
        }
        chips =
            [
                .init(
                    say(CommonText.all), Paths.transfers, isOn: view.state == nil,
                    count: ListCount(counts.values.reduce(0) { $0 + $1 })),
                .init(say(TransferText.overdue), Paths.transfersOverdue, isOn: false, count: ListCount(late)),
            ] + states
        search = view.words
        let asking = FormAsking(form: FormReader(), context: context)
        fields = [
            FormField(
                "state", say(CommonText.state),
                .select(view.state?.rawValue, asking.choices(TransferState.allCases, \.label)))
        ]
        let shown = lines.prefix(TransferListPage.rows)
        rows = shown.map { TransferListPage.Model.row($0, yellow, context) }
        isFirst = view.after == nil
        next =
            lines.count > shown.count
            ? shown.last.map { context.currentPath.with(query: [("after", $0.record.id.rawValue)]) } : nil
    }

    private static func row(
        _ line: TransferList.Line, _ yellow: YellowShare, _ context: PageContext
    ) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.transfer(record.id),
            cells: [
                "\(record.number)", "\(line.caseTitle)", "\(context.say(record.crime.label))",
                context.show(record.state.badge(context)), "\(line.unitName)", "\(line.receiverName ?? "–")",
                clock ?? "–",
            ])
    }
}

extension TransferState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .proposed, .approved, .handedOver, .forwarded: .soon
            case .received: .active
            case .filed, .goodsHandedOver: .done
            case .notFiled: .grave
            case .notApproved, .withdrawn, .takenBack, .sentBack: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
