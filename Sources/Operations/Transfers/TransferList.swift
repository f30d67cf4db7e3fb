package import Enforcement
package import Law
package import Storage

/// Lists of transfers: exactly those that the actor may see.
package enum TransferList {
    /// Which transfers a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<TransferState> = []
        /// Finds in the numbers of transfer and case and in the case's title.
        package var text: String?
        /// The last line of the page before.
        package var after: TransferID?
        package var limit = 50

        package init() {}
    }

    /// One line of a list.
    package struct Line: Sendable {
        package let record: Transfer
        package let caseNumber: String
        package let caseTitle: String
        package let unitName: String
        package let receiverName: String?
        package let clock: CaseList.RunningClock?
    }

    /// The newest transfers first.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var query = try TransferConditions(for: actor)
        try query.add(filter, for: actor, in: access)
        return try access.query(
            """
            \(columns)
            WHERE    \(query.text)
            ORDER BY transfer.id DESC
            LIMIT    \(filter.limit)
            """, query.arguments
        ).map { try line($0, in: access) }
    }

    /// How many transfers in each state the actor may see.
    package static func counts(for actor: Actor, in access: any ReadAccess) throws -> [TransferState: Int] {
        let query = try TransferConditions(for: actor)
        let rows = try access.query(
            "SELECT state, COUNT(*) AS count FROM transfer WHERE \(query.text) GROUP BY state", query.arguments)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.get("state"), try $0.get("count")) })
    }

    /// What should have happened and did not (滞留): transfers with a clock that has run out, the longest overdue first.
    package static func overdue(for actor: Actor, at now: Moment, in access: any ReadAccess) throws -> [Overdue] {
        var query = try TransferConditions(for: actor)
        let rows = try access.query(
            """
            SELECT    transfer.*, case_file.number AS case_number, case_file.title AS case_title,
                      unit.name AS unit_name, receiver.name AS receiver_name, clock.limit_id, clock.task_zh,
                      clock.task_en, clock.started_at, clock.due_at, debtor.name AS debtor_name
            FROM      transfer
            JOIN      clock ON clock.record_kind = 'transfer' AND clock.record_id = transfer.id
                           AND clock.stopped_at IS NULL
            JOIN      case_file ON case_file.id = transfer.case_id
            JOIN      unit ON unit.id = transfer.unit_id
            JOIN      unit AS debtor ON debtor.id = clock.unit_id
            LEFT JOIN unit AS receiver ON receiver.id = transfer.receiver_id
            WHERE     \(query.text) AND clock.due_at < \(query.bind(now))
            ORDER BY  clock.due_at, transfer.id
            LIMIT     500
            """, query.arguments)
        return try rows.map { row in
            Overdue(
                line: try line(row, in: access), limit: try row.get("limit_id"),
                task: Wording(try row.get("task_zh"), try row.get("task_en")), debtor: try row.get("debtor_name"),
                startedAt: try row.get("started_at"), dueAt: try row.get("due_at"))
        }
    }

    /// One thing that should have happened.
    package struct Overdue: Sendable {
        package let line: Line
        package let limit: TimeLimitID
        package let task: Wording
        /// The unit that should have acted.
        package let debtor: String
        package let startedAt: Moment
        package let dueAt: Moment
    }

    /// The condition that leaves only what the actor may see.
    static func seen(by sight: Sight) -> String {
        sight.condition(
            unit: "transfer.unit_id", region: "transfer.region", record: "transfer.id", kind: .transfer,
            parties: "transfer.id IN (SELECT transfer_id FROM transfer_receiver WHERE unit_id = %)")
    }

    private static let columns = """
        SELECT    transfer.*, case_file.number AS case_number, case_file.title AS case_title,
                  unit.name AS unit_name, receiver.name AS receiver_name
        FROM      transfer
        JOIN      case_file ON case_file.id = transfer.case_id
        JOIN      unit ON unit.id = transfer.unit_id
        LEFT JOIN unit AS receiver ON receiver.id = transfer.receiver_id
        """

    private static func line(_ row: Row, in access: any ReadAccess) throws -> Line {
        let record = try TransferStore.record(row)
        return Line(
            record: record, caseNumber: try row.get("case_number"), caseTitle: try row.get("case_title"),
            unitName: try row.get("unit_name"), receiverName: try row.get("receiver_name"),
            clock: try CaseList.nextClock(of: record.reference, in: access))
    }
}

/// The conditions of a list of transfers in SQL.
private struct TransferConditions {
    private(set) var arguments: [any SQLConvertible]
    private var conditions: [String]

    init(for actor: Actor) throws {
        let sight = try Sight(of: .transferRead, for: actor, first: 1)
        arguments = sight.arguments
        conditions = [TransferList.seen(by: sight)]
    }

    var text: String { conditions.joined(separator: " AND ") }

    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    mutating func add(_ filter: TransferList.Filter, for actor: Actor, in access: any ReadAccess) throws {
        if !filter.states.isEmpty {
            let marks = filter.states.sorted { $0.rawValue < $1.rawValue }.map { bind($0) }
            conditions.append("transfer.state IN (\(marks.joined(separator: ", ")))")
        }
        if let words = try TextFilter(filter.text, in: .transfer, for: actor, access: access) {
            let narrowing = words.narrowing("transfer.id") { bind($0) }
            if let names = narrowing.names { conditions.append("transfer.id IN (\(names))") }
            if let condition = narrowing.condition { conditions.append(condition) }
        }
        if let after = filter.after { conditions.append("transfer.id < \(bind(after))") }
    }
}
