import Enforcement
import Law
import Operations

/// The frame of a list of records by their state, the newest first.
struct RecordListPage<S: ActPages> {
    let lead: Wording
    /// The state to which it is narrowed.
    let state: S.State?
    /// How many there are in each state, where the list says so: only states with any are offered then.
    var counts: [S.State: Int]?
    let isFirst: Bool
    /// How many are shown, in words.
    let shown: (Int) -> Wording

    /// - Parameters:
    ///   - table: the rows of this page, the last of which the next page follows.
    ///   - goesOn: whether there is a next page.
    func page(_ table: DataTable, goesOn: Bool, context: PageContext) -> HTML {
        let (say, title, path) = (context.say, S.list.title, S.list.path)
        let next = goesOn ? table.rows.last.map { context.currentPath.with(query: [("after", $0.id)]) } : nil
        return Layout.page(
            title: say(title), breadcrumbs: [Crumb(say(title))], context: context,
            content: """
                \(context.show(PageHeader(say(title), lead: say(lead))))
                \(context.show(FilterBar(path: path, search: nil, chips: chips(context))))
                \(context.show(table))
                \(context.show(Pager(
                    summary: say(shown(table.rows.count)), previous: isFirst ? nil : path, next: next)))
                """)
    }

    private func chips(_ context: PageContext) -> [FilterBar.Chip] {
        let path = S.list.path
        let offered = S.State.allCases.filter { one in
            one == state || counts.map { $0[one, default: 0] > 0 } ?? true
        }
        let chips = offered.map { one in
            FilterBar.Chip(
                context.say(one.label), state == one ? path : path.with(query: [("state", one.rawValue)]),
                isOn: state == one, count: counts.map { ListCount($0[one, default: 0]) })
        }
        guard let counts else { return chips }
        let all = FilterBar.Chip(
            context.say(CommonText.all), path, isOn: state == nil, count: ListCount(counts.values.reduce(0, +)))
        return [all] + chips
    }
}
