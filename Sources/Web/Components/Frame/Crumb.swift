/// One step of the way from the system's first page to this one.
package struct Crumb: Sendable, Hashable {
    /// What the step is called, in the reader's language.
    package let label: String
    /// Where it leads; the page itself has no path.
    package let path: Path?

    package init(_ label: String, _ path: Path? = nil) {
        self.label = label
        self.path = path
    }
}

/// The way from the system's first page to this one.
package struct Breadcrumbs: Component {
    package let crumbs: [Crumb]

    package init(_ crumbs: [Crumb]) {
        self.crumbs = crumbs
    }

    package func html(in context: PageContext) -> HTML {
        guard !crumbs.isEmpty else { return .empty }
        return """
            <nav class="breadcrumbs" aria-label="\(context.say(CommonText.youAreHere))"><ol>\
            \(each(crumbs) { crumb in
                if let path = crumb.path {
                    "<li><a href=\"\(path)\">\(crumb.label)</a></li>"
                } else {
                    "<li aria-current=\"page\">\(crumb.label)</li>"
                }
            })</ol></nav>
            """
    }
}
