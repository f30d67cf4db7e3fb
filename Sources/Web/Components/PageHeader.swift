/// The head of a page that is not a record: a title, what the page is for, and its acts.
package struct PageHeader: Component {
    package let title: String
    /// One sentence under the title.
    package let lead: String?
    package let actions: [ActButton]

    package init(_ title: String, lead: String? = nil, actions: [ActButton] = []) {
        self.title = title
        self.lead = lead
        self.actions = actions
    }

    package func html(in context: PageContext) -> HTML {
        """
        <header class="page-head"><div><h1>\(title)</h1>\(lead.map { "<p class=\"lead\">\($0)</p>" as HTML })</div>\
        \(if: !actions.isEmpty, "<div class=\"acts\">\(context.show(actions))</div>")</header>

        """
    }
}
