import Enforcement
import Law
import Operations

extension ClueListPage.Model {
    init(
        _ lines: [ClueQueue.Line], counts: [ClueState: ListCount], view: ClueListPage.View, actor: Actor,
        context: PageContext
    ) {
        let say = context.say
        let asking = FormAsking(form: FormReader(), context: context)
        chips = ClueListPage.Model.chips(counts, view, context)
        search = view.words
        fields = [
            FormField(
                "source", say(ClueText.source),
                .select(view.source?.rawValue, asking.choices(ClueSource.allCases, \.label))),
            FormField(
                "priority", say(ClueText.priority),
                .select(view.priority?.rawValue, asking.choices(CluePriority.allCases, \.label))),
        ]
        kept = [view.tab.text.map { .init("state", $0) }, view.isMine ? .init("view", "mine") : nil].compactMap(\.self)
        let goesBack = view.before != nil && view.after == nil
        let shown = goesBack ? lines.suffix(PageSize.rows) : lines.prefix(PageSize.rows)
        let showsUnit = Authority.reach(of: .clueRead, for: actor).map { $0 > .unit } ?? false
        self.showsUnit = showsUnit
        rows = shown.map { ClueListPage.Model.row($0, showsUnit: showsUnit, context) }
        acts = ClueBulkAct.allCases.filter { $0.isOpen(to: actor) }.map { .init($0.rawValue, say($0.event.label)) }
        canEnter = Authority.reach(of: .clueCreate, for: actor) != nil
        let all = view.tab.states.reduce(ListCount(0)) { $0 + counts[$1, default: 0] }
        emptyState =
            view.isNarrowed || view.tab != .open
            ? EmptyState(say(ClueText.none), next: say(ClueText.noneNext))
            : EmptyState(say(ClueText.emptyQueue), next: say(ClueText.emptyQueueNext))
        let more = lines.count > shown.count
        pager = Pager(
            summary: say(ClueText.shown(shown.count, of: context.language.bounded(all))),
            previous: view.after != nil || (goesBack && more)
                ? shown.first.map { ClueListPage.Model.turn(context, "before", $0.clue) } : nil,
            next: goesBack || more ? shown.last.map { ClueListPage.Model.turn(context, "after", $0.clue) } : nil)
    }

    private static func turn(_ context: PageContext, _ way: String, _ clue: Clue) -> Path {
        context.currentPath.with(query: [
            ("after", nil), ("before", nil), (way, ClueListPage.View.text(clue)),
        ])
    }

    private static func chips(
        _ counts: [ClueState: ListCount], _ view: ClueListPage.View, _ context: PageContext
    ) -> [FilterBar.Chip] {
        let here = context.currentPath.with(query: [("after", nil), ("before", nil)])
        let tabs = ClueListPage.View.Tab.all.map { tab in
            FilterBar.Chip(
                context.say(tab.label), here.with(query: [("state", tab.text)]), isOn: view.tab == tab,
                count: tab.states.reduce(ListCount(0)) { $0 + counts[$1, default: 0] })
        }
        let mine = FilterBar.Chip(
            context.say(ClueText.mine), here.with(query: [("view", view.isMine ? nil : "mine")]), isOn: view.isMine)
        return tabs + [mine]
    }

    private static func row(
        _ line: ClueQueue.Line, showsUnit: Bool, _ context: PageContext
    ) -> DataTable.Row {
        let clue = line.clue
        return DataTable.Row(
            id: clue.id.rawValue, path: Paths.clue(clue.id),
            cells: [
                "<span class=\"record-number\">\(clue.number)</span> \(clue.title)",
                context.show(clue.state.badge(context)), context.show(clue.priority.badge(context)),
                line.clock.flatMap { ClockCard($0, context) }.map { $0.cell(in: context) } ?? "–",
                "\(line.people.isEmpty ? "–" : context.list(line.people))",
                "\(context.say(clue.source.label))",
            ] + (showsUnit ? ["\(line.unitName)"] : []))
    }
}

extension ClueListPage.View.Tab {
    /// The word on the tab.
    fileprivate var label: Wording {
        switch self {
        case .open: ClueText.stillOpen
        case .ended: ClueText.ended
        case .state(let state): state.label
        }
    }
}
