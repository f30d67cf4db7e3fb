package import Enforcement
package import Law
import Storage

/// Responsibility record of a case 案件办理责任记录: who did what in it, as what, under which certificate good on that day.
///
/// It is worked out from the steps and the assignments and is kept nowhere.
package struct ResponsibilityRecord: Sendable, Hashable {
    /// Somebody's part, or one step.
    package struct Entry: Sendable, Hashable {
        package let person: UserID
        package let name: String
        package let unitName: String?
        package let role: ResponsibilityRole
        package let deed: Deed
        package let at: Moment
        /// The number of the certificate that was good on the day for the case; nil where none was.
        package let certificate: String?
    }

    /// What somebody did, or was to do.
    package enum Deed: Sendable, Hashable {
        /// Was named, until the moment given or up to now.
        case assigned(until: Moment?)
        /// Took a step; on a measure, an execution or a transfer of the case with its number. The ledger's entry witnesses it.
        case step(Wording, of: String?, entry: Int64)
    }

    /// The earliest first.
    package let entries: [Entry]

    /// Everybody once, in the order in which they came, with what they were.
    package var people: [(name: String, roles: [ResponsibilityRole])] {
        var order: [UserID] = []
        var found: [UserID: (name: String, roles: Set<ResponsibilityRole>)] = [:]
        for entry in entries {
            if found[entry.person] == nil { order.append(entry.person) }
            found[entry.person, default: (entry.name, [])].roles.insert(entry.role)
        }
        return order.compactMap { id in
            found[id].map { person in
                (name: person.name, roles: ResponsibilityRole.allCases.filter(person.roles.contains))
            }
        }
    }
}

extension ResponsibilityRecord {
    /// Reads the record of a case that the caller has shown the reader may see.
    init(of record: Case, _ avoidances: [Avoidance], in access: any ReadAccess) throws {
        let terms = try CaseTerm.all(of: record.id, in: access)
        let steps = try CaseStepLine.all(of: record.id, in: access)
        let certificates = try OrganisationStore.certificates(
            of: Set(terms.map(\.person) + steps.map(\.person)), in: access)
        let kind: UnitKind? = try access.first("SELECT kind FROM unit WHERE id = $1", [record.unitID])?.get("kind")
        let matter = EnforcementMatter(area: kind?.area, region: record.region)
        func certificate(of person: UserID, on day: LegalDate) -> String? {
            certificates[person]?.first { $0.isValid(on: day, for: matter) }?.certificateNumber
        }
        let named = terms.map { term in
            Entry(
                person: term.person, name: term.name, unitName: term.unitName, role: term.role,
                deed: .assigned(until: term.until), at: term.since,
                certificate: certificate(of: term.person, on: term.since.date))
        }
        let taken = steps.compactMap { step -> Entry? in
            let leads = CaseTerm.leads(step.person, at: step.at, among: terms)
            guard let deed = ResponsibilityDeed(step.event, from: step.from, of: step.kind, leads: leads) else {
                return nil
            }
            return Entry(
                person: step.person, name: step.name, unitName: step.unitName, role: deed.role,
                deed: .step(deed.label, of: step.kind == .case ? nil : step.number, entry: step.entry), at: step.at,
                certificate: certificate(of: step.person, on: step.at.date))
        }
        let left = avoidances.compactMap { one -> Entry? in
            guard one.caseID == record.id, let decision = one.decision, let earlier = decision.earlier,
                let step = steps.last(where: { $0.at == decision.at && $0.isOnAvoidance })
            else { return nil }
            let role = terms.last { $0.person == one.person }?.role ?? (one.isHead ? .approver : .handler)
            let words = Wording(
                "\(decision.outcome.label.zh)（\(earlier.label.zh)）",
                "\(decision.outcome.label.en) (\(earlier.label.en))")
            return Entry(
                person: one.person, name: one.name, unitName: step.unitName, role: role,
                deed: .step(words, of: nil, entry: step.entry), at: decision.at,
                certificate: certificate(of: one.person, on: decision.at.date))
        }
        // Who is named comes before what is done at the same moment.
        let all = (named + taken + left).enumerated().sorted { one, other in
            (one.element.at, one.offset) < (other.element.at, other.offset)
        }
        self.init(entries: all.map(\.element))
    }
}

/// How long somebody was of the team of a case, or its reviewer.
struct CaseTerm {
    let person: UserID
    let name: String
    let unitName: String?
    let part: AssignmentPart
    let since: Moment
    /// Nil while it stands.
    private(set) var until: Moment?

    var role: ResponsibilityRole {
        switch part {
        case .lead: .lead
        case .officer: .officer
        case .reviewer: .reviewer
        }
    }

    /// The terms of a case in the order of their beginning. One that goes on where another ended is the same: a team that is named
    /// anew and keeps somebody goes on with them.
    static func all(of id: CaseID, in access: any ReadAccess) throws -> [CaseTerm] {
        var terms: [CaseTerm] = []
        try access.each(
            """
            SELECT assignment.user_id, account.name, unit.name AS unit_name, assignment.part, assignment.since,
                   assignment.until
            FROM   assignment
            JOIN   account ON account.id = assignment.user_id
            JOIN   unit ON unit.id = account.unit_id
            WHERE  assignment.record_kind = 'case' AND assignment.record_id = $1
            ORDER  BY assignment.since, assignment.id
            """, [id]
        ) { row in
            let term = CaseTerm(
                person: try row.get("user_id"), name: try row.get("name"), unitName: try row.get("unit_name"),
                part: try row.get("part"), since: try row.get("since"), until: try row.get("until"))
            if let place = terms.lastIndex(where: {
                $0.person == term.person && $0.part == term.part && $0.until == term.since
            }) {
                terms[place].until = term.until
            } else {
                terms.append(term)
            }
        }
        return terms
    }

    /// Whether somebody led the team at a moment; nil for who was not in it.
    static func leads(_ person: UserID, at moment: Moment, among terms: [CaseTerm]) -> Bool? {
        let own = terms.filter { term in
            term.person == person && term.part != .reviewer && term.since <= moment
                && term.until.map { moment <= $0 } ?? true
        }
        return own.isEmpty ? nil : own.contains { $0.part == .lead }
    }
}

/// A step on a case, or on a measure, an execution or a transfer of one, with who took it.
private struct CaseStepLine {
    let person: UserID
    let name: String
    let unitName: String?
    let kind: RecordKind
    /// The number of the record on which it was taken.
    let number: String?
    let event: String
    let from: String?
    let at: Moment
    let entry: Int64

    /// Whether somebody was taken off the case by it.
    var isOnAvoidance: Bool {
        [CaseEvent.orderAvoidance, .decideAvoidance, .discussAvoidance].map(\.rawValue).contains(event)
    }

    static func all(of id: CaseID, in access: any ReadAccess) throws -> [CaseStepLine] {
        try access.query(
            """
            SELECT taken.*, account.name, unit.name AS unit_name, place.number
            FROM   (SELECT * FROM step WHERE record_kind = 'case' AND record_id = $1
                    UNION ALL
                    SELECT step.* FROM case_measure
                    JOIN   step ON step.record_kind = 'measure' AND step.record_id = case_measure.id
                    WHERE  case_measure.case_id = $1
                    UNION ALL
                    SELECT step.* FROM case_execution
                    JOIN   step ON step.record_kind = 'execution' AND step.record_id = case_execution.id
                    WHERE  case_execution.case_id = $1
                    UNION ALL
                    SELECT step.* FROM transfer
                    JOIN   step ON step.record_kind = 'transfer' AND step.record_id = transfer.id
                    WHERE  transfer.case_id = $1) AS taken
            JOIN   account ON account.id = taken.actor_id
            LEFT   JOIN unit ON unit.id = taken.unit_id
            LEFT   JOIN record_index AS place ON place.id = taken.record_id
            ORDER  BY taken.at, taken.id
            """, [id]
        ).map { row in
            CaseStepLine(
                person: try row.get("actor_id"), name: try row.get("name"), unitName: try row.get("unit_name"),
                kind: try row.get("record_kind"), number: try row.get("number"), event: try row.get("event"),
                from: try row.get("from_state"), at: try row.get("at"), entry: try row.get("entry"))
        }
    }
}
