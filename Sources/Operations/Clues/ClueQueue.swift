package import Enforcement
package import Law
package import Storage

/// The SQL of lists of clues: urgent first, then the oldest.
package enum ClueQueue {
    /// Which clues a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var states: Set<ClueState> = []
        package var source: ClueSource?
        package var priority: CluePriority?
        package var text: String?
        package var assignedTo: UserID?
        package var unit: UnitID?
        /// The last line of the page before.
        package var after: Place?
        /// The first line of the page after: the list goes backwards from here, and is given in its usual order.
        package var before: Place?
        package var limit = 50

        package init() {}
    }

    /// A place between two lines.
    package struct Place: Sendable, Hashable {
        package let rank: Int
        package let id: ClueID

        package init(rank: Int, id: ClueID) {
            self.rank = rank
            self.id = id
        }

        /// The place of a clue.
        package init(_ clue: Clue) {
            self.init(rank: clue.priority.rank, id: clue.id)
        }
    }

    /// One line of the queue.
    package struct Line: Sendable {
        package let clue: Clue
        package let unitName: String
        /// The names of those who have a part in it.
        package let people: [String]
        /// The running clock that is due next.
        package let clock: RecordClock?
    }

    /// The lines that an actor may see.
    ///
    /// - Complexity: one range of an index for the lines, one read each for their people and their clocks.
    package static func lines(
        _ filter: Filter, for actor: Actor, now: Moment, yellow: YellowShare = .third, in access: any ReadAccess
    ) throws -> [Line] {
        var query = try Query(for: actor)
        query.narrow(filter)
        if let after = filter.after {
            query.add("(clue.rank, clue.id) > (\(query.bind(after.rank)), \(query.bind(after.id)))")
        }
        if let before = filter.before {
            query.add("(clue.rank, clue.id) < (\(query.bind(before.rank)), \(query.bind(before.id)))")
        }
        let order = filter.before == nil ? "clue.rank, clue.id" : "clue.rank DESC, clue.id DESC"
        let limit = query.bind(filter.limit)
        let rows = try access.query(
            """
            SELECT clue.*, unit.name AS unit_name
            FROM   clue
            JOIN   unit ON unit.id = clue.unit_id
            WHERE  \(query.condition)
            ORDER  BY \(order)
            LIMIT  \(limit)
            """, query.arguments)
        return try lines(filter.before == nil ? rows : rows.reversed(), now: now, yellow: yellow, in: access)
    }

    /// How many clues there are in each state under a filter, whatever states it names.
    package static func counts(
        _ filter: Filter = Filter(), for actor: Actor, in access: any ReadAccess
    ) throws -> [ClueState: Int] {
        var query = try Query(for: actor)
        var any = filter
        any.states = []
        query.narrow(any)
        let rows = try access.query(
            "SELECT state, COUNT(*) AS count FROM clue WHERE \(query.condition) GROUP BY state", query.arguments)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.get("state"), try $0.get("count")) })
    }

    /// The condition over `clue` under which an actor sees it.
    static func seen(by sight: Sight, as table: String = "clue") -> String {
        sight.condition(
            unit: "\(table).unit_id", region: "\(table).region", record: "\(table).id", kind: .clue,
            parties: "\(table).from_unit = %")
    }

    private static func lines(
        _ rows: [Row], now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws -> [Line] {
        let clues = try rows.map { (clue: try ClueStore.clue($0), unit: try $0.get("unit_name", as: String.self)) }
        let ids = clues.map(\.clue.id.rawValue)
        let people = try AssignmentStore.people(of: .clue, ids, in: access)
        let clocks = try ClockStore.nextDue(of: .clue, ids, now: now, yellow: yellow, in: access)
        return clues.map { clue, unit in
            Line(
                clue: clue, unitName: unit, people: (people[clue.id.rawValue] ?? []).map(\.name),
                clock: clocks[clue.id.rawValue])
        }
    }
}

/// The conditions of a list of clues with their arguments.
private struct Query {
    private var conditions: [String]
    private(set) var arguments: [any SQLConvertible]

    init(for actor: Actor) throws {
        let sight = try Sight(of: .clueRead, for: actor, first: 1)
        conditions = [ClueQueue.seen(by: sight)]
        arguments = sight.arguments
    }

    var condition: String { conditions.joined(separator: " AND ") }

    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    mutating func add(_ condition: String) {
        conditions.append(condition)
    }

    mutating func narrow(_ filter: ClueQueue.Filter) {
        if !filter.states.isEmpty {
            let marks = filter.states.map(\.rawValue).sorted().map { bind($0) }
            add("clue.state IN (\(marks.joined(separator: ", ")))")
        }
        if let source = filter.source { add("clue.source = \(bind(source))") }
        if let priority = filter.priority { add("clue.rank = \(bind(priority.rank))") }
        if let unit = filter.unit { add("clue.unit_id = \(bind(unit))") }
        if let text = filter.text, !text.isEmpty {
            let mark = bind(LikePattern.containing(text))
            add(LikePattern.condition(["clue.title", "clue.number"], mark))
        }
        if let user = filter.assignedTo {
            add(
                """
                EXISTS (SELECT 1 FROM assignment
                        WHERE record_id = clue.id AND record_kind = 'clue' AND user_id = \(bind(user)) AND until IS NULL)
                """)
        }
    }
}
