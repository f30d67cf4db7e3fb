import Enforcement
import Storage

/// From where a list in the order of names goes on, and in which direction.
package enum ListPlace: Sendable, Hashable {
    /// The rows after this one.
    case after(name: String, id: String)
    /// The rows before this one, those nearest to it.
    case before(name: String, id: String)

    package var isBackward: Bool { if case .before = self { true } else { false } }
}

/// The conditions of a list with their parameters, numbered as they come.
struct ListConditions {
    /// Those that an index or a few names narrow the list to.
    private var narrowing: [String] = []
    /// Those of which each row has to be asked.
    private var asked: [String] = []
    private(set) var arguments: [any SQLConvertible]

    init(arguments: [any SQLConvertible] = []) {
        self.arguments = arguments
    }

    /// The mark of a new parameter.
    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    mutating func add(_ condition: String) { asked.append(condition) }

    /// A condition that is a range of an index.
    mutating func narrow(_ condition: String) { narrowing.append(condition) }

    /// The rows after or before a place, in the order of a name column and the id.
    mutating func add(_ place: ListPlace?, column: String, id: String) {
        switch place {
        case nil: break
        case .after(let name, let last): add("(\(column), \(id)) > (\(bind(name)), \(bind(last)))")
        case .before(let name, let first): add("(\(column), \(id)) < (\(bind(name)), \(bind(first)))")
        }
    }

    /// The rows that hold words.
    mutating func add(
        words: String?, in kind: RecordKind, column: String, for actor: Actor, access: any ReadAccess
    ) throws {
        guard let filter = try TextFilter(words, in: kind, for: actor, access: access) else { return }
        let narrowing = filter.narrowing(column) { bind($0) }
        if let names = narrowing.names { narrow("\(column) IN (\(names))") }
        if let condition = narrowing.condition { add(condition) }
    }

    /// All of them, for WHERE.
    var text: String { ListConditions.all(narrowing + asked) }

    /// How many rows of a table fulfil them, counted as far as the bound of all lists.
    func count(of table: String, in access: any ReadAccess) throws -> ListCount {
        let bound = ListCount.bound
        let row = try access.first(
            """
            SELECT COALESCE(SUM(hit), 0) AS number, COUNT(*) AS seen
            FROM   (SELECT CASE WHEN \(ListConditions.all(asked)) THEN 1 ELSE 0 END AS hit
                    FROM   \(table) WHERE \(ListConditions.all(narrowing)) LIMIT \(bound)) AS looked
            """, arguments)
        return try row.map { try ListCount($0, bound: bound) } ?? 0
    }

    private static func all(_ parts: [String]) -> String { parts.isEmpty ? "1 = 1" : parts.joined(separator: " AND ") }
}
