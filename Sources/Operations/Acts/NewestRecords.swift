import Enforcement
import Law
import Storage

/// A list of records, the newest first, narrowed to what an actor may see.
struct NewestRecords<Store: RecordStore> {
    private var conditions: [String]
    private var arguments: [any SQLConvertible]
    private let limit: Int

    /// - Parameters:
    ///   - states: of all states where there are none.
    ///   - last: the last record of the page before.
    /// - Throws: `Refusal` with `notAllowed` where no role of the actor sees any.
    init(
        in states: Set<Store.Subject.State>, after last: RecordID<Store.Subject.Tag>?, limit: Int, for actor: Actor
    ) throws {
        let sight = try Store.sight(for: actor, first: 1)
        (conditions, arguments, self.limit) = ([Store.seen(by: sight)], sight.arguments, limit)
        if !states.isEmpty {
            let marks = states.map(\.rawValue).sorted().map { bind($0) }
            conditions.append("\(Store.Subject.table).state IN (\(marks.joined(separator: ", ")))")
        }
        if let last { conditions.append("\(Store.Subject.table).id < \(bind(last))") }
    }

    /// Leaves those with this value in a column; all of them where it is nil.
    mutating func narrow(_ column: String, to value: (some SQLConvertible)?) {
        guard let value else { return }
        conditions.append("\(Store.Subject.table).\(column) = \(bind(value))")
    }

    private mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    /// The lines of the list, each made from its row and the clock that is due next.
    ///
    /// - Parameters:
    ///   - columns: what is read and from where, up to the conditions.
    ///   - now: see `CaseList.nextClocks`.
    func lines<Line>(
        _ columns: String, at now: Moment? = nil, in access: any ReadAccess,
        _ line: (Row, CaseList.RunningClock?) throws -> Line
    ) throws -> [Line] {
        let rows = try access.query(
            """
            \(columns)
            WHERE    \(conditions.joined(separator: " AND "))
            ORDER BY \(Store.Subject.table).id DESC
            LIMIT    $\(arguments.count + 1)
            """, arguments + [limit])
        let ids: [String] = try rows.map { try $0.get("id") }
        let clocks = try CaseList.nextClocks(of: Store.Subject.procedure.kind, ids, at: now, in: access)
        return try zip(rows, ids).map { try line($0, clocks[$1]) }
    }
}
