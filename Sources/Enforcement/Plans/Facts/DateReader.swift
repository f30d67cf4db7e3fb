import Law

/// Reads days: 2012年6月25日, 二〇一七年九月二十七日, 2017-8-9.
enum DateReader {
    /// The day that makes up a whole line, with 印发 behind it or brackets around it; nil where the line is anything else.
    static func wholeLine(_ line: Glyphs) -> LegalDate? {
        var text = line.trimmed(["(", ")", "[", "]"])
        if text.ends(with: "印发") { text = text.dropLast(2).trimmed() }
        guard text.count <= 20, let found = day(in: text), found.range.count == text.count else { return nil }
        return found.date
    }

    /// Whether a line is the beginning of a day that a hard break cut: 2024年3月15.
    static func begins(_ line: Glyphs) -> Bool {
        guard let place = line.firstIndex(where: { $0.folded == "年" }), year(before: place, in: line) != nil,
            place - line.startIndex == 4
        else { return false }
        return line[place...].allSatisfy { glyph in
            glyph.isDigit || HanNumeral.isDigit(glyph.folded) || glyph.folded == "年" || glyph.folded == "月"
        }
    }

    /// The first day that stands in a stretch.
    static func day(in text: Glyphs) -> (date: LegalDate, range: Range<Int>)? {
        for index in text.indices where text[index].folded == "年" {
            guard let (year, start) = year(before: index, in: text),
                let (month, monthEnd) = number(from: index + 1, in: text, before: "月"),
                let (day, dayEnd) = number(from: monthEnd, in: text, before: "日"),
                let date = LegalDate(year: year, month: month, day: day)
            else { continue }
            return (date, start..<dayEnd)
        }
        return nil
    }

    /// The year that ends before a place, in digits or Chinese.
    static func year(before place: Int, in text: Glyphs) -> (year: Int, start: Int)? {
        let glyphs = text[..<place].suffix(4)
        guard glyphs.count == 4 else { return nil }
        if glyphs.allSatisfy(\.isDigit), let year = Int(glyphs.folded), (1900...2200).contains(year) {
            return (year, glyphs.startIndex)
        }
        return HanNumeral.year(glyphs).flatMap { (1900...2200).contains($0) ? ($0, glyphs.startIndex) : nil }
    }

    private static func number(from place: Int, in text: Glyphs, before unit: Unicode.Scalar) -> (Int, end: Int)? {
        guard place < text.endIndex, let end = text[place...].prefix(6).firstIndex(where: { $0.folded == unit }) else {
            return nil
        }
        let figure = text[place..<end].trimmed()
        guard let value = figure.allSatisfy(\.isDigit) ? Int(figure.folded) : HanNumeral.value(figure) else {
            return nil
        }
        return (value, end + 1)
    }
}
