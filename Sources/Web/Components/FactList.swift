/// Facts of a record as terms with their values.
package struct FactList: Component {
    /// One fact.
    package struct Fact: Sendable, Hashable {
        package let term: String
        package let value: HTML

        /// A fact whose value is markup: a link, a badge, a time.
        package init(_ term: String, _ value: HTML) {
            self.term = term
            self.value = value
        }

        /// A fact whose value is text; nothing known reads as a dash.
        package init(_ term: String, text: String?) {
            self.init(term, text.map { "\($0)" } ?? "<span class=\"none\">–</span>")
        }

        /// A fact that leads to the record it names.
        package init(_ term: String, text: String, path: Path) {
            self.init(term, "<a href=\"\(path)\">\(text)</a>")
        }
    }

    package let facts: [Fact]

    package init(_ facts: [Fact]) {
        self.facts = facts
    }

    package func html(in context: PageContext) -> HTML {
        "<dl class=\"facts\">\(each(facts) { "<div><dt>\($0.term)</dt><dd>\($0.value)</dd></div>" })</dl>\n"
    }
}
