/// Reads a rights file: CSV with the columns `id,mark,aliases,classes,holder`, aliases and classes divided by `|`.
///
/// Four more columns are understood where they are there: `sellers` (authorised sellers, divided by `|`),
/// `reference_price`, `currency` and `hosts` (the holder's own hosts, divided by `|`). Other columns are passed over with a note. Good rows go on, each bad one is named
/// by line and cause.
public struct RightsFile: Sendable {
    /// The rights read so far from a whole file, and everything that was wrong with it.
    public struct Contents: Hashable, Sendable {
        /// The rights in the order of the file.
        public let marks: [Mark]
        /// Bad rows and notes in the order of the file.
        public let problems: [RowProblem]
    }

    /// What came out of one row.
    public enum Row: Hashable, Sendable {
        /// A right, and notes about its row.
        case mark(Mark, line: Int, notes: [RowProblem])
        /// Nothing, and why.
        case problem(RowProblem)
    }

    /// Columns that must be there.
    public static let neededColumns = ["id", "mark"]
    /// Columns that are read.
    public static let columns = [
        "id", "mark", "aliases", "classes", "holder", "sellers", "reference_price", "currency", "hosts",
    ]

    private var reader = CSVReader()
    private var place: [String: Int]?
    private var columnCount = 0
    private var seen: Set<String> = []
    private var isUnreadable = false

    /// A reader at the beginning of a file.
    public init() {}

    /// Reads a whole file.
    /// - Complexity: O(*n*), *n* the length of the file.
    public static func parse(_ bytes: some Sequence<UInt8>) -> Contents {
        var file = RightsFile()
        var rows = file.feed(bytes)
        rows += file.finish()
        var marks: [Mark] = []
        var problems: [RowProblem] = []
        for row in rows {
            switch row {
            case .mark(let mark, _, let notes):
                marks.append(mark)
                problems += notes
            case .problem(let problem): problems.append(problem)
            }
        }
        return Contents(marks: marks, problems: problems)
    }

    /// Takes the next bytes of the file; the rows that ended in them.
    /// - Complexity: O(*n*), *n* the length of the chunk.
    public mutating func feed(_ chunk: some Sequence<UInt8>) -> [Row] {
        var rows: [Row] = []
        for record in reader.feed(chunk) { rows += read(record) }
        return rows
    }

    /// Ends the file; the last row where it has no line end, and a problem where there was none at all.
    public mutating func finish() -> [Row] {
        var rows: [Row] = []
        for record in reader.finish() { rows += read(record) }
        if place == nil, !isUnreadable { rows.append(.problem(missingColumns(RightsFile.neededColumns, line: 1))) }
        return rows
    }

    private mutating func read(_ record: CSVReader.Record) -> [Row] {
        if isUnreadable { return [] }
        if let problem = record.problem {
            if place == nil { isUnreadable = true }
            return [.problem(problem)]
        }
        guard let place else { return readHeader(record).map { .problem($0) } }
        guard record.fields.count == columnCount else { return [.problem(fieldCount(record))] }
        do {
            return [try mark(record, place)]
        } catch {
            return [.problem(error.problem)]
        }
    }

    private mutating func readHeader(_ record: CSVReader.Record) -> [RowProblem] {
        let names = record.fields.map { RightsFile.trimmed($0).lowercased() }
        let missing = RightsFile.neededColumns.filter { !names.contains($0) }
        guard missing.isEmpty else {
            isUnreadable = true
            return [missingColumns(missing, line: record.line)]
        }
        columnCount = names.count
        place = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return names.filter { !RightsFile.columns.contains($0) }.map { name in
            RowProblem(
                line: record.line, column: name, cause: .unknownColumn,
                message: Reason("列 \(name) 不被读取", "the column \(name) is not read"),
                remedy: Reason("无需处理", "nothing to do"), isFatal: false)
        }
    }

    private mutating func mark(_ record: CSVReader.Record, _ place: [String: Int]) throws(RowFault) -> Row {
        func field(_ name: String) -> String { place[name].map { RightsFile.trimmed(record.fields[$0]) } ?? "" }
        for name in RightsFile.columns {
            if let control = TextCheck.control(in: field(name)) {
                throw RowFault(.controlCharacter(record.line, name, control))
            }
        }
        let id = field("id")
        let text = field("mark")
        if id.isEmpty { throw RowFault(.empty(record.line, "id")) }
        if text.isEmpty { throw RowFault(.empty(record.line, "mark")) }
        let aliases = RightsFile.list(field("aliases"))
        if id.count > FileLimits.id { throw RowFault(.fieldTooLong(record.line, "id", FileLimits.id)) }
        if ([text] + aliases).contains(where: { $0.count > FileLimits.mark }) {
            throw RowFault(
                .fieldTooLong(record.line, text.count > FileLimits.mark ? "mark" : "aliases", FileLimits.mark))
        }
        if field("holder").count > FileLimits.other {
            throw RowFault(.fieldTooLong(record.line, "holder", FileLimits.other))
        }
        guard !seen.contains(id) else { throw RowFault(.duplicate(record.line, "id", id)) }
        let (classes, classNotes) = self.classes(field("classes"), line: record.line)
        let (hosts, hostNotes) = self.hosts(field("hosts"), line: record.line)
        let (price, priceNotes) = self.price(field("reference_price"), field("currency"), line: record.line)
        seen.insert(id)
        let mark = Mark(
            id: id, mark: text, aliases: aliases, classes: classes, holder: field("holder"),
            authorisedSellers: RightsFile.list(field("sellers")), referencePrice: price, officialHosts: hosts)
        let notes = classNotes + hostNotes + priceNotes + unmatchable(mark, line: record.line)
        return .mark(mark, line: record.line, notes: notes)
    }

    private func hosts(_ field: String, line: Int) -> ([String], [RowProblem]) {
        var (hosts, notes) = ([String](), [RowProblem]())
        for part in RightsFile.list(field) {
            if let host = HostIndex.host(of: part) {
                if !hosts.contains(host) { hosts.append(host) }
            } else {
                notes.append(.badHost(line, part))
            }
        }
        return (hosts, notes)
    }

    private func classes(_ field: String, line: Int) -> ([Int], [RowProblem]) {
        var classes: [Int] = []
        var notes: [RowProblem] = []
        for part in RightsFile.list(field) {
            if let number = Int(part), (1...45).contains(number) {
                if !classes.contains(number) { classes.append(number) }
            } else {
                notes.append(
                    RowProblem(
                        line: line, column: "classes", cause: .badClass,
                        message: Reason(
                            "类别“\(part)”不是 1 至 45 的数字，已略过",
                            "the class “\(part)” is no number from 1 to 45 and was passed over"),
                        remedy: Reason("请按尼斯分类填写，多个用 | 分隔", "write Nice classes, several divided by |"),
                        isFatal: false))
            }
        }
        return (classes, notes)
    }

    private func price(_ field: String, _ currency: String, line: Int) -> (Price?, [RowProblem]) {
        guard !field.isEmpty else { return (nil, []) }
        if let price = Price(decimal: field, currency: currency.isEmpty ? "CNY" : currency.uppercased()) {
            return (price, [])
        }
        return (nil, [RowProblem.badPrice(line, "reference_price").asNote])
    }

    private func unmatchable(_ mark: Mark, line: Int) -> [RowProblem] {
        IndexNote.notes(about: mark).map { note in
            RowProblem(
                line: line, column: note.name == mark.mark ? "mark" : "aliases", cause: .unmatchable,
                message: Reason(
                    "“\(note.name)”不参与比对：\(note.reason.zh)", "“\(note.name)” is not matched: \(note.reason.en)"),
                remedy: Reason("如需比对，请补充更长的名称或别名", "add a longer name or alias if it shall be matched"),
                isFatal: false)
        }
    }

    private func missingColumns(_ names: [String], line: Int) -> RowProblem {
        let list = names.joined(separator: ", ")
        return RowProblem(
            line: line, column: names.first, cause: .missingColumn,
            message: Reason("首行缺少列：\(list)", "the first line lacks the columns: \(list)"),
            remedy: Reason(
                "首行应为 id,mark,aliases,classes,holder", "the first line must be id,mark,aliases,classes,holder"))
    }

    private func fieldCount(_ record: CSVReader.Record) -> RowProblem {
        RowProblem(
            line: record.line, cause: .fieldCount,
            message: Reason(
                "本行有 \(record.fields.count) 个字段，首行有 \(columnCount) 列",
                "the row has \(record.fields.count) fields, the first line \(columnCount) columns"),
            remedy: Reason("请检查逗号和引号", "check the commas and quotation marks"))
    }

    private static func list(_ field: String) -> [String] {
        field.split(separator: "|").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
