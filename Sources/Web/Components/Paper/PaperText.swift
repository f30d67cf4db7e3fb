/// Text of a document: each line a paragraph.
package struct PaperText: Component {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package func html(in context: PageContext) -> HTML { html }

    /// The paragraphs; they need nothing of the page.
    var html: HTML { each(text.split(separator: "\n")) { "<p>\($0)</p>" } }
}
