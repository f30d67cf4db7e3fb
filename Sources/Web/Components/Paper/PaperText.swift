/// Text of a document: each line a paragraph.
package struct PaperText: Component {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package func html(in context: PageContext) -> HTML {
        each(text.split(separator: "\n")) { "<p>\($0)</p>" }
    }
}

/// The text of a letter: to whom, the paragraphs, what follows them.
package struct PaperLetter: Component {
    /// The addressee, with which the letter opens; nil where it has none.
    package let addressee: String?
    /// The text, each line a paragraph.
    package let text: String
    /// What stands under the text: the seal, attachments.
    package let closing: HTML

    package init(to addressee: String?, _ text: String, closing: HTML = .empty) {
        self.addressee = addressee
        self.text = text
        self.closing = closing
    }

    package func html(in context: PageContext) -> HTML {
        """
        <div class="letter">\(addressee.map { "<p class=\"to\">\($0)：</p>" as HTML })\
        \(PaperText(text).html(in: context))
        \(closing)</div>

        """
    }
}
