package import Enforcement

/// A document as it is printed on A4: the unit's name, the title, the number line, the parts.
package struct SheetView: Component {
    private let sheet: Sheet

    package init(_ sheet: Sheet) { self.sheet = sheet }

    package func html(in context: PageContext) -> HTML { html }

    /// The sheet; it needs nothing of the page, and is the same on screen and in the PDF.
    var html: HTML {
        """
        <article class="\(sheet.tongue == .english ? "sheet english" : "sheet")" lang="\(sheet.tongue.rawValue)">\
        \(sheet.draft.map { "<p class=\"draft\">\($0)</p>" as HTML })
        <header class="sheet-head"><p class="sheet-unit">\(sheet.unit)</p><h1>\(sheet.title)</h1>\
        \(sheet.number.map { "<p class=\"sheet-number\">\($0)</p>" as HTML })</header>
        \(each(sheet.parts, part))</article>

        """
    }

    private func part(_ part: SheetPart) -> HTML {
        switch part {
        case .heading(let text): "<h2>\(text)</h2>\n"
        case .text(let text): "\(PaperText(text).html)\n"
        case .letter(let lines): "<div class=\"letter\">\(each(lines, line))</div>\n"
        case .table(let table): SheetTableView(table).html
        case .signatures(let places):
            "<div class=\"signatures\">\(each(places) { SheetSignatureView($0, isBeside: true).html })</div>\n"
        case .poster(let lines): "<div class=\"poster\">\(each(lines) { "<p>\($0)</p>" })</div>\n"
        }
    }

    private func line(_ line: SheetLine) -> HTML {
        switch line {
        case .addressee(let name): "<p class=\"to\">\(name)：</p>"
        case .text(let text): PaperText(text).html
        case .items(let items): "<ol>\(each(items) { "<li>\($0)</li>" })</ol>"
        case .seal(let unit, let day):
            """
            <div class="seal-place"><p>\(unit)</p><p class="seal-word">\(SealWords.place)</p>\
            <p>\(day ?? SealWords.blankDay)</p></div>
            """
        }
    }
}

/// The ruled table of a document.
struct SheetTableView {
    private let table: SheetTable

    init(_ table: SheetTable) { self.table = table }

    var html: HTML {
        """
        <table class="form-table">\(if: table.headRows > 0, """
            <thead>
            \(each(table.rows.prefix(table.headRows)) { row($0, scope: "col") })</thead>
            """)<tbody>
        \(each(table.rows.dropFirst(table.headRows)) { row($0, scope: "row") })</tbody></table>

        """
    }

    private func row(_ cells: [SheetTable.Cell], scope: String) -> HTML {
        "<tr>\(each(cells) { cell($0, scope: scope) })</tr>\n"
    }

    private func cell(_ cell: SheetTable.Cell, scope: String) -> HTML {
        switch cell {
        case .term(let term, let span):
            "<th scope=\"\(scope)\" colspan=\"\(span)\">\(term)</th>"
        case .text(let text, let span):
            "<td colspan=\"\(span)\">\(PaperText(text).html)</td>"
        case .figure(let text, let span):
            "<td class=\"figure\" colspan=\"\(span)\">\(text)</td>"
        case .opinion(let text, let signature, let span):
            """
            <td colspan="\(span)"><div class="opinion"><div>\(PaperText(text).html)</div>\
            \(SheetSignatureView(signature).html)</div></td>
            """
        }
    }
}

/// A line to sign on. Of several beside each other, one with long names takes the whole width.
struct SheetSignatureView {
    private let place: SheetSignature
    private let isBeside: Bool

    init(_ place: SheetSignature, isBeside: Bool = false) {
        self.place = place
        self.isBeside = isBeside
    }

    var html: HTML {
        let names = place.names.joined(separator: "、")
        return """
            <p class="\(isBeside && names.count > 6 ? "signature wide" : "signature")"><span>\(place.role)：</span>\
            <span class="signed">\(names)</span>\
            <span class="signed-on">\(place.day ?? SheetSignature.blankDay)</span></p>
            """
    }
}
