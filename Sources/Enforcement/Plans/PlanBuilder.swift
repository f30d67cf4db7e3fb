import Law

/// Puts measures, clauses and warnings together from the outline of a text: the last stage.
struct PlanBuilder {
    let source: SourceText
    /// The plan's year, for times that name none.
    let year: Int?
    private(set) var measures: [PlanMeasure] = []
    private(set) var warnings: [PlanWarning] = []
    private(set) var hasAssignment = false

    /// Whether the document says that whoever is named first leads.
    private let firstLeads: Bool

    init(source: SourceText, year: Int?, firstLeads: Bool) {
        (self.source, self.year, self.firstLeads) = (source, year, firstLeads)
    }

    /// The year that a title names: 2017年全国…工作要点.
    static func year(ofTitle title: String?) -> Int? {
        guard let title else { return nil }
        let glyphs = SourceText(title).lines.first?.glyphs ?? []
        return glyphs.indices.lazy.filter { glyphs[$0].folded == "年" }
            .compactMap { DateReader.year(before: $0, in: glyphs[...])?.year }.first
    }

    // MARK: Measures

    /// Takes the measures of an outline, and the assignments that stand before its first item.
    mutating func read(_ outline: Outline) {
        let last = outline.items.indices.last
        let cut = outline.items.enumerated().map { index, item in
            ItemText(item, isLast: index == last)
        }
        readHead(outline.head, isAll: outline.items.isEmpty)
        let assigned = cut.map(\.hasAssignment)
        let headings = outline.items.map { HeadingText.heading(of: $0) }
        let choices = MeasureChoice.choices(in: outline, assigned: assigned)
        let headed = PlanBuilder.usesHeadings(choices.map { cut[$0.item] })
        for choice in choices {
            let parts = [cut[choice.item]] + choice.folded.map { cut[$0] }
            let path = outline.path(of: choice.item).map { headings[$0] }.filter { !$0.isEmpty }
            add(MeasureText(parts: parts, headed: headed), mark: outline.items[choice.item].mark, path: path)
        }
        warnOfNumbers(outline)
        if let last { warnOfEnd(cut[last]) }
    }

    /// Whether measures begin with headings: half of those that could do.
    private static func usesHeadings(_ items: [ItemText]) -> Bool {
        var (short, all) = (0, 0)
        for item in items {
            let pieces = item.parts.flatMap(\.pieces)
            guard let prose = pieces.first?.prose else { continue }
            all += 1
            if MeasureText.headingEnd(prose, of: pieces).map({ $0 - prose.startIndex <= 30 }) ?? false { short += 1 }
        }
        return short * 2 >= all
    }

    /// Paragraphs without a number that name units: each is a measure, with the prose directly before it.
    private mutating func readHead(_ paragraphs: [Paragraph], isAll: Bool) {
        var before: Paragraph?
        for paragraph in paragraphs {
            var part = ItemText(Outline.Item(mark: nil, paragraphs: [paragraph], parent: nil), isLast: isAll)
            guard part.hasAssignment else {
                before = paragraph
                continue
            }
            if !part.hasProse, let before {
                part = ItemText(Outline.Item(mark: nil, paragraphs: [before, paragraph], parent: nil), isLast: isAll)
            }
            before = nil
            add(MeasureText(parts: [part], headed: false), mark: nil, path: [])
            warn(
                paragraph.line, .numberLost,
                Wording("此项措施没有编号，或者编号缺失", "This measure has no number, or it is lost"))
        }
    }

    private mutating func add(_ text: MeasureText, mark: ItemMark?, path: [String]) {
        var clauses: [PlanClause] = []
        for (index, draft) in text.clauses.enumerated() {
            clauses.append(clause(draft, heading: index == 0 ? text.headingGlyphs : nil))
            if let assignment = draft.assignment { warn(about: assignment) }
        }
        let named = text.clauses.contains { $0.assignment != nil }
        hasAssignment = hasAssignment || named
        if !named {
            warn(text.line, .noUnit, Wording("此项措施未列责任单位", "Nobody is named for this measure"))
        } else if let open = text.clauses.first(where: { $0.assignment == nil }) {
            let line = source.line(of: open.prose.first?.first?.offset ?? 0)
            warn(line, .textWithoutUnit, Wording("此段文字未列责任单位", "Nobody is named for this part of the text"))
        }
        for broken in text.broken { warnBroken(broken) }
        measures.append(
            PlanMeasure(
                number: mark?.number ?? "", section: path.last ?? "", path: path, heading: text.heading,
                text: text.text, clauses: clauses, line: text.line, span: text.span))
    }

    private func clause(_ draft: ClauseDraft, heading: Glyphs?) -> PlanClause {
        let named = draft.assignment ?? Assignment()
        let assignment = firstLeads || named.declaresFirstLeads ? named.withFirstLeading() : named
        let deadline = assignment.deadline.map { text in
            DeadlineReader.first(in: text, year: year) ?? PlanDeadline(text: text.text, due: nil)
        }
        return PlanClause(
            text: draft.prose.map(\.text).joined(separator: "\n"),
            units: assignment.units.map { PlanUnit(name: $0.name.text, role: $0.role, span: PlanSpan($0.name)) },
            mode: assignment.units.isEmpty && assignment.missing.isEmpty ? nil : assignment.mode,
            missing: assignment.missing.count,
            deadline: deadline ?? draft.prose.lazy.compactMap { DeadlineReader.first(in: $0, year: year) }.first,
            campaigns: ([heading].compactMap { $0 } + draft.prose).flatMap { CampaignReader.campaigns(in: $0) }.unique,
            quantities: draft.prose.flatMap { QuantityReader.quantities(in: $0) },
            line: source.line(of: draft.prose.first?.first?.offset ?? assignment.offset))
    }

    // MARK: Tables

    /// Takes the rows of tables.
    mutating func read(_ rows: [AssignmentTable.Row]) {
        for row in rows {
            let text = MeasureText(row)
            add(
                text, mark: ItemMark(style: .digitPoint, number: row.number, value: Int(row.number), length: 0),
                path: row.section.map { [$0] } ?? [])
        }
    }

    // MARK: The whole

    /// The document; without measures where the text is no plan.
    func document(_ head: HeadReader, cites: [PlanCitation]) -> PlanDocument {
        let isPlan = hasAssignment || PlanBuilder.readsAsPlan(head.title) && measures.count >= 3
        var all = warnings
        if !isPlan {
            all = [
                PlanWarning(
                    line: 1, code: .notAPlan,
                    message: Wording(
                        "未识别出带责任单位的措施，这不像一份工作计划", "No measure with units was found: this does not read as a plan"))
            ]
        }
        return PlanDocument(
            title: head.title, documentNumber: head.documentNumber, issuer: head.issuer, date: head.date, cites: cites,
            measures: isPlan ? measures : [],
            warnings: all.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
                \.element))
    }

    private static func readsAsPlan(_ title: String?) -> Bool {
        guard let title = title.map(ScriptFold.fold) else { return false }
        return ["工作要点", "工作方案", "实施方案", "任务分工", "分工方案", "行动计划", "行动方案", "工作计划"].contains { title.contains($0) }
    }

    mutating func warn(_ line: Int, _ code: PlanWarning.Code, _ message: Wording) {
        warnings.append(PlanWarning(line: line, code: code, message: message))
    }
}

extension Array where Element: Hashable {
    /// The elements, each once, in their order.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
