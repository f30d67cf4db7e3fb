/// The ruled table of a form document: terms and what is filled in, six columns wide. A row is never split by a page.
package struct PaperTable: Component {
    /// One cell.
    package enum Cell: Sendable {
        /// A term, printed on the form.
        case term(String, span: Int = 1)
        /// What is filled in.
        case text(String, span: Int = 1)
        /// An opinion with room to sign: text, then who signs and when, at the foot of the cell.
        case opinion(String, signature: SignatureLine, span: Int = 5)
    }

    package let rows: [[Cell]]

    package init(_ rows: [[Cell]]) {
        self.rows = rows
    }

    package func html(in context: PageContext) -> HTML {
        """
        <table class="form-table"><tbody>
        \(each(rows) { row in "<tr>\(each(row) { cell($0, in: context) })</tr>\n" })</tbody></table>

        """
    }

    private func cell(_ cell: Cell, in context: PageContext) -> HTML {
        switch cell {
        case .term(let term, let span):
            "<th scope=\"row\" colspan=\"\(span)\">\(term)</th>"
        case .text(let text, let span):
            "<td colspan=\"\(span)\">\(PaperText(text).html(in: context))</td>"
        case .opinion(let text, let signature, let span):
            """
            <td colspan="\(span)"><div class="opinion"><div>\(PaperText(text).html(in: context))</div>\
            \(signature.html(in: context))</div></td>
            """
        }
    }
}
