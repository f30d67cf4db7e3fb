import Synchronization

/// The schemas of our types, each read off its type once.
final class SchemaBook: Sendable {
    /// One book for the process: a schema depends on its type alone.
    static let shared = SchemaBook()

    private let schemas = Mutex<[String: Schema]>([:])

    /// The named schemas that a type needs, its own among them, by name.
    func components(of type: any APIValue.Type) -> [String: Schema] {
        var reader = SchemaReader()
        _ = reader.schema(of: type)
        return reader.components
    }

    /// The schema behind a name, once a type of that name was read.
    func schema(named name: String) -> Schema? { schemas.withLock { $0[name] } }

    /// What is wrong with a value that should be of this type.
    func check(_ value: JSONValue, as type: any APIValue.Type) -> [FieldProblem] {
        learn(type)
        var check = SchemaCheck { self.schema(named: $0) }
        check.check(value, .named(type.schemaName), at: "")
        return check.problems
    }

    private func learn(_ type: any APIValue.Type) {
        guard schema(named: type.schemaName) == nil else { return }
        let found = components(of: type)
        schemas.withLock { $0.merge(found) { old, _ in old } }
    }
}
