package import Enforcement
package import Law

/// What was read from a plan document, as it is stored to begin with.
package struct PlanContent: Codable, Sendable, Hashable {
    package let measures: [Measure]

    package struct Measure: Codable, Sendable, Hashable {
        package let number: String
        package let section: String
        package let heading: String
        package let text: String
        package let line: Int
        package let clauses: [Clause]
    }

    package struct Clause: Codable, Sendable, Hashable {
        package let text: String
        package let mode: PlanMode?
        package let deadline: String?
        package let dueOn: LegalDate?
        package let campaigns: [String]
        package let quantities: [String]
        package let missing: Int
        package let line: Int
        package let names: [Name]
    }

    package struct Name: Codable, Sendable, Hashable {
        package let name: String
        package let role: PlanRole
        package let standing: NameStanding
        package let unit: UnitID?
        package let candidates: [UnitID]
        package let start: Int
        package let end: Int
    }

    /// The measures, clauses and names of a reading.
    package init(_ reading: PlanReading) {
        measures = reading.plan.measures.map { measure in
            Measure(
                number: measure.number, section: measure.section, heading: measure.heading, text: measure.text,
                line: measure.line, clauses: measure.clauses.map { Clause($0, reading.resolved) })
        }
    }
}

extension PlanContent.Clause {
    fileprivate init(_ clause: PlanClause, _ resolved: PlanResolution) {
        text = clause.text
        mode = clause.mode
        deadline = clause.deadline?.text
        dueOn = clause.deadline?.due
        campaigns = clause.campaigns
        quantities = clause.quantities
        missing = clause.missing
        line = clause.line
        names = clause.units.filter { !$0.name.isEmpty }.map { unit in
            let match = resolved[unit.name]
            let candidates = match.candidates.map { UnitID($0) }
            return PlanContent.Name(
                name: unit.name, role: unit.role,
                standing: match.sure && match.unit != nil ? .sure : candidates.isEmpty ? .unknown : .unsure,
                unit: match.unit.map { UnitID($0) } ?? candidates.first, candidates: candidates,
                start: unit.span.start, end: unit.span.end)
        }
    }
}
