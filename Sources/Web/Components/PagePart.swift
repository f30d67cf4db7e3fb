/// A part of a page under its own heading.
package struct PagePart: Component {
    package let title: String
    /// The id other places link to.
    package let anchor: String?
    package let content: HTML

    package init(_ title: String, anchor: String? = nil, _ content: HTML) {
        self.title = title
        self.anchor = anchor
        self.content = content
    }

    package func html(in context: PageContext) -> HTML {
        "<section class=\"part\"\(anchor.map { " id=\"\($0)\"" as HTML })><h2>\(title)</h2>\n\(content)</section>\n"
    }
}
