/// A few numbers that open to the records behind them.
package struct KeyFigures: Component {
    /// One number.
    package struct Figure: Sendable, Hashable {
        package let label: String
        package let value: String
        package let path: Path?
        package let tone: Tone

        package init(_ label: String, _ value: String, path: Path? = nil, tone: Tone = .quiet) {
            self.label = label
            self.value = value
            self.path = path
            self.tone = tone
        }
    }

    package let figures: [Figure]

    package init(_ figures: [Figure]) {
        self.figures = figures
    }

    package func html(in context: PageContext) -> HTML {
        """
        <dl class="figures">\(each(figures) { figure in
            """
            <div class="tone-\(figure.tone.rawValue)"><dt>\(figure.label)</dt><dd>\(figure.path.map { path in
                "<a href=\"\(path)\">\(figure.value)</a>" as HTML
            } ?? "\(figure.value)")</dd></div>
            """
        })</dl>

        """
    }
}
