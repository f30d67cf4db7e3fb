import Enforcement
import Law
import Operations

/// The cases one may see, with filters.
enum CaseListPage {
    struct Model: Sendable {
        let chips: [FilterBar.Chip]
        let search: String
        let fields: [FormField]
        let kept: [ActButton.Field]
        let rows: [DataTable.Row]
        let canRegister: Bool
        let isFirst: Bool
        let next: Path?
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let register = ActButton(say(CaseText.register), .link(Paths.caseNew), weight: .primary)
        let table = DataTable(
            caption: say(CaseText.cases),
            columns: [
                .init(say(CommonText.number)), .init(say(CaseText.title)), .init(say(CaseText.party)),
                .init(say(CommonText.state)), .init(say(CommonText.unit)), .init(say(CommonText.officer)),
                .init(say(CommonText.due)),
            ],
            rows: model.rows,
            emptyState: EmptyState(
                say(CaseText.none), next: say(CaseText.noneNext), action: model.canRegister ? register : nil))
        let pager = Pager(
            summary: say(CaseText.shown(model.rows.count)), previous: model.isFirst ? nil : Paths.cases,
            next: model.next)
        return Layout.page(
            title: say(CaseText.cases), breadcrumbs: [Crumb(say(CaseText.cases))], context: context,
            content: """
                \(context.show(PageHeader(say(CaseText.cases), actions: model.canRegister ? [register] : [])))
                \(context.show(FilterBar(
                    path: Paths.cases, search: model.search, fields: model.fields, kept: model.kept,
                    chips: model.chips)))
                \(context.show(table))
                \(context.show(pager))
                """)
    }
}

extension CaseListPage {
    /// What of the list is shown, as its path says.
    struct View: Sendable {
        let words: String
        let state: CaseState?
        let isMine: Bool
        let isOverdue: Bool
        let after: CaseID?

        init(_ query: FormData) {
            words = query.first("q") ?? ""
            state = query.first("state").flatMap(CaseState.init)
            isMine = query.first("view") == "mine"
            isOverdue = query.first("view") == "overdue"
            after = query.first("after").flatMap { $0.isEmpty ? nil : CaseID($0) }
        }

        /// One line more than a page has, which says whether there is a next one.
        func filter(for actor: Actor, at now: Moment) -> CaseList.Filter {
            var filter = CaseList.Filter()
            filter.states = state.map { [$0] } ?? []
            filter.text = words.isEmpty ? nil : words
            filter.assignedTo = isMine ? actor.userID : nil
            filter.dueBefore = isOverdue ? now : nil
            filter.after = after
            filter.lookedAt = now.date
            filter.limit = CaseListPage.rows + 1
            return filter
        }
    }

    /// How many rows a page has.
    static let rows = 50
}

extension CaseListPage.Model {
    init(
        _ lines: [CaseList.Line], counts: [CaseState: ListCount], view: CaseListPage.View, actor: Actor,
        yellow: YellowShare, context: PageContext
    ) {
        let say = context.say
        chips = CaseListPage.Model.chips(counts, view, context)
        search = view.words
        let asking = FormAsking(form: FormReader(), context: context)
        fields = [
            FormField(
                "state", say(CommonText.state),
                .select(view.state?.rawValue, asking.choices(CaseState.allCases, \.label)))
        ]
        kept = view.isMine ? [.init("view", "mine")] : view.isOverdue ? [.init("view", "overdue")] : []
        let shown = lines.prefix(CaseListPage.rows)
        rows = shown.map { CaseListPage.Model.row($0, yellow, context) }
        canRegister = RegisterCase.isOpen(to: actor)
        isFirst = view.after == nil
        next =
            lines.count > shown.count
            ? shown.last.map { context.currentPath.with(query: [("after", $0.record.id.rawValue)]) } : nil
    }

    private static func chips(
        _ counts: [CaseState: ListCount], _ view: CaseListPage.View, _ context: PageContext
    ) -> [FilterBar.Chip] {
        let say = context.say
        let isAll = view.state == nil && !view.isMine && !view.isOverdue
        let fixed: [FilterBar.Chip] = [
            .init(say(CommonText.all), Paths.cases, isOn: isAll, count: counts.values.reduce(0, +)),
            .init(
                say(CaseText.mine), view.isMine ? Paths.cases : Paths.cases.with(query: [("view", "mine")]),
                isOn: view.isMine),
            .init(
                say(CaseText.overdue), view.isOverdue ? Paths.cases : Paths.cases.with(query: [("view", "overdue")]),
                isOn: view.isOverdue),
        ]
        let states = CaseState.allCases.filter { counts[$0] != nil }.map { state in
            FilterBar.Chip(
                say(state.label),
                view.state == state ? Paths.cases : Paths.cases.with(query: [("state", state.rawValue)]),
                isOn: view.state == state, count: counts[state])
        }
        return fixed + states
    }

    private static func row(
        _ line: CaseList.Line, _ yellow: YellowShare, _ context: PageContext
    ) -> DataTable.Row {
        let record = line.record
        let clock = line.clock.map { ClockCard($0, yellow: yellow, context).cell(in: context) }
        return DataTable.Row(
            id: record.id.rawValue, path: Paths.case(record.id),
            cells: [
                "\(record.number)", "\(record.title)", "\(record.party ?? "–")",
                "\(context.show(record.state.badge(context)))\(closest(line.closest, context))", "\(line.unitName)",
                "\(context.list(line.people))", clock ?? "–",
            ])
    }

    /// The line of a crime that is met or close, under the state.
    private static func closest(_ line: ClosestLine?, _ context: PageContext) -> HTML? {
        line.map { line in
            let words = "\(context.say(line.outcome.label)) \(context.say(line.crime.source.articleWording))"
            return " \(context.show(StateBadge(words, line.outcome.tone)))"
        }
    }
}
