package import Law

/// A measure of a stored plan as it stands after all corrections.
package struct ReviewedMeasure: Sendable, Hashable {
    package let id: String
    /// Its place in the plan, from 1.
    package let place: Int
    /// As printed, without brackets and points; empty where it has none.
    package let number: String
    package let section: String
    package let heading: String
    package let text: String
    /// The line of the document on which it begins, from 1.
    package let line: Int
    /// Whether the reviewer took it out; it stays on file.
    package let isRemoved: Bool
    package let clauses: [ReviewedClause]

    package init(
        id: String, place: Int, number: String, section: String, heading: String, text: String, line: Int,
        isRemoved: Bool, clauses: [ReviewedClause]
    ) {
        self.id = id
        self.place = place
        self.number = number
        self.section = section
        self.heading = heading
        self.text = text
        self.line = line
        self.isRemoved = isRemoved
        self.clauses = clauses
    }

    /// What it is called in lists: its heading, or the beginning of its text.
    package var title: String { heading.isEmpty ? String(text.prefix(40)) : heading }

    /// What the task of one of its clauses is called.
    package func title(of clause: ReviewedClause) -> String {
        let beginning = clause.text.count > 40 ? clause.text.prefix(40) + "…" : clause.text[...]
        if heading.isEmpty { return beginning.isEmpty ? title : String(beginning) }
        return standing.count > 1 && !beginning.isEmpty ? "\(heading)：\(beginning)" : heading
    }

    /// The clauses that count.
    package var standing: [ReviewedClause] { isRemoved ? [] : clauses.filter { !$0.isRemoved } }
}

/// A clause of a stored plan as it stands after all corrections.
package struct ReviewedClause: Sendable, Hashable {
    package let id: String
    /// Its place in the measure, from 1.
    package let place: Int
    package let text: String
    package let mode: PlanMode?
    /// The time as written; nil where the clause says none.
    package let deadline: String?
    /// The last day of that time; nil where none follows from it.
    package let dueOn: LegalDate?
    package let campaigns: [String]
    package let quantities: [String]
    /// How many names are missing in its list.
    package let missing: Int
    package let line: Int
    package let isRemoved: Bool
    package let units: [ReviewedUnit]

    package init(
        id: String, place: Int, text: String, mode: PlanMode?, deadline: String?, dueOn: LegalDate?,
        campaigns: [String], quantities: [String], missing: Int, line: Int, isRemoved: Bool, units: [ReviewedUnit]
    ) {
        self.id = id
        self.place = place
        self.text = text
        self.mode = mode
        self.deadline = deadline
        self.dueOn = dueOn
        self.campaigns = campaigns
        self.quantities = quantities
        self.missing = missing
        self.line = line
        self.isRemoved = isRemoved
        self.units = units
    }

    /// The names that count.
    package var standing: [ReviewedUnit] { isRemoved ? [] : units.filter { !$0.isRemoved } }

    /// The units that get a task, each once, in the part that says most.
    package var assignments: [PlanAssignment] {
        var parts: [PlanAssignment] = []
        for name in standing {
            guard let unit = name.unitID, name.standing.isSettled else { continue }
            if let known = parts.firstIndex(where: { $0.unitID == unit }) {
                parts[known] = PlanAssignment(unitID: unit, role: min(parts[known].role, name.role))
            } else {
                parts.append(PlanAssignment(unitID: unit, role: name.role))
            }
        }
        return parts
    }
}

/// A unit and its part in a clause: what becomes a task.
package struct PlanAssignment: Sendable, Hashable {
    package let unitID: UnitID
    package let role: PlanRole

    package init(unitID: UnitID, role: PlanRole) {
        self.unitID = unitID
        self.role = role
    }
}

/// The name of a unit in a clause, and which unit of the register it means.
package struct ReviewedUnit: Sendable, Hashable {
    package let id: String
    package let place: Int
    /// Exactly as written; what the reviewer added stands under the unit's own name.
    package let name: String
    package let role: PlanRole
    package let standing: NameStanding
    /// The unit it means, or the first that comes into question; nil where there is none.
    package let unitID: UnitID?
    /// The units that come into question, best first.
    package let candidates: [UnitID]
    /// Where it stands in the document; nil for what the reviewer added.
    package let span: PlanSpan?
    package let isRemoved: Bool

    package init(
        id: String, place: Int, name: String, role: PlanRole, standing: NameStanding, unitID: UnitID?,
        candidates: [UnitID], span: PlanSpan?, isRemoved: Bool
    ) {
        self.id = id
        self.place = place
        self.name = name
        self.role = role
        self.standing = standing
        self.unitID = unitID
        self.candidates = candidates
        self.span = span
        self.isRemoved = isRemoved
    }
}

/// How far it is settled which unit a name means.
package enum NameStanding: String, CaseIterable, Hashable, Sendable, Codable {
    /// The register leaves no doubt.
    case sure
    /// Some units come into question.
    case unsure
    /// The register knows none.
    case unknown
    /// The reviewer chose the unit.
    case chosen
    /// The reviewer says that it is none of this system: nobody gets a task.
    case outside

    package var label: Wording {
        switch self {
        case .sure: Wording("已识别", "Recognised")
        case .unsure: Wording("待确认", "To be confirmed")
        case .unknown: Wording("未登记", "Not in the register")
        case .chosen: Wording("已选定", "Chosen")
        case .outside: Wording("系统外", "Not in this system")
        }
    }

    /// Whether nobody needs to look at it again.
    package var isSettled: Bool { self == .sure || self == .chosen || self == .outside }
}

extension PlanRole: Comparable {
    /// The part that says most comes first.
    package static func < (lhs: PlanRole, rhs: PlanRole) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
        switch self {
        case .lead: 0
        case .responsible: 1
        case .support: 2
        }
    }
}
