/// The way to the neighbouring pages of a long list; the paths carry cursors, so that nothing is skipped while rows move.
package struct Pager: Component, Hashable {
    /// What is shown of how much, in words.
    package let summary: String
    package let previous: Path?
    package let next: Path?

    package init(summary: String, previous: Path?, next: Path?) {
        self.summary = summary
        self.previous = previous
        self.next = next
    }

    package func html(in context: PageContext) -> HTML {
        """
        <nav class="pager" aria-label="\(context.say(CommonText.pages))"><p>\(summary)</p>\
        \(link(previous, "prev", context.say(CommonText.previousPage)))\
        \(link(next, "next", context.say(CommonText.nextPage)))</nav>

        """
    }

    private func link(_ path: Path?, _ relation: String, _ word: String) -> HTML? {
        path.map { "<a class=\"button\" rel=\"\(relation)\" href=\"\($0)\">\(word)</a>" }
    }
}
