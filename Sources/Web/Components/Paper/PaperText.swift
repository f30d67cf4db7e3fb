import Enforcement

/// Text of a document: each line a paragraph.
package struct PaperText: Component {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// The paragraphs of a record; numbers of people are masked where the reader may not see them.
    package func html(in context: PageContext) -> HTML {
        context.masksPeople ? PaperText(Mask.text(text)).html : html
    }

    /// The paragraphs; they need nothing of the page.
    var html: HTML { each(text.split(separator: "\n")) { "<p>\($0)</p>" } }
}
