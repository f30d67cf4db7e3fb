/// Reads tables whose columns name the work, the units and the times: rows of cells divided by tabs.
enum AssignmentTable {
    /// One row, with the rows below it that have no number of their own.
    struct Row: Sendable {
        let number: String
        let section: String?
        var clauses: [ClauseDraft]
        let line: Int
        let span: PlanSpan
    }

    /// What stands in a column.
    enum Column { case number, section, task, lead, responsible, support, time, other }

    /// The rows of the tables, and the paragraphs that stand in none.
    ///
    /// - Complexity: O(*n*), *n* the length of the paragraphs.
    static func taken(from paragraphs: [Paragraph]) -> (rows: [Row], rest: [Paragraph]) {
        var (rows, rest): ([Row], [Paragraph]) = ([], [])
        var reader: RowReader?
        for (index, paragraph) in paragraphs.enumerated() {
            let isRow = paragraph.glyphs.isTableRow || reader != nil && paragraph.glyphs.isRow
            guard isRow else {
                if reader != nil, paragraph.mark != nil, goesOn(paragraphs, behind: index) {
                    reader?.section = HeadingText.heading(of: paragraph)
                    continue
                }
                if !paragraph.glyphs.trimmed().isEmpty, paragraph.mark != nil { reader = nil }
                rest.append(paragraph)
                continue
            }
            let cells = paragraph.glyphs.cells
            if cells.allSatisfy({ $0.allSatisfy { $0.folded == "-" || $0.folded == "—" || $0.folded == ":" } }) {
                continue
            }
            if let columns = columns(cells) {
                reader = RowReader(columns)
            } else if reader != nil {
                reader?.take(cells, paragraph, into: &rows)
            } else {
                rest.append(paragraph)
            }
        }
        return (rows, rest)
    }

    /// Whether a table goes on behind a line in it, and no new one begins.
    private static func goesOn(_ paragraphs: [Paragraph], behind index: Int) -> Bool {
        guard paragraphs.indices.contains(index + 1) else { return false }
        return paragraphs[index + 1].glyphs.isTableRow && columns(paragraphs[index + 1].glyphs.cells) == nil
    }

    /// The columns that a row of headings names, or nil where it names no units.
    static func columns(_ cells: [Glyphs]) -> [Column]? {
        let columns = cells.map(column)
        let hasUnits = columns.contains { $0 == .lead || $0 == .responsible }
        return hasUnits && columns.contains(.task) && cells.allSatisfy { $0.count <= 16 } ? columns : nil
    }

    private static func column(_ cell: Glyphs) -> Column {
        let text = cell.filter { !$0.isSpace }[...]
        if AssignmentWords.leadLabels.stand(in: text) || text.folded == "牵头" { return .lead }
        if AssignmentWords.supportLabels.stand(in: text) { return .support }
        if AssignmentWords.labels.stand(in: text) || text.folded == "责任" || text.folded == "分工" { return .responsible }
        if numbers.stand(in: text) { return .number }
        if times.stand(in: text) { return .time }
        if sections.stand(in: text) { return .section }
        return tasks.stand(in: text) ? .task : .other
    }

    private static let numbers = Words("序号 编号 号")
    private static let times = Words("时限 时间 期限 节点 进度")
    private static let sections = Words("类别 项目 领域 类型 板块 方面 任务类别")
    private static let tasks = Words("任务 措施 内容 事项 工作 举措 要求 目标")
}

extension AssignmentTable {
    /// Reads the rows below one row of headings.
    private struct RowReader {
        private let columns: [Column]
        var section: String?
        /// The cells of the row above, for cells that go on or say "as above".
        private var above: [Glyphs] = []

        init(_ columns: [Column]) { self.columns = columns }

        mutating func take(_ written: [Glyphs], _ paragraph: Paragraph, into rows: inout [Row]) {
            let cells = zip(columns, written).enumerated().map { index, pair in
                guard isAsAbove(pair.1) else { return pair.1 }
                let isOwn = pair.0 == .number || pair.0 == .task
                return isOwn || index >= above.count ? pair.1.prefix(0) : above[index]
            }
            above = cells
            func cell(_ column: Column) -> [Glyphs] {
                zip(columns, cells).filter { $0.0 == column && !$0.1.isEmpty }.map(\.1)
            }
            if let name = cell(.section).first { section = name.text }
            var draft = ClauseDraft(prose: cell(.task))
            draft.assignment = AssignmentTable.assignment(
                lead: cell(.lead), responsible: cell(.responsible), support: cell(.support), time: cell(.time).first)
            guard !draft.prose.isEmpty || draft.assignment != nil else { return }
            let number = cell(.number).first.map(AssignmentTable.number)
            if number == nil, columns.contains(.number), rows.last?.number.isEmpty == false {
                return rows[rows.count - 1].add(draft)
            }
            rows.append(
                Row(
                    number: number ?? "", section: section, clauses: [draft], line: paragraph.line,
                    span: PlanSpan(paragraph.glyphs[...])))
        }

        private func isAsAbove(_ cell: Glyphs) -> Bool { ["〃", "同上", "同前"].contains(cell.folded) }
    }

    /// The number in its cell, without brackets and points.
    private static func number(_ cell: Glyphs) -> String {
        let marked = cell + ["、", "文"].map { Glyph(scalar: $0, folded: $0, offset: 0) }
        return ItemMark(at: marked)?.number ?? cell.text
    }

    fileprivate static func assignment(
        lead: [Glyphs], responsible: [Glyphs], support: [Glyphs], time: Glyphs?
    ) -> Assignment? {
        var assignment: Assignment?
        for (cells, role) in [(lead, PlanRole.lead), (responsible, .responsible), (support, .support)] {
            for cell in cells {
                guard let found = AssignmentReader.list(cell, role: role) else { continue }
                if assignment == nil { assignment = found } else { assignment?.add(found) }
            }
        }
        if let time { assignment?.deadline = time }
        return assignment
    }
}

extension AssignmentTable.Row {
    /// Takes in a row without a number of its own: further units for the last clause, or a clause more.
    fileprivate mutating func add(_ draft: ClauseDraft) {
        guard draft.prose.isEmpty, let more = draft.assignment, let last = clauses.indices.last else {
            return clauses.append(draft)
        }
        if clauses[last].assignment == nil {
            clauses[last].assignment = more
        } else {
            clauses[last].assignment?.add(more)
        }
    }
}

extension Collection where Element == Glyph, SubSequence == Glyphs, Index == Int {
    /// Whether it has three cells or more.
    var isTableRow: Bool { count { $0.folded == "\t" } >= 2 }
    /// Whether it has more than one.
    fileprivate var isRow: Bool { contains { $0.folded == "\t" } }

    /// The cells between tabs; the empty ones at both ends of a row drawn with bars are no cells.
    var cells: [Glyphs] {
        let row = self[startIndex..<endIndex]
        var cells = row.split(omittingEmptySubsequences: false) { $0.folded == "\t" }
        if row.first?.scalar == "|" || row.first?.scalar == "│" { cells.removeFirst() }
        if row.last?.scalar == "|" || row.last?.scalar == "│" { cells.removeLast() }
        return cells.map { $0.trimmed() }
    }
}
