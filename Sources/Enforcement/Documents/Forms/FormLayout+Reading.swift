import Law

extension FormLayout {
    /// Reads a wording.
    ///
    /// - Throws: `FormLayoutFault` for a brace or a bracket that is not closed.
    package init(_ wording: String) throws(FormLayoutFault) {
        var lines: [Line] = []
        let texts = wording.split(separator: "\n", omittingEmptySubsequences: false)
        for (place, text) in texts.enumerated() {
            let text = SlotText.trimmed(text)
            guard !text.isEmpty else { continue }
            do {
                lines.append(try FormLayout.line(text))
            } catch {
                throw FormLayoutFault(line: place + 1, message: error.message)
            }
        }
        self.lines = lines
    }

    /// What is wrong in one line.
    private struct LineFault: Error {
        let message: Wording
    }

    private static func line(_ text: String) throws(LineFault) -> Line {
        if text == "盖章" { return .seal }
        if let rest = text.after("致：") { return .addressee(try words(rest)) }
        if let rest = text.after("# ") { return .heading(try words(rest)) }
        if let rest = text.after("* ") { return .items(try words(rest)) }
        if let rest = text.after("= ") { return .poster(try words(rest)) }
        if let rest = text.after("? ") { return .paragraph(try words(rest), isOptional: true) }
        if text.hasPrefix("|") { return .row(try row(text)) }
        if text.hasPrefix("〔") { return .signatures(try signatures(text)) }
        let words = try words(text)
        if case .slot(let mark)? = words.pieces.first, words.pieces.count == 1 { return .slot(mark) }
        return .paragraph(words, isOptional: false)
    }

    private static func words(_ text: String) throws(LineFault) -> Words {
        var pieces: [Words.Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
                throw LineFault(message: Wording("花括号没有成对。", "A brace has no partner."))
            }
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            let mark = String(rest[rest.index(after: open)..<close])
            guard !mark.isEmpty, !mark.contains("{") else {
                throw LineFault(message: Wording("花括号内应当是一个栏目名称。", "Between braces stands the name of one slot."))
            }
            pieces.append(.slot(mark))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        return Words(pieces: pieces)
    }

    private static func row(_ text: String) throws(LineFault) -> [Cell] {
        guard text.hasSuffix("|"), text.count > 2 else {
            throw LineFault(message: Wording("表格行应当以“|”开头和结尾。", "A row of a table begins and ends with |."))
        }
        var cells: [Cell] = []
        for part in text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false) {
            cells.append(try cell(SlotText.trimmed(part)))
        }
        guard cells.count <= columns else {
            throw LineFault(message: Wording("一行最多\(columns)格。", "A row has at most \(columns) cells."))
        }
        return cells
    }

    private static func cell(_ text: String) throws(LineFault) -> Cell {
        guard text.hasSuffix("〕"), let open = text.lastIndex(of: "〔") else {
            return Cell(words: try words(text), signature: nil)
        }
        return Cell(
            words: try words(SlotText.trimmed(text[..<open])), signature: try signatures(String(text[open...])).first)
    }

    /// 〔负责人〕, or 〔负责人：{审批人}，{审批日期}〕 where the record may know who signed and when.
    private static func signatures(_ text: String) throws(LineFault) -> [Signature] {
        var signatures: [Signature] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            guard rest.first == "〔", let close = rest.firstIndex(of: "〕") else {
                throw LineFault(message: Wording("签名处应当写在〔〕之内。", "A place to sign stands between 〔 and 〕."))
            }
            let parts = rest[rest.index(after: rest.startIndex)..<close].split(separator: "：", maxSplits: 1)
            guard let role = parts.first else {
                throw LineFault(message: Wording("〔〕之内应当写明由谁签名。", "Say who signs between 〔 and 〕."))
            }
            let known = parts.count > 1 ? parts[1].split(separator: "，", maxSplits: 1) : []
            signatures.append(
                Signature(
                    role: String(role),
                    names: try known.first.map { (text) throws(LineFault) in try words(String(text)) },
                    day: try (known.count > 1 ? known[1] : nil).map { (text) throws(LineFault) in
                        try words(String(text))
                    }))
            rest = rest[rest.index(after: close)...].drop(while: \.isWhitespace)
        }
        return signatures
    }

    /// How many columns of one width a ruled table has.
    static let columns = 6
}

extension String {
    /// What stands behind a beginning; nil where the text begins otherwise.
    fileprivate func after(_ beginning: String) -> String? {
        hasPrefix(beginning) ? SlotText.trimmed(dropFirst(beginning.count)) : nil
    }
}
