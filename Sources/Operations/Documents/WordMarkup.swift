import Enforcement

/// The text of a document in Word's XML.
struct WordMarkup {
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    /// The width between the margins of GB/T 9704-2012, 156 mm, in twentieths of a point.
    private static let textWidth = 8_844

    private let sheet: Sheet

    init(_ sheet: Sheet) { self.sheet = sheet }

    /// The content of `word/document.xml`.
    var document: String {
        let draft = sheet.draft.map { paragraph("Draft", $0) } ?? ""
        let number = sheet.number.map { paragraph("Number", $0) } ?? ""
        let parts = sheet.parts.map { part($0) }.joined()
        // Word asks for a paragraph behind a table that ends the text.
        let end = if case .table = sheet.parts.last { paragraph("Normal", "") } else { "" }
        return """
            <w:document xmlns:w="\(Self.namespace)" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
            \(draft)\(paragraph("Unit", sheet.unit))\(paragraph("Title", sheet.title))\(number)\(parts)\(end)\
            <w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1247" \
            w:gutter="0"/></w:sectPr></w:body></w:document>
            """
    }

    private func part(_ part: SheetPart) -> String {
        switch part {
        case .heading(let text): paragraph("Heading1", text)
        case .text(let text): paragraphs("Normal", text)
        case .letter(let lines): lines.map(line).joined()
        case .table(let table): self.table(table)
        case .signatures(let places): places.map(signed).joined()
        case .poster(let lines): lines.map { paragraph("Poster", $0, before: 400) }.joined()
        }
    }

    private func line(_ line: SheetLine) -> String {
        switch line {
        case .addressee(let name): paragraph("Addressee", name + "：")
        case .text(let text): paragraphs("Letter", text)
        case .items(let items):
            items.enumerated().map { paragraph("Item", "\($0.offset + 1). \($0.element)") }.joined()
        case .seal(let unit, let day):
            paragraph("Seal", unit, before: 800)
                + paragraph("Seal", SealWords.place) + paragraph("Seal", day ?? SealWords.blankDay)
        }
    }

    // MARK: Tables

    private func table(_ table: SheetTable) -> String {
        let columns = max(1, table.columns)
        let width = Self.textWidth / columns
        let grid = String(repeating: "<w:gridCol w:w=\"\(width)\"/>", count: columns)
        let rows = table.rows.enumerated().map { place, cells in
            let head = place < table.headRows ? "<w:tblHeader/>" : ""
            let content = cells.map { cell($0, width: width * $0.span) }.joined()
            return "<w:tr><w:trPr><w:cantSplit/>\(head)</w:trPr>\(content)</w:tr>"
        }
        let border = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }.joined()
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(width * columns)" w:type="dxa"/><w:tblBorders>\(border)</w:tblBorders>\
            <w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="113" w:type="dxa"/><w:left w:w="142" w:type="dxa"/>\
            <w:bottom w:w="113" w:type="dxa"/><w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>
            """
    }

    private func cell(_ cell: SheetTable.Cell, width: Int) -> String {
        let content =
            switch cell {
            case .term(let text, _): paragraphs("Term", text)
            case .text(let text, _): paragraphs("Cell", text)
            case .figure(let text, _): paragraphs("Figure", text)
            case .opinion(let text, let signature, _): paragraphs("Cell", text) + signed(signature)
            }
        let merged = cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : ""
        return """
            <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(merged)<w:vAlign w:val="center"/></w:tcPr>\
            \(content)</w:tc>
            """
    }

    /// Role, the names on a line, the day.
    private func signed(_ signature: SheetSignature) -> String {
        let names = signature.names.isEmpty ? "　　　　　　" : " \(signature.names.joined(separator: "、")) "
        return """
            <w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr>\(run(signature.role + "："))\
            <w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">\(Self.escaped(names))</w:t></w:r>\
            \(run("　" + (signature.day ?? SheetSignature.blankDay)))</w:p>
            """
    }

    // MARK: Text

    /// Each line a paragraph, at least one.
    private func paragraphs(_ style: String, _ text: String) -> String {
        let lines = text.split(separator: "\n")
        return lines.isEmpty ? paragraph(style, "") : lines.map { paragraph(style, String($0)) }.joined()
    }

    private func paragraph(_ style: String, _ text: String, before: Int? = nil) -> String {
        let space = before.map { "<w:spacing w:before=\"\($0)\"/>" } ?? ""
        return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(space)</w:pPr>\(text.isEmpty ? "" : run(text))</w:p>"
    }

    private func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(Self.escaped(text))</w:t></w:r>" }

    /// The text as XML; characters that XML cannot hold are left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                escaped.unicodeScalars.append(scalar)
            default: break
            }
        }
        return escaped
    }
}
