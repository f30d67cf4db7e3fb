/// The systems this person has: a column on a wide screen, a bar of four and a menu at the foot of a phone.
struct Navigation: Component {
    func html(in context: PageContext) -> HTML {
        guard !context.navigation.isEmpty else { return .empty }
        let current = currentItem(context)
        let groups = self.groups(context, current: current)
        return """
            <nav class="side" aria-label="\(context.say(CommonText.systems))">\(groups)</nav>
            <nav class="footbar" aria-label="\(context.say(CommonText.systems))">\
            \(each(pinned(context)) { item in
                "<a href=\"\(item.path)\"\(currentMark(item, current))>\(context.say(item.label))\(count(item))</a>"
            })<details class="menu"><summary>\(context.say(CommonText.menu))</summary>\
            <div class="menu-sheet">\(groups)</div></details></nav>

            """
    }

    private func groups(_ context: PageContext, current: NavigationItem?) -> HTML {
        each(context.navigation) { group in
            """
            <section><h2>\(context.say(group.title))</h2><ul>\
            \(each(group.items) { item in
                """
                <li><a href="\(item.path)"\(currentMark(item, current))>\(context.say(item.label))\(count(item))</a></li>
                """
            })</ul></section>
            """
        }
    }

    private func count(_ item: NavigationItem) -> HTML? {
        item.count.map { "<span class=\"count\">\($0)</span>" }
    }

    private func currentMark(_ item: NavigationItem, _ current: NavigationItem?) -> HTML? {
        item.path == current?.path ? " aria-current=\"page\"" : nil
    }

    private func pinned(_ context: PageContext) -> [NavigationItem] {
        Array(context.navigation.flatMap(\.items).filter(\.isPinned).prefix(4))
    }

    /// The page itself, or the nearest page above it. Home is above everything and so stands for itself alone.
    private func currentItem(_ context: PageContext) -> NavigationItem? {
        let items = context.navigation.flatMap(\.items)
        if let itself = items.first(where: { $0.path == context.currentPath }) { return itself }
        return
            items
            .filter { $0.path.holds(context.currentPath) && $0.path.withoutQuery != .root }
            .max { $0.path.withoutQuery.text.utf8.count < $1.path.withoutQuery.text.utf8.count }
    }
}
