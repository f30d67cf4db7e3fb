/// Amounts side by side as horizontal bars, with the same numbers as a table underneath.
package struct BarChart: Component {
    /// One bar.
    package struct Row: Sendable, Hashable {
        /// What is counted.
        package let label: String
        /// How much, in the chart's unit.
        package let value: Int
        /// The amount as it is written.
        package let text: String
        /// The records behind the number.
        package let path: Path?
        /// How it stands: most bars are plain.
        package let tone: Tone

        package init(_ label: String, _ value: Int, text: String, path: Path? = nil, tone: Tone = .active) {
            self.label = label
            self.value = value
            self.text = text
            self.path = path
            self.tone = tone
        }
    }

    /// The finding, as a sentence: what the reader should see.
    package let finding: String
    /// The unit of the numbers and their period: "件，2026年1–11月".
    package let unit: String
    /// The bars, in the order to be read.
    package let rows: [Row]

    package init(finding: String, unit: String, rows: [Row]) {
        self.finding = finding
        self.unit = unit
        self.rows = rows
    }

    package func html(in context: PageContext) -> HTML {
        let most = max(1, rows.map(\.value).max() ?? 1)
        return """
            <figure class="chart"><figcaption>\(finding)<span class="unit">\(unit)</span></figcaption>
            <table class="bars"><thead class="unseen"><tr><th scope="col">\(context.say(CommonText.name))</th>\
            <th scope="col">\(unit)</th></tr></thead><tbody>
            \(each(rows) { row in
                """
                <tr class="tone-\(row.tone.rawValue)"><th scope="row">\(linked(row))</th>\
                <td><span class="bar-and-number">\(Bar(part: row.value, of: most).html(in: context))\
                <span class="number">\(row.text)</span></span></td></tr>

                """
            })</tbody></table></figure>
            """
    }

    private func linked(_ row: Row) -> HTML {
        row.path.map { "<a href=\"\($0)\">\(row.label)</a>" } ?? "\(row.label)"
    }
}
