extension FormLayout {
    /// How running text is set.
    package enum Style: String, Sendable, Hashable, Codable {
        /// In the size of an official letter.
        case letter
        /// In the size of a form.
        case form
    }

    /// The parts of the sheet, filled in; what is missing is left to the pen.
    ///
    /// - Parameter values: by the mark of the slot.
    /// - Parameter day: the day beside the seal; nil leaves it to the pen.
    func parts(_ values: [String: FormValue], style: Style, unit: String, day: String?) -> [SheetPart] {
        var page = FormPage(values: values, style: style)
        for line in lines { page.put(line, unit: unit, day: day) }
        return page.parts
    }
}

/// The parts of a sheet as they come, line by line: lines of one kind that follow each other are one part.
private struct FormPage {
    let values: [String: FormValue]
    let style: FormLayout.Style
    var parts: [SheetPart] = []

    init(values: [String: FormValue], style: FormLayout.Style) {
        self.values = values
        self.style = style
    }

    mutating func put(_ line: FormLayout.Line, unit: String, day: String?) {
        switch line {
        case .heading(let words): parts.append(.heading(filled(words)))
        case .addressee(let words): letter(.addressee(filled(words)))
        case .items(let words): items(words)
        case .paragraph(let words, let isOptional):
            if !isOptional || words.marks.allSatisfy({ values[$0] != nil }) { paragraph(filled(words)) }
        case .row(let cells): table(row(cells))
        case .slot(let mark): slot(mark)
        case .signatures(let places): parts.append(.signatures(places.map(signature)))
        case .poster(let words): poster(filled(words))
        case .seal: letter(.seal(unit: unit, day: day))
        }
    }

    // MARK: Parts

    private mutating func letter(_ line: SheetLine) {
        if case .letter(let lines)? = parts.last {
            parts[parts.count - 1] = .letter(lines + [line])
        } else {
            parts.append(.letter([line]))
        }
    }

    /// Items under the words that stand before them; nothing where there are none.
    private mutating func items(_ words: FormLayout.Words) {
        guard let mark = words.marks.first, let value = values[mark] else { return }
        let lead = words.pieces.prefix { $0 != .slot(mark) }
        if !lead.isEmpty { letter(.text(filled(FormLayout.Words(pieces: Array(lead))))) }
        letter(.items(value.typed.split(separator: "\n").map(String.init)))
    }

    private mutating func paragraph(_ text: String) {
        if style == .letter { return letter(.text(text)) }
        if case .text(let before)? = parts.last {
            parts[parts.count - 1] = .text(before + "\n" + text)
        } else {
            parts.append(.text(text))
        }
    }

    private mutating func poster(_ line: String) {
        if case .poster(let lines)? = parts.last {
            parts[parts.count - 1] = .poster(lines + [line])
        } else {
            parts.append(.poster([line]))
        }
    }

    private mutating func table(_ row: [SheetTable.Cell]) {
        if case .table(let table)? = parts.last, table.headRows == 0 {
            parts[parts.count - 1] = .table(SheetTable(table.rows + [row]))
        } else {
            parts.append(.table(SheetTable([row])))
        }
    }

    private mutating func slot(_ mark: String) {
        switch values[mark] {
        case .table(let list): parts.append(.table(FormPage.sheet(list)))
        case .text(let text): paragraph(text)
        case .rows, nil: paragraph(FormPage.blank)
        }
    }

    // MARK: Pieces

    /// A list under its heads, which are printed again on every page.
    private static func sheet(_ list: FormTable) -> SheetTable {
        let head = list.columns.map { SheetTable.Cell.term($0.head, span: $0.width) }
        let rows = list.rows.map { row in
            zip(row, list.columns).map { SheetTable.Cell.text($0, span: $1.width) }
        }
        return SheetTable(headRows: 1, [head] + rows)
    }

    /// The cells of a row: a term takes one column, the others share the rest, the last one what is left over.
    private func row(_ cells: [FormLayout.Cell]) -> [SheetTable.Cell] {
        let terms = cells.count(where: \.isTerm)
        let open = cells.count - terms
        let share = open > 0 ? max(1, (FormLayout.columns - terms) / open) : 1
        var left = FormLayout.columns
        return cells.enumerated().map { place, cell in
            let span =
                place == cells.count - 1 ? left : cell.isTerm && open > 0 ? 1 : cell.isTerm ? evenly(cells) : share
            left -= span
            let text = filled(cell.words, blank: "")
            if let place = cell.signature { return .opinion(text, signature: signature(place), span: span) }
            return cell.isTerm ? .term(text, span: span) : .text(text, span: span)
        }
    }

    private func evenly(_ cells: [FormLayout.Cell]) -> Int { max(1, FormLayout.columns / cells.count) }

    private func signature(_ place: FormLayout.Signature) -> SheetSignature {
        let names = place.names.map { filled($0, blank: "") } ?? ""
        let day = place.day.map { filled($0, blank: "") } ?? ""
        return SheetSignature(place.role, names: names.isEmpty ? [] : [names], day: day.isEmpty ? nil : day)
    }

    private func filled(_ words: FormLayout.Words, blank: String = FormPage.blank) -> String {
        words.pieces.map { piece in
            switch piece {
            case .words(let text): text
            case .slot(let mark): values[mark]?.typed ?? blank
            }
        }.joined()
    }

    /// What is left to the pen within a sentence.
    private static let blank = "＿＿＿＿＿＿"
}
