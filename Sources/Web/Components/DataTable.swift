/// Dense rows under a head that stays in sight: sortable, selectable, usable with the keyboard.
package struct DataTable: Component {
    /// One column.
    package struct Column: Sendable, Hashable {
        /// The word in the head.
        package let title: String
        /// The key the list sorts by, in the path as `sort=key` or `sort=-key`; nil where it does not sort.
        package let sortKey: String?
        /// Numbers stand to the right so that their digits line up.
        package let isNumber: Bool

        package init(_ title: String, sortKey: String? = nil, isNumber: Bool = false) {
            self.title = title
            self.sortKey = sortKey
            self.isNumber = isNumber
        }
    }

    /// One row; its first cell leads to the record.
    package struct Row: Sendable {
        /// What the row stands for, as a selected row sends it.
        package let id: String
        /// The record behind the row.
        package let path: Path?
        /// One cell for each column; the first is the record's own name or number, without a link.
        package let cells: [HTML]

        package init(id: String, path: Path?, cells: [HTML]) {
            self.id = id
            self.path = path
            self.cells = cells
        }
    }

    /// What one can do with several rows at once.
    package struct Selection: Sendable {
        /// Where the selected rows are sent, as `id` values with the `act`: a page that sums up before anything is done.
        package let path: Path
        /// The acts: value and officer's verb.
        package let acts: [ActButton.Field]

        /// The acts pair the value sent with the verb shown.
        package init(path: Path, acts: [ActButton.Field]) {
            self.path = path
            self.acts = acts
        }
    }

    /// What the table lists, said to screen readers and shown on paper.
    package let caption: String
    package let columns: [Column]
    package let rows: [Row]
    /// The sort in force: `due`, `-due`.
    package let sort: String?
    package let selection: Selection?
    package let emptyState: EmptyState

    package init(
        caption: String, columns: [Column], rows: [Row], sort: String? = nil, selection: Selection? = nil,
        emptyState: EmptyState
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.sort = sort
        self.selection = selection
        self.emptyState = emptyState
    }

    package func html(in context: PageContext) -> HTML {
        guard !rows.isEmpty else { return context.show(emptyState) }
        return """
            <div class="table-scroll" role="region" aria-label="\(caption)" tabindex="0"><table class="rows"><caption class="unseen">\(caption)</caption>
            <thead><tr>\(if: selection != nil, selectHead(context))\
            \(each(columns) { head($0, in: context) })</tr></thead>
            <tbody data-rows>\(each(rows) { body($0, in: context) })</tbody></table></div>
            \(selection.map { bulkBar($0, in: context) })

            """
    }

    private func selectHead(_ context: PageContext) -> HTML {
        "<th class=\"pick\" scope=\"col\"><span class=\"unseen\">\(context.say(CommonText.select))</span></th>"
    }

    private func head(_ column: Column, in context: PageContext) -> HTML {
        let side: HTML? = column.isNumber ? " class=\"number\"" : nil
        guard let key = column.sortKey else {
            // A column of buttons has no word to be seen, and one to be heard.
            let title: HTML =
                column.title.isEmpty
                ? "<span class=\"unseen\">\(context.say(CommonText.acts))</span>" : "\(column.title)"
            return "<th scope=\"col\"\(side)>\(title)</th>"
        }
        let (isUp, isDown) = (sort == key, sort == "-" + key)
        let path = context.currentPath.with(
            query: [(name: "sort", value: isUp ? "-" + key : key), (name: "after", value: nil)])
        let state: HTML? =
            isUp ? " aria-sort=\"ascending\"" : isDown ? " aria-sort=\"descending\"" : nil
        return """
            <th scope="col"\(side)\(state)><a href="\(path)">\(column.title)</a></th>
            """
    }

    private func body(_ row: Row, in context: PageContext) -> HTML {
        """
        <tr>\(if: selection != nil, """
            <td class="pick"><label><input type="checkbox" form="bulk" name="id" value="\(row.id)">\
            <span class="unseen">\(context.say(CommonText.selectRow))</span></label></td>
            """)\(each(zip(columns.indices, row.cells)) { cell($1, at: $0, of: row) })</tr>

        """
    }

    private func cell(_ content: HTML, at index: Int, of row: Row) -> HTML {
        let column = columns[index]
        if index == 0, let path = row.path {
            return "<th scope=\"row\"><a href=\"\(path)\" data-open>\(content)</a></th>"
        }
        let side: HTML? = column.isNumber ? " class=\"number\"" : nil
        return "<td\(side) data-label=\"\(column.title)\">\(content)</td>"
    }

    private func bulkBar(_ selection: Selection, in context: PageContext) -> HTML {
        """
        <form class="bulk" id="bulk" method="post" action="\(selection.path)">\(CSRFField().html(in: context))\
        <span class="bulk-word">\(context.say(CommonText.actOnSelected))</span>\
        \(each(selection.acts) { act in
            "<button class=\"button\" type=\"submit\" name=\"act\" value=\"\(act.name)\">\(act.value)</button>"
        })</form>
        """
    }
}
