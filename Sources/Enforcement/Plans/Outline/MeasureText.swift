/// A stretch of a measure and who answers for it.
struct ClauseDraft: Sendable {
    var prose: [Glyphs] = []
    var assignment: Assignment?
}

/// The clauses of one measure: every list of units closes the clause before it.
struct MeasureText: Sendable {
    private(set) var clauses: [ClauseDraft] = []
    private(set) var heading = ""
    /// As published, paragraph by paragraph.
    let text: String
    let line: Int
    let span: PlanSpan
    /// Brackets that are not closed, with what was cut off.
    private(set) var broken: [(offset: Int32, rest: String)] = []

    /// - Parameter headed: Whether the document's measures begin with headings.
    init(parts: [ItemText], headed: Bool) {
        let paragraphs = parts.flatMap(\.parts)
        text = paragraphs.enumerated().map { index, part in
            index == 0 ? part.paragraph.body.text : part.paragraph.glyphs.trimmed().text
        }.joined(separator: "\n")
        line = paragraphs.first?.paragraph.line ?? 0
        span = PlanSpan(
            start: Int(paragraphs.first?.paragraph.glyphs.first?.offset ?? 0),
            end: Int(paragraphs.last?.paragraph.glyphs.last?.offset ?? -1) + 1)
        cut(takingHeading(from: paragraphs.flatMap(\.pieces), headed: headed))
    }

    /// A row of a table.
    init(_ row: AssignmentTable.Row) {
        clauses = row.clauses
        text = row.clauses.flatMap(\.prose).map(\.text).joined(separator: "\n")
        (line, span) = (row.line, row.span)
    }

    private mutating func cut(_ pieces: [AssignmentScanner.Piece]) {
        var open = ClauseDraft()
        for piece in pieces {
            switch piece {
            case .prose(let glyphs): open.prose.append(glyphs)
            case .assignment(let assignment): close(&open, assignment)
            case .brokenAssignment(let assignment, let rest):
                broken.append((assignment.offset, rest.text))
                close(&open, assignment)
            }
        }
        if !joinsHeading(open), !open.prose.isEmpty || clauses.isEmpty { clauses.append(open) }
        if let first = clauses.first, first.prose.isEmpty, !heading.isEmpty, let headingGlyphs {
            clauses[0].prose = [headingGlyphs]
        }
    }

    /// Where the units stand behind the heading and the text follows them, text and units are one clause.
    private mutating func joinsHeading(_ open: ClauseDraft) -> Bool {
        guard clauses.count == 1, clauses[0].assignment != nil, !open.prose.isEmpty, clauses[0].prose.count < 2 else {
            return false
        }
        if let first = clauses[0].prose.first {
            guard first.count <= 40, !first.dropLast().contains(where: { $0.folded == "。" }), heading.isEmpty else {
                return false
            }
            headingGlyphs = first.trimmed(["。"])
            heading = first.trimmed(["。"]).text
        }
        clauses[0].prose = open.prose
        return true
    }

    private mutating func close(_ open: inout ClauseDraft, _ assignment: Assignment) {
        if open.prose.isEmpty, clauses.last?.assignment != nil {
            clauses[clauses.count - 1].assignment?.add(assignment)
        } else {
            open.assignment = assignment
            clauses.append(open)
        }
        open = ClauseDraft()
    }

    // MARK: Heading

    /// The heading where it stands.
    private(set) var headingGlyphs: Glyphs?

    /// Takes the heading off the first prose: its first short sentence, or a first paragraph without a full stop; only
    /// where other text follows it.
    private mutating func takingHeading(from pieces: [AssignmentScanner.Piece], headed: Bool) -> [AssignmentScanner
        .Piece]
    {
        guard let prose = pieces.first?.prose, let end = MeasureText.headingEnd(prose, of: pieces) else {
            return pieces
        }
        guard headed || end == prose.endIndex else { return pieces }
        let rest = prose[min(end + 1, prose.endIndex)...].trimmed()
        headingGlyphs = prose[..<end]
        heading = prose[..<end].text
        return (rest.isEmpty ? [] : [.prose(rest)]) + pieces.dropFirst()
    }

    /// Where the heading of a measure would end: at its first full stop, or with its first paragraph; nil where it is too
    /// long or nothing follows it.
    static func headingEnd(_ prose: Glyphs, of pieces: [AssignmentScanner.Piece]) -> Int? {
        let stop = prose.firstIndex { $0.folded == "。" }
        let end = stop ?? prose.endIndex
        guard end > prose.startIndex, end - prose.startIndex <= 40 else { return nil }
        let hasRest = stop.map { !prose[($0 + 1)...].trimmed().isEmpty } ?? false
        return hasRest || pieces.dropFirst().contains { $0.prose != nil } ? end : nil
    }
}
