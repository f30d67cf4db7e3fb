/// The number or dash with which an item begins.
struct ItemMark: Hashable, Sendable {
    /// How items are marked.
    enum Style: Int, CaseIterable, Sendable, Comparable {
        /// 第一章, 第二部分.
        case chapter
        /// 一、
        case hanComma
        /// (一)
        case hanParen
        /// 1. or 1、
        case digitPoint
        /// (1) or 1)
        case digitParen
        /// ①
        case circled
        /// — or ——
        case dash

        static func < (lhs: Style, rhs: Style) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    let style: Style
    /// As printed, without brackets and points; empty where it is lost or a dash.
    let number: String
    /// Its value; nil where it is lost or a dash.
    let value: Int?
    /// How many characters of the line it takes.
    let length: Int

    /// Whether something stood here that can no longer be read.
    var isLost: Bool { value == nil && style != .dash }
}

extension ItemMark {
    /// The mark with which a stretch begins, or nil.
    init?(at start: Glyphs) {
        let text = start.trimmed()
        let skipped = text.startIndex - start.startIndex
        guard let first = text.first,
            let mark = ItemMark.dash(text) ?? ItemMark.single(first) ?? ItemMark.bracketed(text)
                ?? ItemMark.pointed(text) ?? ItemMark.chapter(text)
        else { return nil }
        self.init(
            style: mark.style, number: mark.number, value: mark.value, length: mark.length + skipped)
    }

    private static func dash(_ text: Glyphs) -> ItemMark? {
        let dashes = text.prefix { $0.folded == "—" || $0.folded == "-" || $0.folded == "·" }
        guard !dashes.isEmpty, dashes.count <= 4, let next = text.dropFirst(dashes.count).trimmed().first,
            next.isHan || next.folded == "“" || next.isDigit && dashes.count > 1
        else { return nil }
        return ItemMark(style: .dash, number: "", value: nil, length: dashes.count)
    }

    /// ①, ⑴, ⒈, ㈠: number and brackets in one character.
    private static func single(_ glyph: Glyph) -> ItemMark? {
        let value = Int(glyph.scalar.value)
        func digits(_ base: Int, _ style: Style) -> ItemMark {
            ItemMark(style: style, number: String(value - base + 1), value: value - base + 1, length: 1)
        }
        switch value {
        case 0x2460...0x2473: return digits(0x2460, .circled)
        case 0x2474...0x2487: return digits(0x2474, .digitParen)
        case 0x2488...0x249B: return digits(0x2488, .digitPoint)
        case 0x3220...0x3229:
            let number = HanNumeral.text(value - 0x3220 + 1)
            return ItemMark(style: .hanParen, number: number, value: value - 0x3220 + 1, length: 1)
        default: return nil
        }
    }

    /// (一), (3), and () where the number is lost.
    private static func bracketed(_ text: Glyphs) -> ItemMark? {
        guard let open = text.first, open.folded == "(" || open.folded == "[",
            let close = text.dropFirst().prefix(8).firstIndex(where: { $0.folded == ")" || $0.folded == "]" })
        else { return nil }
        let inside = text[(text.startIndex + 1)..<close].trimmed()
        var length = close - text.startIndex + 1
        while let next = text.dropFirst(length).first, next.folded == "、" || next.folded == ")" { length += 1 }
        guard !inside.isEmpty else {
            guard let next = text.dropFirst(length).trimmed().first, next.isHan else { return nil }
            return ItemMark(style: .hanParen, number: "", value: nil, length: length)
        }
        if let value = HanNumeral.value(inside) {
            return ItemMark(style: .hanParen, number: inside.text, value: value, length: length)
        }
        guard inside.count <= 3, inside.allSatisfy(\.isDigit), let value = Int(inside.folded) else { return nil }
        return ItemMark(style: .digitParen, number: inside.folded, value: value, length: length)
    }

    /// 一、 1. 1、 1) and a lone point where the number is lost.
    private static func pointed(_ text: Glyphs) -> ItemMark? {
        let digits = text.prefix(4).prefix { $0.isDigit }
        let numeral = digits.isEmpty ? text.prefix(8).prefix { HanNumeral.isDigit($0.folded) || $0.isSpace } : digits
        let rest = text.dropFirst(numeral.count)
        guard let point = rest.first else { return nil }
        let body = rest.dropFirst().trimmed()
        guard let next = body.first, next.folded != "、", !next.isDigit || beginsWithYear(body) else { return nil }
        let length = numeral.count + 1
        switch point.folded {
        case "、" where numeral.isEmpty, "." where numeral.isEmpty:
            guard next.isHan || next.folded == "“" else { return nil }
            return ItemMark(style: .digitPoint, number: "", value: nil, length: length)
        case "、" where digits.isEmpty, "." where digits.isEmpty, "," where digits.isEmpty && numeral.count <= 3:
            guard let value = HanNumeral.value(numeral.trimmed()) else { return nil }
            return ItemMark(style: .hanComma, number: numeral.trimmed().text, value: value, length: length)
        case ".", "、", ")":
            guard digits.count <= 3, let value = Int(digits.folded), value > 0 else { return nil }
            let style = point.folded == ")" ? Style.digitParen : .digitPoint
            return ItemMark(style: style, number: digits.folded, value: value, length: length)
        default: return nil
        }
    }

    /// 2024年: the one figure that may follow a point, as 2.5 is no item.
    private static func beginsWithYear(_ text: Glyphs) -> Bool {
        text.count > 4 && text.prefix(4).allSatisfy(\.isDigit) && text[text.startIndex + 4].folded == "年"
    }

    /// 第一章, 第二部分.
    private static func chapter(_ text: Glyphs) -> ItemMark? {
        guard text.first?.folded == "第" else { return nil }
        let numeral = text.dropFirst().prefix(6).prefix { HanNumeral.isDigit($0.folded) || $0.isDigit }
        let rest = text.dropFirst(1 + numeral.count)
        guard !numeral.isEmpty, let unit = chapterUnits.prefix(of: rest) else { return nil }
        guard let value = HanNumeral.value(numeral) ?? Int(numeral.folded) else { return nil }
        return ItemMark(
            style: .chapter, number: numeral.text, value: value, length: 1 + numeral.count + unit.scalars.count)
    }

    private static let chapterUnits = Words("章 节 部分 编")
}
