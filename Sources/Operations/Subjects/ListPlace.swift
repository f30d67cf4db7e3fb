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
    private(set) var parts: [String] = []
    private(set) var arguments: [any SQLConvertible]

    init(arguments: [any SQLConvertible] = []) {
        self.arguments = arguments
    }

    /// The mark of a new parameter.
    mutating func bind(_ value: any SQLConvertible) -> String {
        arguments.append(value)
        return "$\(arguments.count)"
    }

    mutating func add(_ condition: String) { parts.append(condition) }

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
        guard let words, !words.allSatisfy(\.isWhitespace) else { return }
        let filter = try TextFilter(words, in: kind, for: actor, column: column, access: access) { bind($0) }
        if let names = filter.names { add("\(column) IN (\(names))") }
        if let condition = filter.condition { add(condition) }
    }

    /// All of them, for WHERE.
    var text: String { parts.isEmpty ? "1 = 1" : parts.joined(separator: " AND ") }
}
