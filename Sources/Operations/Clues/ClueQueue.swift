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

    /// The lines that an actor may see, and how many clues there are in each state whatever states the filter names; of
    /// many, how many at least.
    ///
    /// - Complexity: a page's length from one range of an index for each state and each way of seeing a clue.
    package static func page(
        _ filter: Filter, for actor: Actor, now: Moment, yellow: YellowShare = .third, in access: any ReadAccess
    ) throws -> (lines: [Line], counts: [ClueState: ListCount]) {
        let words = try TextFilter(filter.text, in: .clue, for: actor, access: access)
        return (
            try lines(filter, words, for: actor, now: now, yellow: yellow, in: access),
            try counts(filter, words, for: actor, in: access)
        )
    }

    /// The lines alone.
    package static func lines(
        _ filter: Filter, for actor: Actor, now: Moment, yellow: YellowShare = .third, in access: any ReadAccess
    ) throws -> [Line] {
        let words = try TextFilter(filter.text, in: .clue, for: actor, access: access)
        return try lines(filter, words, for: actor, now: now, yellow: yellow, in: access)
    }

    private static func lines(
        _ filter: Filter, _ words: TextFilter?, for actor: Actor, now: Moment, yellow: YellowShare,
        in access: any ReadAccess
    ) throws -> [Line] {
        var query = try ClueConditions(filter, words, for: actor, in: access)
        let isBackwards = filter.before != nil
        if let after = filter.after {
            query.add("(clue.rank, clue.id) > (\(query.bind(after.rank)), \(query.bind(after.id)))")
        }
        if let before = filter.before {
            query.add("(clue.rank, clue.id) < (\(query.bind(before.rank)), \(query.bind(before.id)))")
        }
        let limit = query.bind(filter.limit)
        let ranges = query.ranges
        let rows = try access.query(
            """
            SELECT clue.*, unit.name AS unit_name
            FROM   (\(ranges.page(limit: limit, backwards: isBackwards))) AS page
            CROSS  JOIN clue
            JOIN   unit ON unit.id = clue.unit_id
            WHERE  clue.id = page.id
            ORDER  BY \(ranges.order(backwards: isBackwards))
            LIMIT  \(limit)
            """, query.arguments)
        return try lines(isBackwards ? rows.reversed() : rows, now: now, yellow: yellow, in: access)
    }

    private static func counts(
        _ filter: Filter, _ words: TextFilter?, for actor: Actor, in access: any ReadAccess
    ) throws -> [ClueState: ListCount] {
        var any = filter
        any.states = []
        let query = try ClueConditions(any, words, for: actor, in: access)
        let bound = query.bound
        let rows = try access.query(query.ranges.counts(bound: bound), query.arguments)
        return Dictionary(
            uniqueKeysWithValues: try rows.map { (try $0.get("division"), try ListCount($0, bound: bound)) }
        )
        .filter { $0.value.number > 0 }
    }

    /// Which clues of another unit a unit takes part in: those that it sent there. The index of these holds no others.
    static func parties(_ table: String = "clue") -> String {
        "\(table).from_unit = % AND \(table).from_unit <> \(table).unit_id"
    }

    /// The condition over `clue` under which an actor sees it.
    static func seen(by sight: Sight, as table: String = "clue") -> String {
        sight.condition(
            unit: "\(table).unit_id", region: "\(table).region", record: "\(table).id", kind: .clue,
            parties: parties(table))
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
private struct ClueConditions {
    private(set) var arguments: [any SQLConvertible]
    private(set) var ranges: ListRanges
    /// How many records of a range are looked at to count them.
    private(set) var bound = ListCount.bound

    init(
        _ filter: ClueQueue.Filter, _ words: TextFilter?, for actor: Actor, in access: any ReadAccess
    ) throws {
        let sight = try Sight(of: .clueRead, for: actor, first: 1)
        arguments = sight.arguments
        let states = ClueState.allCases.filter { filter.states.isEmpty || filter.states.contains($0) }
        ranges = ListRanges(
            table: "clue", keys: [.init(column: "rank"), .init(column: "id")],
            branches: sight.branches(
                unit: "clue.unit_id", region: "clue.region", record: "clue.id", kind: .clue,
                parties: ClueQueue.parties()),
            division: ("state", states.map(\.rawValue)))
        if let source = filter.source { add("clue.source = \(bind(source))") }
        if let priority = filter.priority { add("clue.rank = \(bind(priority.rank))") }
        if let unit = filter.unit { ranges.narrow(to: "clue.unit_id = \(bind(unit))") }
        if let user = filter.assignedTo {
            let ended = Set(Clue.procedure.finalStates)
            let mine = try AssignedFilter(
                user, in: .clue, column: "clue.id", hasEnded: !ended.isDisjoint(with: states), access: access
            ) { bind($0) }
            if let names = mine.names { ranges.named.append(names) }
            if let condition = mine.condition {
                add(condition)
                bound = ListCount.boundOfWords
            }
        }
        if let words {
            let narrowing = words.narrowing("clue.id") { bind($0) }
            if let names = narrowing.names { ranges.named.append(names) }
            if let condition = narrowing.condition {
                add(condition)
                bound = ListCount.boundOfWords
            }
        }
    }

    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    mutating func add(_ condition: String) { ranges.rest.append(condition) }
}
