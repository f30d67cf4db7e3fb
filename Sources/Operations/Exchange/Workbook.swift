import Enforcement
import Foundation
import Law

/// The first sheet of an XLSX workbook, cell by cell: what stands in it, not how it looks.
///
/// - Source: ECMA-376 (Office Open XML), part 1, sections 18.3 (sheets), 18.4 (shared strings), 18.8 (styles).
struct Workbook {
    /// Bytes of the file: some two hundred thousand rows.
    static let largest = 32 << 20
    static let tooLarge = Wording(
        "文件超过 32 MB，请拆分；工作簿可另存为 CSV", "The file is over 32 MB; split it, or save a workbook as CSV")

    /// One row that is not empty.
    struct Row: Hashable {
        /// Its number as the spreadsheet program shows it.
        let line: Int
        let cells: [Cell]
    }

    /// What stands in a cell.
    enum Cell: Hashable {
        case text(String)
        /// A number shown as a day.
        case day(LegalDate)

        /// As a text, a day written by a pattern.
        func text(by pattern: DayPattern) -> String {
            switch self {
            case .text(let text): text
            case .day(let day): pattern.text(of: day)
            }
        }
    }

    let rows: [Row]

    /// Whether a file begins as a ZIP archive does.
    static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// - Throws: `PlanFileFault` where the file is damaged, encrypted or no workbook.
    init(_ bytes: [UInt8]) throws(PlanFileFault) {
        let archive = try ZipArchive(bytes)
        func part(_ name: String) throws(PlanFileFault) -> String? {
            try archive.content(of: name).map { String(decoding: $0, as: UTF8.self) }
        }
        guard let book = try part("xl/workbook.xml"), let links = try part("xl/_rels/workbook.xml.rels"),
            let sheet = try part(Workbook.firstSheet(book, links))
        else {
            throw PlanFileFault(.unknownKind, Wording("不是 XLSX 工作簿", "This is no XLSX workbook"))
        }
        var reader = SheetReader(
            strings: Workbook.strings(try part("xl/sharedStrings.xml") ?? ""),
            dayStyles: DayStyles(try part("xl/styles.xml") ?? "").styles, is1904: Workbook.is1904(book))
        Markup.each(sheet) { reader.take($0) }
        rows = reader.rows
    }

    /// Where the part of the first sheet lies.
    private static func firstSheet(_ book: String, _ links: String) -> String {
        var (id, target): (String?, String?)
        Markup.each(book) { token in
            guard case .open(let name, let attributes) = token, local(name) == "sheet", id == nil else { return }
            id = attributes["r:id"]
        }
        Markup.each(links) { token in
            guard case .open(let name, let attributes) = token, local(name) == "relationship" else { return }
            if attributes["id"] == id { target = attributes["target"] }
        }
        guard let target else { return "xl/worksheets/sheet1.xml" }
        return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }

    /// Whether days are counted from 1904 on.
    private static func is1904(_ book: String) -> Bool {
        var isSo = false
        Markup.each(book) { token in
            guard case .open(let name, let attributes) = token, local(name) == "workbookpr" else { return }
            isSo = ["1", "true"].contains(attributes["date1904"])
        }
        return isSo
    }

    /// The texts that cells point to; how a word is read aloud (`rPh`) is no part of one.
    private static func strings(_ part: String) -> [String] {
        var (strings, text): ([String], String) = ([], "")
        var (isText, isPhonetic) = (false, false)
        Markup.each(part) { token in
            switch token {
            case .open(let name, _):
                switch local(name) {
                case "si": text = ""
                case "t": isText = true
                case "rph": isPhonetic = true
                default: break
                }
            case .close(let name):
                switch local(name) {
                case "si": strings.append(text)
                case "t": isText = false
                case "rph": isPhonetic = false
                default: break
                }
            case .text(let piece): if isText, !isPhonetic { text += piece }
            }
        }
        return strings
    }

    /// The name of a tag without its prefix.
    static func local(_ name: String) -> Substring { name.split(separator: ":").last ?? "" }
}

/// Which styles of cells show a number as a day.
private struct DayStyles {
    private(set) var styles: Set<Int> = []
    private var formats: Set<Int> = []
    private var count = 0
    private var isCells = false
    /// The formats of days that have a number of their own, those of East Asia among them.
    private static let known = Set([14, 15, 16, 17, 22]).union(27...36).union(50...58)

    init(_ part: String) {
        Markup.each(part) { token in
            switch token {
            case .open(let name, let attributes): open(Workbook.local(name), attributes)
            case .close(let name): if Workbook.local(name) == "cellxfs" { isCells = false }
            case .text: break
            }
        }
    }

    private mutating func open(_ name: Substring, _ attributes: [String: String]) {
        let format = attributes["numfmtid"].flatMap { Int($0) } ?? 0
        switch name {
        case "numfmt": if DayStyles.isDay(attributes["formatcode"] ?? "") { formats.insert(format) }
        case "cellxfs": isCells = true
        case "xf" where isCells:
            if DayStyles.known.contains(format) || formats.contains(format) { styles.insert(count) }
            count += 1
        default: break
        }
    }

    /// Whether a format of somebody's own shows years and days: the letters outside quotes and brackets say so.
    private static func isDay(_ code: String) -> Bool {
        var (letters, isQuoted, isBracketed): (Set<Character>, Bool, Bool) = ([], false, false)
        for sign in code.lowercased() {
            switch sign {
            case "\"": isQuoted.toggle()
            case "[": isBracketed = true
            case "]": isBracketed = false
            default: if !isQuoted, !isBracketed { letters.insert(sign) }
            }
        }
        return letters.isSuperset(of: ["y", "d"])
    }
}

/// Puts the tags of a sheet together into rows.
private struct SheetReader {
    let strings: [String]
    let dayStyles: Set<Int>
    let is1904: Bool
    private(set) var rows: [Workbook.Row] = []
    private var line = 0
    private var cells: [Workbook.Cell] = []
    private var column = 0
    private var kind = ""
    private var style = 0
    private var text = ""
    private var isText = false
    /// Columns of a sheet: more than any table of cases has.
    private static let most = 1_024

    init(strings: [String], dayStyles: Set<Int>, is1904: Bool) {
        (self.strings, self.dayStyles, self.is1904) = (strings, dayStyles, is1904)
    }

    mutating func take(_ token: Markup.Token) {
        switch token {
        case .open(let name, let attributes): open(Workbook.local(name), attributes)
        case .close(let name): close(Workbook.local(name))
        case .text(let piece): if isText { text += piece }
        }
    }

    private mutating func open(_ name: Substring, _ attributes: [String: String]) {
        switch name {
        case "row":
            line = attributes["r"].flatMap { Int($0) } ?? line + 1
            (cells, column) = ([], 0)
        case "c":
            column = attributes["r"].flatMap(SheetReader.column) ?? column + 1
            (kind, text) = (attributes["t"] ?? "n", "")
            style = attributes["s"].flatMap { Int($0) } ?? 0
        case "v", "t": isText = true
        default: break
        }
    }

    private mutating func close(_ name: Substring) {
        switch name {
        case "v", "t": isText = false
        case "c":
            guard column <= SheetReader.most else { return }
            while cells.count < column - 1 { cells.append(.text("")) }
            cells.append(cell())
        case "row": if cells.contains(where: { $0 != .text("") }) { rows.append(.init(line: line, cells: cells)) }
        default: break
        }
    }

    private func cell() -> Workbook.Cell {
        switch kind {
        case "s": return .text(Int(text).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? "")
        case "b": return .text(text == "1" ? "true" : "false")
        case "n": return dayStyles.contains(style) ? day() : .text(SheetReader.number(text))
        default: return .text(text)
        }
    }

    /// The day of a count of days; its part of a day is left aside. The count has a 29 February 1900 that never was.
    private func day() -> Workbook.Cell {
        guard let count = Double(text), (1..<2_958_466).contains(count) else { return .text(text) }
        let whole = Int(count)
        let start = is1904 ? LegalDate(year: 1904, month: 1, day: 1) : LegalDate(year: 1899, month: 12, day: 30)
        let early = !is1904 && whole < 60 ? 1 : 0
        return start.map { .day($0.adding(days: whole + early)) } ?? .text(text)
    }

    /// A number as the spreadsheet program shows it, to fifteen digits: what is kept may be 0.30000000000000004.
    private static func number(_ text: String) -> String {
        guard text.contains("."), let value = Double(text) else { return text }
        let shown = String(format: "%.15g", value)
        return shown.contains("e") ? text : shown
    }

    /// The column of a cell's name: 3 of `C5`.
    private static func column(_ name: String) -> Int? {
        let letters = name.utf8.prefix { (0x41...0x5A).contains($0) }
        guard (1...3).contains(letters.count) else { return nil }
        return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
    }
}
