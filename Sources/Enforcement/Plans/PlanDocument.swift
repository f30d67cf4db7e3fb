package import Law

/// A plan document 工作要点, 实施意见, 分工方案 …, read into measures, clauses and units.
package struct PlanDocument: Hashable, Sendable {
    package let title: String?
    /// 郑政〔2012〕28号.
    package let documentNumber: String?
    package let issuer: String?
    package let date: LegalDate?
    /// The documents it names.
    package let cites: [PlanCitation]
    package let measures: [PlanMeasure]
    /// What a person should look at, in the order of the text.
    package let warnings: [PlanWarning]

    /// Reads a text, stage by stage; a text that is no plan gives no measures and says so.
    ///
    /// - Complexity: O(*n*), *n* the length of the text.
    package static func parse(text: String) -> PlanDocument {
        let source = SourceText(text)
        let copies = SecondCopy.removed(from: PageFurniture.withoutHeads(source.lines))
        let lines = PageFurniture.removed(from: copies.lines)
        let head = HeadReader(lines)
        let (tables, paragraphs) = AssignmentTable.taken(from: LineJoiner.paragraphs(of: lines))
        var builder = PlanBuilder(
            source: source, year: head.date?.year ?? PlanBuilder.year(ofTitle: head.title),
            firstLeads: FirstLeads.rules(paragraphs))
        builder.read(Outline(paragraphs))
        builder.read(tables)
        builder.note(head, copyLine: copies.copyLine, furniture: source.lines)
        return builder.document(head, cites: CitationList.citations(in: paragraphs, title: head.title))
    }
}

extension PlanDocument {
    /// How many clauses the measures have together.
    package var clauseCount: Int { measures.reduce(0) { $0 + $1.clauses.count } }
    /// The year whose work it plans: the one of its title, else of its date; nil where neither says one.
    package var year: Int? { PlanBuilder.year(ofTitle: title) ?? date?.year }
    /// How many times units are named.
    package var unitCount: Int { measures.reduce(0) { $0 + $1.clauses.reduce(0) { $0 + $1.units.count } } }
}
