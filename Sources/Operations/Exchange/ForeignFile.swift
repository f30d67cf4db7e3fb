import Enforcement
import Law
import Ledger
import Screening

/// Reads a file of an agency's system case by case, fed piece by piece, in constant memory.
struct ForeignFile {
    /// What its rows speak of.
    enum Content {
        case cases
        /// The index of a package: a row to a document.
        case documents
    }

    /// How the bytes are read.
    private enum Form {
        /// A file of which the first bytes are still to come: they tell an archive from lines.
        case unknown([UInt8])
        case lines
        case table
        /// A workbook, or a package of documents.
        case archive([UInt8])
        /// An archive that is larger than any that is read.
        case tooLarge
    }

    private let mapping: AgencyMapping
    private let content: Content
    private var form = Form.unknown([])
    private var lines = LineReader()
    private var table = CSVReader()
    private var columns: [String]?
    /// The case of a table that may go on in the next line.
    private var open: ForeignRow?

    init(_ mapping: AgencyMapping, of content: Content = .cases) {
        (self.mapping, self.content) = (mapping, content)
    }

    /// Takes the next bytes; the rows that ended in them. An archive ends all at once: its list of parts stands at its end.
    mutating func feed(_ bytes: [UInt8]) -> [ForeignRow] {
        switch form {
        case .lines: return lines.feed(bytes).compactMap(object)
        case .table: return cells(bytes)
        case .unknown(let before):
            let first = before + bytes
            guard first.count >= 4 else {
                form = .unknown(first)
                return []
            }
            form = Workbook.begins(first) ? .archive([]) : plain
            return feed(first)
        case .archive(let before):
            form = before.count + bytes.count > Workbook.largest ? .tooLarge : .archive([])
            if case .archive = form { form = .archive(before + bytes) }
            return []
        case .tooLarge: return []
        }
    }

    /// How a file is written that is no archive.
    private var plain: Form { mapping.file == .ndjson ? .lines : .table }

    /// Ends the file; its last rows.
    mutating func finish() -> [ForeignRow] {
        var rows: [ForeignRow] = []
        if case .unknown(let bytes) = form {
            form = plain
            rows = feed(bytes)
        }
        switch form {
        case .unknown: break
        case .lines: return rows + (lines.finish().flatMap(object).map { [$0] } ?? [])
        case .archive(let bytes): rows += archive(bytes)
        case .tooLarge: rows = [ForeignRow(line: 1, problem: .badWorkbook(Workbook.tooLarge))]
        case .table:
            if mapping.letters == .gb18030, let last = lines.finish() { rows += decoded(last).flatMap { record($0) } }
            rows += table.finish().flatMap { record($0) }
        }
        if let open { rows.append(open) }
        open = nil
        return rows
    }

    private mutating func cells(_ bytes: [UInt8]) -> [ForeignRow] {
        guard mapping.letters == .gb18030 else { return table.feed(bytes).flatMap { record($0) } }
        return lines.feed(bytes).flatMap { line in decoded(line).flatMap { record($0) } }
    }

    /// A package of documents where it holds the index of one, else a workbook.
    private mutating func archive(_ bytes: [UInt8]) -> [ForeignRow] {
        guard content == .cases, let archive = try? ZipArchive(bytes), let index = DocumentPackage.index(of: archive)
        else { return sheet(bytes) }
        return DocumentPackage.rows(of: archive, index, by: mapping)
    }

    /// The first sheet of a workbook; days are written as the column's rule reads them.
    private mutating func sheet(_ bytes: [UInt8]) -> [ForeignRow] {
        do {
            return try Workbook(bytes).rows.flatMap { row in
                let width = columns?.count ?? row.cells.count
                let texts = row.cells.enumerated().map { place, cell in cell.text(by: day(columns, place)) }
                let isWider = texts.dropFirst(width).contains { !$0.isEmpty }
                let fields = isWider ? texts : Array((texts + Array(repeating: "", count: width)).prefix(width))
                return record(row.line, fields)
            }
        } catch {
            return [ForeignRow(line: 1, problem: .badWorkbook(error.message))]
        }
    }

    private func day(_ columns: [String]?, _ place: Int) -> DayPattern {
        guard let columns, place < columns.count else { return .iso }
        let rules = content == .cases ? Array(mapping.fields.values) : Array((mapping.documents ?? [:]).values)
        return rules.first { $0.from == columns[place] }?.day ?? .iso
    }

    /// A line in GB18030: its signs that mean something in a table are never part of a longer character.
    private mutating func decoded(_ line: LineReader.Line) -> [CSVReader.Record] {
        guard line.bytes.contains(where: { $0 >= 0x80 }) else { return table.feed(line.bytes + [0x0A]) }
        guard let text = try? TextDecoding.text(line.bytes, charset: AgencyMapping.Letters.gb18030.rawValue) else {
            // Bytes that are no UTF-8 either: the table names the line.
            return table.feed(line.bytes + [0x0A])
        }
        return table.feed(Array(text.utf8) + [0x0A])
    }

    private mutating func record(_ record: CSVReader.Record) -> [ForeignRow] {
        if let problem = record.problem {
            return close() + [ForeignRow(line: record.line, problem: ImportProblem(problem))]
        }
        return self.record(record.line, record.fields)
    }

    /// A line of a table: the names of its columns, a new case, or further goods of the one before.
    private mutating func record(_ line: Int, _ fields: [String]) -> [ForeignRow] {
        guard let columns else {
            columns = fields.map(ForeignFile.trimmed)
            let missing = needed.first { columns?.contains($0) == false }
            return missing.map { [ForeignRow(line: line, problem: .noColumn(line, $0))] } ?? []
        }
        guard fields.count == columns.count else {
            return close() + [ForeignRow(line: line, problem: .fieldCount(line, fields.count, columns.count))]
        }
        let values = Dictionary(zip(columns, fields.map(ForeignFile.cell)), uniquingKeysWith: { first, _ in first })
        guard content == .cases else { return [ForeignRow(line: line, values: values)] }
        let goods = goodsOfLine(values, line)
        guard let key = values[mapping.key], !key.isEmpty, open?.values[mapping.key] == key else {
            let done = close()
            open = ForeignRow(line: line, values: values, goods: goods)
            return done
        }
        if let differs = differs(values) {
            return close() + [ForeignRow(line: line, problem: .differs(line, differs))]
        }
        open?.goods += goods
        return []
    }

    private mutating func close() -> [ForeignRow] {
        defer { open = nil }
        return open.map { [$0] } ?? []
    }

    /// The column of the case in which a further line of goods says something else.
    private func differs(_ values: [String: String]) -> String? {
        mapping.fields.values.compactMap(\.from).sorted().first { column in
            let (before, now) = (open?.values[column] ?? "", values[column] ?? "")
            return !now.isEmpty && before != now
        }
    }

    private func goodsOfLine(_ values: [String: String], _ line: Int) -> [ForeignRow.Goods] {
        guard let goods = mapping.goods else { return [] }
        let names = Set(goods.fields.values.compactMap(\.from))
        let own = values.filter { names.contains($0.key) && !$0.value.isEmpty }
        return own.isEmpty ? [] : [ForeignRow.Goods(line: line, values: own)]
    }

    private func object(_ line: LineReader.Line) -> ForeignRow? {
        if line.isTooLong { return ForeignRow(line: line.number, problem: .notJSON(line.number)) }
        guard line.bytes.contains(where: { $0 > 0x20 }) else { return nil }
        guard let value = try? JSONValue(parsing: line.bytes), case .object(let object) = value else {
            return ForeignRow(line: line.number, problem: .notJSON(line.number))
        }
        var row = ForeignRow(line: line.number, values: ForeignFile.texts(object))
        guard content == .cases, let member = mapping.goods?.member else { return row }
        switch value[member] {
        case nil, .null?: break
        case .array(let goods)?:
            for item in goods {
                guard case .object(let object) = item else {
                    return ForeignRow(line: line.number, problem: .badGoods(line.number, member))
                }
                row.goods.append(ForeignRow.Goods(line: line.number, values: ForeignFile.texts(object)))
            }
        default: return ForeignRow(line: line.number, problem: .badGoods(line.number, member))
        }
        return row
    }

    /// The members that are a text, a number or a yes or no, as texts.
    private static func texts(_ object: JSONObject) -> [String: String] {
        object.members.reduce(into: [:]) { texts, member in
            switch member.value {
            case .string(let text): texts[member.name] = trimmed(text)
            case .integer(let number): texts[member.name] = String(number)
            case .number(let number): texts[member.name] = "\(number)"
            case .bool(let isSo): texts[member.name] = isSo ? "true" : "false"
            case .null, .array, .object: break
            }
        }
    }

    /// The columns that a table must have.
    private var needed: [String] {
        switch content {
        case .cases: ForeignField.needed.compactMap { mapping.fields[$0]?.from } + [mapping.key]
        case .documents: ForeignDocumentField.needed.compactMap { mapping.documents?[$0]?.from } + [mapping.key]
        }
    }

    /// What stands in a cell, without the apostrophe that keeps a spreadsheet from running it (`CSVText.harmless`).
    private static func cell(_ text: String) -> String {
        let text = trimmed(text)
        let isGuarded = text.hasPrefix("'") && text.dropFirst().utf8.first.map { "=+-@".utf8.contains($0) } == true
        return isGuarded ? String(text.dropFirst()) : text
    }

    private static func trimmed(_ text: String) -> String {
        let body = text.drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }
}
