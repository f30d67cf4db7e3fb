import Synchronization

/// Copies every row of one database into another one, of whatever engines: out of one snapshot, into one transaction.
///
/// The target has the same tables and no rows. Afterwards each table is read there and compared with what was read in
/// the source, by count and digest. If anything fails, nothing of the copy is kept.
package struct DatabaseCopy: Sendable {
    /// One table as it was copied.
    package struct TableReport: Sendable {
        package let table: String
        package let source: TableDigest
        package let target: TableDigest

        package var isSame: Bool { source == target }
    }

    private let source: any Database
    private let target: any Database
    private let omitted: Set<String>

    /// How many rows go on the belt as one piece, and how many pieces lie on it.
    private static let piece = 500
    private static let pieces = 8

    /// - Parameter omitted: tables that each database keeps for itself.
    package init(from source: any Database, to target: any Database, omitting omitted: Set<String>) {
        self.source = source
        self.target = target
        self.omitted = omitted
    }

    /// Copies and compares.
    ///
    /// - Parameter progress: told of each table as it is begun.
    /// - Throws: ``StorageFault`` `.misuse` if the target does not fit or is not empty, and whatever goes wrong.
    package func run(progress: @escaping @Sendable (String) -> Void = { _ in }) async throws -> [TableReport] {
        let plan = try await plan()
        let belt = Conveyor<Piece>(capacity: Self.pieces)
        async let read = source.read { access in
            do {
                let digests = try plan.tables.map { try Self.send($0, of: access, on: belt) }
                belt.end()
                return digests
            } catch {
                belt.fail(error)
                throw error
            }
        }
        try await write(plan, from: belt, progress)
        let digests = try await read
        let found = try await target.read { access in
            try plan.tables.map { try Self.digest($0, in: access) }
        }
        return zip(plan.tables, zip(digests, found)).map {
            TableReport(table: $0.name, source: $1.0, target: $1.1)
        }
    }

    /// Some rows of one table.
    private struct Piece: Sendable {
        let table: Catalog.Table
        let rows: [Row]
    }

    private func plan() async throws -> CopyPlan {
        let (sourceDialect, targetDialect) = (source.dialect, target.dialect)
        let from = try await source.read { try Catalog($0, dialect: sourceDialect) }
        return try await target.read { [omitted] access in
            let plan = try CopyPlan(
                from: from, to: Catalog(access, dialect: targetDialect), omitting: omitted)
            for table in plan.tables {
                guard try access.first("SELECT 1 AS one FROM \"\(table.name)\" LIMIT 1") == nil else {
                    throw StorageFault(.misuse, "the target is not empty: its table \(table.name) has rows")
                }
            }
            return plan
        }
    }

    // MARK: - On the source's thread

    private static func send(
        _ table: Catalog.Table, of access: any ReadAccess, on belt: Conveyor<Piece>
    ) throws -> TableDigest {
        var digest = TableDigest()
        var order = RowsInOrder(table)
        var rows: [Row] = []
        try belt.put(Piece(table: table, rows: []))
        try access.each("SELECT * FROM \"\(table.name)\"") { row in
            digest.add(row)
            rows += order.release(row)
            guard rows.count >= piece else { return }
            try belt.put(Piece(table: table, rows: rows))
            rows = []
        }
        guard order.waiting == 0 else {
            throw StorageFault(.corrupt, "\(order.waiting) rows of \(table.name) refer to rows that are not there")
        }
        try belt.put(Piece(table: table, rows: rows))
        return digest
    }

    private static func digest(_ table: Catalog.Table, in access: any ReadAccess) throws -> TableDigest {
        var digest = TableDigest()
        try access.each("SELECT * FROM \"\(table.name)\"") { digest.add($0) }
        return digest
    }

    // MARK: - On the target's thread

    private func write(
        _ plan: CopyPlan, from belt: Conveyor<Piece>, _ progress: @escaping @Sendable (String) -> Void
    ) async throws {
        let hasBegun = Began()
        do {
            try await target.write { access in
                // What has been taken off the belt does not come again.
                guard !hasBegun.note() else {
                    throw StorageFault(.inputOutput, "the connection was lost while copying; begin the copy anew")
                }
                while let piece = try belt.take() {
                    if piece.rows.isEmpty { progress(piece.table.name) }
                    try RowInsertion(piece.table).insert(piece.rows, in: access)
                }
            }
        } catch {
            belt.fail(error)
            throw error
        }
    }
}

/// Whether something has been begun.
private final class Began: Sendable {
    private let mark = Atomic(false)

    /// Notes it, and tells whether it was noted before.
    func note() -> Bool { mark.exchange(true, ordering: .relaxed) }
}

/// Writes rows as they were read, many in one statement.
private struct RowInsertion {
    private let table: Catalog.Table
    /// SQLite takes 32,766 parameters at most, and a longer statement gains nothing.
    private static let rows = 50

    init(_ table: Catalog.Table) {
        self.table = table
    }

    func insert(_ rows: [Row], in access: any WriteAccess) throws {
        var rest = rows[...]
        while !rest.isEmpty {
            let some = rest.count >= Self.rows ? rest.prefix(Self.rows) : rest.prefix(1)
            rest = rest.dropFirst(some.count)
            try access.execute(
                sql(rows: some.count),
                some.flatMap { row in table.columns.map { row.value($0.name) ?? .null } })
        }
    }

    private func sql(rows: Int) -> String {
        let width = table.columns.count
        let groups = (0..<rows).map { row in
            "(" + (1...width).map { "$\(row * width + $0)" }.joined(separator: ", ") + ")"
        }
        let columns = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        return "INSERT INTO \"\(table.name)\" (\(columns)) VALUES \(groups.joined(separator: ", "))"
    }
}
