import Enforcement
import Law
import Operations

/// The tasks one may see, the next due first.
enum TaskListPage {
    /// How many rows a page has.
    static let rows = 50

    /// What of the list is shown, as its path says.
    struct View: Sendable {
        let filter: PlanTaskList.Filter
        /// Whether the tasks of the reader's own unit are asked for.
        let isMine: Bool

        init(_ query: FormData, for actor: Actor) {
            var filter = PlanTaskList.Filter()
            isMine = query.first("mine") == "1"
            filter.states = query.first("state").flatMap(PlanTaskState.init).map { [$0] } ?? []
            filter.plan = query.first("plan").flatMap { $0.isEmpty ? nil : PlanID($0) }
            filter.unit = isMine ? actor.unitID : query.first("unit").flatMap { $0.isEmpty ? nil : UnitID($0) }
            filter.measure = query.first("measure").flatMap { $0.isEmpty ? nil : $0 }
            filter.light = query.first("light").flatMap(Light.init)
            filter.dueFrom = query.first("from").flatMap { LegalDate($0) }
            filter.dueThrough = query.first("through").flatMap { LegalDate($0) }
            filter.after = query.first("after").flatMap(View.place)
            filter.limit = TaskListPage.rows + 1
            self.filter = filter
        }

        /// A day and an id, joined by a tilde.
        private static func place(_ text: String) -> PlanTaskList.Place? {
            let parts = text.split(separator: "~", maxSplits: 1)
            guard parts.count == 2, let day = LegalDate(parts[0]) else { return nil }
            return PlanTaskList.Place(dueOn: day, id: PlanTaskID(String(parts[1])))
        }

        static func text(_ task: PlanTask) -> String { "\(task.dueOn)~\(task.id)" }
    }

    static func page(
        _ lines: [PlanTaskList.Line], counts: [PlanTaskState: ListCount], view: View, context: PageContext
    ) -> HTML {
        let say = context.say
        let shown = lines.prefix(rows)
        let table = DataTable(
            caption: say(TaskText.tasks),
            columns: [
                .init(say(TaskText.number)), .init(say(TaskText.title)), .init(say(TaskText.unit)),
                .init(say(TaskText.role)), .init(say(CommonText.state)), .init(say(TaskText.light)),
                .init(say(TaskText.dueOn)),
            ],
            rows: shown.map { row($0, context) },
            emptyState: EmptyState(say(TaskText.none), next: say(TaskText.noneNext)))
        let next =
            lines.count > shown.count
            ? shown.last.map { context.currentPath.with(query: [("after", View.text($0.record))]) } : nil
        let first = view.filter.after == nil ? nil : context.currentPath.with(query: [("after", nil)])
        let pager = Pager(summary: say(TaskText.shown(shown.count)), previous: first, next: next)
        return Layout.page(
            title: say(TaskText.tasks), breadcrumbs: crumbs(shown.first, view, context), context: context,
            content: """
                \(context.show(PageHeader(say(view.isMine ? TaskText.mine : TaskText.tasks), lead: say(TaskText.lead))))
                \(context.show(FilterBar(path: Paths.tasks, search: nil, chips: chips(counts, view, context))))
                \(context.show(table))
                \(context.show(pager))
                """)
    }

    private static func crumbs(_ first: PlanTaskList.Line?, _ view: View, _ context: PageContext) -> [Crumb] {
        guard let plan = view.filter.plan, let first else { return [Crumb(context.say(TaskText.tasks))] }
        return [
            Crumb(context.say(PlanText.plans), Paths.plans), Crumb(first.planTitle, Paths.plan(plan)),
            Crumb(context.say(TaskText.tasks)),
        ]
    }

    private static func chips(
        _ counts: [PlanTaskState: ListCount], _ view: View, _ context: PageContext
    ) -> [FilterBar.Chip] {
        let say = context.say
        let (state, light) = (view.filter.states.first, view.filter.light)
        func path(state: PlanTaskState? = nil, light: Light? = nil) -> Path {
            context.currentPath.with(query: [
                (name: "state", value: state?.rawValue), (name: "light", value: light?.rawValue),
                (name: "after", value: nil),
            ])
        }
        let mine = context.currentPath.with(query: [
            (name: "mine", value: view.isMine ? nil : "1"), (name: "after", value: nil),
        ])
        var chips = [
            FilterBar.Chip(say(CommonText.all), path(), isOn: state == nil && light == nil),
            FilterBar.Chip(say(TaskText.mine), mine, isOn: view.isMine),
        ]
        for one in [Light.red, .yellow] {
            let word = say(one == .red ? TaskText.overdue : TaskText.soon)
            chips.append(FilterBar.Chip(word, path(light: light == one ? nil : one), isOn: light == one))
        }
        for one in PlanTaskState.allCases where (counts[one]?.number ?? 0) > 0 {
            let way = path(state: state == one ? nil : one)
            chips.append(FilterBar.Chip(say(one.label), way, isOn: state == one, count: counts[one]))
        }
        return chips
    }

    private static func row(_ line: PlanTaskList.Line, _ context: PageContext) -> DataTable.Row {
        let task = line.record
        return DataTable.Row(
            id: task.id.rawValue, path: Paths.task(task.id),
            cells: [
                "\(task.number)", "\(task.title)", "\(line.unitName)", "\(context.say(task.role.label))",
                context.show(task.state.badge(context)), line.light.map { context.show($0.badge(context)) } ?? "–",
                context.time(task.dueOn),
            ])
    }
}

extension PlanTaskState {
    /// The state as its word with its shape.
    func badge(_ context: PageContext) -> StateBadge {
        let tone: Tone =
            switch self {
            case .assigned, .proposed, .returned: .soon
            case .accepted, .reported: .active
            case .closed: .done
            case .cancelled: .quiet
            }
        return StateBadge(context.say(label), tone)
    }
}
