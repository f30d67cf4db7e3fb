/// A legal document as it is printed on A4: the unit's name, the title, the number line, the text.
package struct PaperDocument: Component {
    /// The unit that issues it, in full.
    package let unit: String
    /// The document's title: 立案审批表.
    package let title: String
    /// Its number: 湘市监立〔2026〕12号; nil while it is a draft.
    package let number: String?
    /// A word across the sheet while the document has no effect: 草稿.
    package let draft: String?
    package let content: HTML

    package init(unit: String, title: String, number: String?, draft: String? = nil, content: HTML) {
        self.unit = unit
        self.title = title
        self.number = number
        self.draft = draft
        self.content = content
    }

    package func html(in context: PageContext) -> HTML {
        """
        <article class="sheet">\(draft.map { "<p class=\"draft\">\($0)</p>" as HTML })
        <header class="sheet-head"><p class="sheet-unit">\(unit)</p><h1>\(title)</h1>\
        \(number.map { "<p class=\"sheet-number\">\($0)</p>" as HTML })</header>
        \(content)
        </article>

        """
    }
}
