import Law
import Operations

/// One page of a register with the way to its neighbours.
struct RegisterWindow<Item: Sendable>: Sendable {
    let items: [Item]
    /// How many there are on all pages; of many, how many at least.
    let total: ListCount
    /// The cursor of the page before, and of the page after.
    let previous: String?
    let next: String?

    /// From up to `size + 1` items read from a place; the one beyond says that there is more.
    init(_ read: [Item], from place: ListPlace?, total: ListCount, list: Path, key: (Item) -> [String]) {
        let hasMore = read.count > RegisterPage.size
        let isBackward = place?.isBackward == true
        items = Array(isBackward ? read.suffix(RegisterPage.size) : read.prefix(RegisterPage.size))
        self.total = total
        let (first, last) = (items.first.map(key), items.last.map(key))
        previous = (isBackward ? hasMore : place != nil) ? first.map { Cursor($0).text(list: list.text) } : nil
        next = (isBackward || hasMore) ? last.map { Cursor($0).text(list: list.text) } : nil
    }

    /// The pager under the list; the paths keep what the list is narrowed by.
    func pager(in context: PageContext) -> Pager {
        let here = context.currentPath
        let language = context.language
        return Pager(
            summary: context.say(CommonText.shown(language.count(items.count), of: language.bounded(total))),
            previous: previous.map { here.with(query: [(name: "before", value: $0), (name: "after", value: nil)]) },
            next: next.map { here.with(query: [(name: "after", value: $0), (name: "before", value: nil)]) })
    }
}

/// How the registers are read page by page.
enum RegisterPage {
    /// Rows of one page.
    static let size = 50

    /// The place a query names; a cursor that is none of this list begins at the first page.
    static func place(in query: FormData, list: Path) -> ListPlace? {
        func values(_ name: String) -> [String]? {
            let found = query.first(name).flatMap { Cursor($0, list: list.text) }?.values
            return found?.count == 2 ? found : nil
        }
        if let after = values("after") { return .after(name: after[0], id: after[1]) }
        if let before = values("before") { return .before(name: before[0], id: before[1]) }
        return nil
    }
}
