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

    private enum Column { case number, section, task, lead, responsible, support, time, other }

    /// The rows of the tables, and the paragraphs that stand in none.
    ///
    /// - Complexity: O(*n*), *n* the length of the paragraphs.
    static func taken(from paragraphs: [Paragraph]) -> (rows: [Row], rest: [Paragraph]) {
        var (rows, rest): ([Row], [Paragraph]) = ([], [])
        var columns: [Column]?
        var section: String?
        for paragraph in paragraphs {
            let isRow = paragraph.glyphs.isTableRow || columns != nil && paragraph.glyphs.contains { $0.folded == "\t" }
            guard isRow else {
                if !paragraph.glyphs.trimmed().isEmpty, paragraph.mark != nil { columns = nil }
                rest.append(paragraph)
                continue
            }
            let cells = paragraph.glyphs.cells
            if cells.allSatisfy({ $0.allSatisfy { $0.folded == "-" || $0.folded == "—" || $0.folded == ":" } }) {
                continue
            }
            if let header = header(cells) {
                (columns, section) = (header, nil)
            } else if let columns {
                take(cells, columns, paragraph, &rows, &section)
            } else {
                rest.append(paragraph)
            }
        }
        return (rows, rest)
    }

    /// The columns that a row of headings names, or nil where it names no units.
    private static func header(_ cells: [Glyphs]) -> [Column]? {
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

    private static func take(
        _ cells: [Glyphs], _ columns: [Column], _ paragraph: Paragraph, _ rows: inout [Row], _ section: inout String?
    ) {
        func cell(_ column: Column) -> [Glyphs] {
            zip(columns, cells).filter { $0.0 == column && !$0.1.isEmpty }.map(\.1)
        }
        if let name = cell(.section).first { section = name.text }
        var draft = ClauseDraft(prose: cell(.task))
        draft.assignment = assignment(
            lead: cell(.lead), responsible: cell(.responsible), support: cell(.support), time: cell(.time).first)
        guard !draft.prose.isEmpty || draft.assignment != nil else { return }
        let number = cell(.number).first.map { cell in
            ItemMark(
                at: cell + [Glyph(scalar: "、", folded: "、", offset: 0), Glyph(scalar: "文", folded: "文", offset: 0)])?
                .number ?? cell.text
        }
        if number == nil, columns.contains(.number), rows.last?.number.isEmpty == false {
            if draft.prose.isEmpty, let more = draft.assignment, !rows[rows.count - 1].clauses.isEmpty {
                let last = rows[rows.count - 1].clauses.count - 1
                if rows[rows.count - 1].clauses[last].assignment == nil {
                    rows[rows.count - 1].clauses[last].assignment = more
                } else {
                    rows[rows.count - 1].clauses[last].assignment?.add(more)
                }
            } else {
                rows[rows.count - 1].clauses.append(draft)
            }
            return
        }
        rows.append(
            Row(
                number: number ?? "", section: section, clauses: [draft], line: paragraph.line,
                span: PlanSpan(paragraph.glyphs[...])))
    }

    private static func assignment(lead: [Glyphs], responsible: [Glyphs], support: [Glyphs], time: Glyphs?)
        -> Assignment?
    {
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

extension Collection where Element == Glyph, SubSequence == Glyphs, Index == Int {
    /// Whether it has three cells or more.
    var isTableRow: Bool { count { $0.folded == "\t" } >= 2 }

    /// The cells between tabs; the empty ones at both ends of a row drawn with bars are no cells.
    var cells: [Glyphs] {
        let row = self[startIndex..<endIndex]
        var cells = row.split(omittingEmptySubsequences: false) { $0.folded == "\t" }
        if row.first?.scalar == "|" || row.first?.scalar == "│" { cells.removeFirst() }
        if row.last?.scalar == "|" || row.last?.scalar == "│" { cells.removeLast() }
        return cells.map { $0.trimmed() }
    }
}
