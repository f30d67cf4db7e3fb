import CLibPQ

/// Which statements are prepared on a connection: those used last, so many that the server's memory stays bounded.
struct PreparedStatements {
    private struct Key: Hashable {
        let sql: String
        let types: [Oid]
    }

    private struct Entry {
        let name: String
        var lastUse: Int
    }

    private let limit: Int
    private var entries: [Key: Entry] = [:]
    private var uses = 0
    private var made = 0

    init(limit: Int = 256) {
        self.limit = limit
    }

    /// The name under which the statement is prepared; counts as a use.
    mutating func name(of sql: String, _ types: [Oid]) -> String? {
        let key = Key(sql: sql, types: types)
        guard let name = entries[key]?.name else { return nil }
        uses += 1
        entries[key]?.lastUse = uses
        return name
    }

    /// Where there is no room for one more: takes out the statement whose last use lies furthest back, and names it.
    mutating func oldest() -> String? {
        guard entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else {
            return nil
        }
        entries[oldest.key] = nil
        return oldest.value.name
    }

    /// A name that this connection has not used yet.
    mutating func newName() -> String {
        made += 1
        return "s\(made)"
    }

    mutating func keep(_ name: String, for sql: String, _ types: [Oid]) {
        uses += 1
        entries[Key(sql: sql, types: types)] = Entry(name: name, lastUse: uses)
    }

    /// From here on the statement is not known; what the server still holds of it goes with the connection.
    mutating func forget(_ sql: String, _ types: [Oid]) {
        entries[Key(sql: sql, types: types)] = nil
    }
}
