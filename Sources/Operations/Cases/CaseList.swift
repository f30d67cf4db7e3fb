package import Enforcement
package import Law
package import Storage

/// Lists of cases: exactly those that the actor may see.
package enum CaseList {
    /// Which cases a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<CaseState> = []
        /// Finds in number, title and party.
        package var text: String?
        package var unit: UnitID?
        /// Only those about this subject.
        package var subject: SubjectID?
        /// Only those that somebody works on.
        package var assignedTo: UserID?
        /// Only those with a running clock that was due before this moment.
        package var dueBefore: Moment?
        /// The last line of the page before.
        package var after: CaseID?
        package var limit = 50

        package init() {}
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Case
        package let unitName: String
        package let people: [String]
        /// The clock that is due next.
        package let clock: RunningClock?
    }

    /// The clock of a record that is due next.
    package struct RunningClock: Sendable, Hashable {
        package let limit: TimeLimitID
        package let task: Wording
        package let startedAt: Moment
        package let dueAt: Moment
    }

    /// The newest cases first.
    ///
    /// - Complexity: one range of an index, and one look-up a line for its clock and people.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let query = try CaseConditions(filter, for: actor)
        let rows = try access.query(
            """
            SELECT   case_file.*, unit.name AS unit_name
            FROM     case_file
            JOIN     unit ON unit.id = case_file.unit_id
            WHERE    \(query.text)
            ORDER BY case_file.id DESC
            LIMIT    \(filter.limit)
            """, query.arguments)
        return try rows.map { row in
            let record = try CaseStore.record(row)
            return Line(
                record: record, unitName: try row.get("unit_name"),
                people: try AssignmentStore.people(of: record.reference, in: access).map(\.name),
                clock: try nextClock(of: record.reference, in: access))
        }
    }

    /// How many cases in each state the actor may see.
    package static func counts(for actor: Actor, in access: any ReadAccess) throws -> [CaseState: Int] {
        let query = try CaseConditions(Filter(), for: actor)
        let rows = try access.query(
            "SELECT state, COUNT(*) AS count FROM case_file WHERE \(query.text) GROUP BY state", query.arguments)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.get("state"), try $0.get("count")) })
    }

    /// The clock of a record that is due next, or nil where none runs.
    package static func nextClock(of record: RecordReference, in access: any ReadAccess) throws -> RunningClock? {
        try access.first(
            """
            SELECT   limit_id, task_zh, task_en, started_at, due_at
            FROM     clock
            WHERE    record_kind = $1 AND record_id = $2 AND stopped_at IS NULL
            ORDER BY due_at
            LIMIT    1
            """, [record.kind, record.id]
        ).map { row in
            RunningClock(
                limit: try row.get("limit_id"), task: Wording(try row.get("task_zh"), try row.get("task_en")),
                startedAt: try row.get("started_at"),
                dueAt: try row.get("due_at"))
        }
    }
}

extension CaseList {
    /// The condition that leaves only what the actor may see.
    static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "case_file.unit_id", region: "case_file.region", record: "case_file.id", kind: .case,
            parties: """
                case_file.id IN (SELECT transfer.case_id
                                 FROM   transfer_receiver
                                 JOIN   transfer ON transfer.id = transfer_receiver.transfer_id
                                 WHERE  transfer_receiver.unit_id = %)
                """)
    }
}

/// The conditions of a list of cases in SQL.
private struct CaseConditions {
    private(set) var arguments: [any SQLConvertible]
    private var conditions: [String]

    init(_ filter: CaseList.Filter, for actor: Actor) throws {
        let sight = try Sight(of: .caseRead, for: actor, first: 1)
        arguments = sight.arguments
        conditions = [CaseList.seen(by: sight)]
        add(filter)
    }

    var text: String { conditions.joined(separator: " AND ") }

    private mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    private mutating func add(_ filter: CaseList.Filter) {
        if !filter.states.isEmpty {
            let marks = filter.states.sorted { $0.rawValue < $1.rawValue }.map { bind($0) }
            conditions.append("case_file.state IN (\(marks.joined(separator: ", ")))")
        }
        if let text = filter.text, !text.isEmpty {
            let mark = bind(LikePattern.containing(text))
            let columns = ["number", "title", "party"].map { "case_file.\($0) LIKE \(mark) ESCAPE '\\'" }
            conditions.append("(\(columns.joined(separator: " OR ")))")
        }
        if let unit = filter.unit { conditions.append("case_file.unit_id = \(bind(unit))") }
        if let subject = filter.subject { conditions.append("case_file.subject_id = \(bind(subject))") }
        if let user = filter.assignedTo {
            conditions.append(
                """
                case_file.id IN (SELECT record_id FROM assignment
                                 WHERE record_kind = 'case' AND user_id = \(bind(user)) AND until IS NULL)
                """)
        }
        if let moment = filter.dueBefore {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM clock
                        WHERE record_kind = 'case' AND record_id = case_file.id AND stopped_at IS NULL
                        AND due_at < \(bind(moment)) AND limit_id <> \(bind(TimeLimitID.caseStatement)))
                """)
        }
        if let after = filter.after { conditions.append("case_file.id < \(bind(after))") }
    }
}
