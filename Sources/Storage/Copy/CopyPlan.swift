/// Which tables are copied, and in which order: a table after those its rows refer to.
struct CopyPlan {
    /// The tables in their order.
    let tables: [Catalog.Table]

    /// - Parameters:
    ///   - source: the tables there are.
    ///   - target: the tables there must be.
    ///   - omitted: the names of those that are not copied.
    /// - Throws: ``StorageFault`` `.misuse` if the two are not of one shape, or tables refer to each other in a ring.
    init(from source: Catalog, to target: Catalog, omitting omitted: Set<String>) throws {
        var left = source.tables.filter { !omitted.contains($0.name) }
        for table in left {
            guard let other = target.tables.first(where: { $0.name == table.name }) else {
                throw StorageFault(.misuse, "the target has no table \(table.name)")
            }
            guard Set(other.columns.map(\.name)) == Set(table.columns.map(\.name)) else {
                throw StorageFault(.misuse, "the table \(table.name) has other columns in the target")
            }
        }
        var ordered: [Catalog.Table] = []
        while !left.isEmpty {
            let waiting = Set(left.map(\.name))
            let (ready, rest) = left.reduce(into: ([Catalog.Table](), [Catalog.Table]())) { parts, table in
                let isReady = !table.columns.contains {
                    $0.target.map { $0 != table.name && waiting.contains($0) } ?? false
                }
                if isReady { parts.0.append(table) } else { parts.1.append(table) }
            }
            guard !ready.isEmpty else {
                throw StorageFault(
                    .misuse, "tables refer to each other in a ring: \(waiting.sorted().joined(separator: ", "))")
            }
            ordered += ready
            left = rest
        }
        tables = ordered
    }
}

/// Holds rows back that refer to a row of their own table which has not come yet.
struct RowsInOrder {
    private let keys: [String]
    private var come: Set<SQLValue> = []
    private var held: [SQLValue: [Row]] = [:]

    /// - Parameter table: one whose rows are named by a column `id`, where they refer to each other.
    init(_ table: Catalog.Table) {
        keys = table.columns(referringTo: table.name)
    }

    /// The rows that may be written now that this one has come: it and those that waited for it, or none.
    mutating func release(_ row: Row) -> [Row] {
        guard !keys.isEmpty, let id = row.value("id") else { return [row] }
        let awaited = keys.compactMap { row.value($0) }.first { $0 != .null && $0 != id && !come.contains($0) }
        if let awaited {
            held[awaited, default: []].append(row)
            return []
        }
        come.insert(id)
        return [row] + (held.removeValue(forKey: id) ?? []).flatMap { release($0) }
    }

    /// How many rows wait for one that never came.
    var waiting: Int { held.values.reduce(0) { $0 + $1.count } }
}
