/// The head of a record: number, title, state in a word, and what I may do now.
package struct RecordHeader: Component {
    /// The record's number as the office writes it.
    package let number: String
    /// The record's title.
    package let title: String
    /// Its state.
    package let state: StateBadge
    /// What stands under the title in a quiet line: unit, officers, date of filing.
    package let facts: [String]
    /// The one or two acts that I may do now.
    package let actions: [ActButton]
    /// Other acts, under "more".
    package let more: [ActButton]

    package init(
        number: String, title: String, state: StateBadge, facts: [String] = [], actions: [ActButton] = [],
        more: [ActButton] = []
    ) {
        self.number = number
        self.title = title
        self.state = state
        self.facts = facts
        self.actions = actions
        self.more = more
    }

    package func html(in context: PageContext) -> HTML {
        """
        <header class="record-head">
        <div class="record-name"><p class="record-number">\(number) \(context.show(state))</p><h1>\(title)</h1>\
        \(if: !facts.isEmpty, "<ul class=\"record-facts\">\(each(facts) { "<li>\($0)</li>" })</ul>")</div>
        \(if: !actions.isEmpty || !more.isEmpty, """
            <div class="acts">\(context.show(actions))\
            \(if: !more.isEmpty, """
                <details class="more-acts"><summary class="button">\(context.say(CommonText.moreActs))</summary>\
                <div class="more-sheet">\(context.show(more))</div></details>
                """)</div>
            """)
        </header>

        """
    }
}
