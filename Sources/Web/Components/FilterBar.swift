package import Operations

/// What narrows a list: a search in it, choices, and chips for the usual views. All of it is in the page's path.
package struct FilterBar: Component {
    /// A usual view of the list, as a link.
    package struct Chip: Sendable, Hashable {
        package let label: String
        package let path: Path
        /// Whether the list shows this view now; its link then leads out of it.
        package let isOn: Bool
        /// How many rows the view has.
        package let count: ListCount?

        package init(_ label: String, _ path: Path, isOn: Bool, count: ListCount? = nil) {
            self.label = label
            self.path = path
            self.isOn = isOn
            self.count = count
        }
    }

    /// Where the form leads: the list without its filters.
    package let path: Path
    /// The words searched for, sent as `q`; nil where the list has no search of its own.
    package let search: String?
    /// Further choices: selects and dates.
    package let fields: [FormField]
    /// Values of the path that the form keeps: the view, the sort.
    package let kept: [ActButton.Field]
    package let chips: [Chip]

    package init(
        path: Path, search: String?, fields: [FormField] = [], kept: [ActButton.Field] = [], chips: [Chip] = []
    ) {
        self.path = path
        self.search = search
        self.fields = fields
        self.kept = kept
        self.chips = chips
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="filters">
        \(if: !chips.isEmpty, "<ul class=\"chips\">\(each(chips) { chip($0, in: context) })</ul>")
        \(if: search != nil || !fields.isEmpty, form(in: context))
        </div>

        """
    }

    private func chip(_ chip: Chip, in context: PageContext) -> HTML {
        let count: HTML? = chip.count.map { " <span class=\"count\">\(context.language.bounded($0))</span>" }
        return """
            <li><a class="chip" href="\(chip.path)"\(if: chip.isOn, " aria-current=\"true\"")>\(chip.label)\(count)</a></li>
            """
    }

    private func form(in context: PageContext) -> HTML {
        """
        <form class="filter-form" method="get" action="\(path)">\
        \(each(kept) { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" })\
        \(search.map { words in
            """
            <div class="field"><label for="filter-q">\(context.say(CommonText.search))</label>\
            <input id="filter-q" type="search" name="q" value="\(words)" data-search></div>
            """ as HTML
        })\(context.show(fields))\
        <button class="button" type="submit">\(context.say(CommonText.filter))</button>\
        \(if: isNarrowed, "<a class=\"clear\" href=\"\(path)\">\(context.say(CommonText.clearFilters))</a>")</form>
        """
    }

    private var isNarrowed: Bool {
        search?.isEmpty == false || fields.contains { $0.isFilled }
    }
}
