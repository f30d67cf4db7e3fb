/// Work by what is due: rows under headings such as overdue, today, this week, later.
package struct DueList: Component {
    /// One thing to do.
    package struct Row: Sendable {
        /// What to do, verb first: "决定是否移送".
        package let act: String
        /// The record's number.
        package let number: String
        /// What the record is about.
        package let subject: String
        /// Where the record is.
        package let path: Path
        /// The clock it runs on; nil where nothing is counted.
        package let clock: ClockCard?
        /// The one button.
        package let action: ActButton

        package init(act: String, number: String, subject: String, path: Path, clock: ClockCard?, action: ActButton) {
            self.act = act
            self.number = number
            self.subject = subject
            self.path = path
            self.clock = clock
            self.action = action
        }
    }

    /// The rows due in one stretch of time.
    package struct Group: Sendable {
        /// The heading: 已逾期, 今日, 本周, 以后.
        package let title: String
        package let tone: Tone
        package let rows: [Row]

        package init(_ title: String, _ tone: Tone, _ rows: [Row]) {
            self.title = title
            self.tone = tone
            self.rows = rows
        }
    }

    package let groups: [Group]
    /// What is said where nothing is due: what happens next.
    package let emptyState: EmptyState

    package init(_ groups: [Group], emptyState: EmptyState) {
        self.groups = groups
        self.emptyState = emptyState
    }

    package func html(in context: PageContext) -> HTML {
        let filled = groups.filter { !$0.rows.isEmpty }
        guard !filled.isEmpty else { return context.show(emptyState) }
        return each(filled) { group in
            """
            <section class="due tone-\(group.tone.rawValue)"><h2>\(group.title) \
            <span class="count">\(group.rows.count)</span></h2>
            <ul class="due-rows" data-rows>\(each(group.rows) { row($0, in: context) })</ul></section>

            """
        }
    }

    private func row(_ row: Row, in context: PageContext) -> HTML {
        """
        <li class="due-row"><p class="due-act"><a href="\(row.path)" data-open>\(row.act)</a></p>\
        <p class="due-record"><span class="record-number">\(row.number)</span> \
        <span class="due-subject">\(row.subject)</span></p>\
        <div class="due-clock">\(row.clock.map { $0.line(in: context) })</div>\
        <div class="due-do">\(context.show(row.action))</div></li>

        """
    }
}
