/// Measure 措施: one numbered item of a plan, with its clauses.
package struct PlanMeasure: Hashable, Sendable {
    /// As printed, without brackets and points; empty for a dash, or where it is lost.
    package let number: String
    /// The heading directly above it; empty where there is none.
    package let section: String
    /// All headings above it, the outermost first.
    package let path: [String]
    /// Its own heading; empty where it has none.
    package let heading: String
    /// Its text as published, brackets included; paragraphs on lines of their own.
    package let text: String
    package let clauses: [PlanClause]
    /// The line of the source on which it begins, from 1.
    package let line: Int
    /// Where it stands in the source, in Unicode scalars.
    package let span: PlanSpan
}

/// A stretch of the source text, counted in Unicode scalars.
package struct PlanSpan: Hashable, Sendable {
    package let start: Int
    package let end: Int

    package init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    init(_ glyphs: Glyphs) {
        self.init(start: Int(glyphs.first?.offset ?? 0), end: Int(glyphs.last?.offset ?? -1) + 1)
    }
}

/// Clause 条款: the stretch of a measure for which one list of units answers.
package struct PlanClause: Hashable, Sendable {
    /// What is to be done, without the list of units.
    package let text: String
    /// Who does it, in the order of the text.
    package let units: [PlanUnit]
    /// How they share it; nil where the text names nobody.
    package let mode: PlanMode?
    /// How many names are missing: empty places between the marks of the list.
    package let missing: Int
    package let deadline: PlanDeadline?
    /// Named campaigns, as written.
    package let campaigns: [String]
    /// Figures set as goals, as written.
    package let quantities: [String]
    /// The line of the source on which it begins, from 1.
    package let line: Int

    /// Those who lead.
    package var lead: [PlanUnit] { units.filter { $0.role == .lead } }
    /// Everybody else: those who answer and those who help.
    package var responsible: [PlanUnit] { units.filter { $0.role != .lead } }
}

/// A unit as a plan names it, and its part.
package struct PlanUnit: Hashable, Sendable {
    /// Exactly as written, in the script of the document.
    package let name: String
    package let role: PlanRole
    /// Where it stands in the source.
    package let span: PlanSpan
}
