import GRDB
import GRDBSQLite

/// A prepared statement: bind, step, read columns, reset.
///
/// It speaks to SQLite directly, because GRDB cuts text at U+0000 and repairs broken UTF-8 on the way; here a value comes
/// back exactly as it went in, or not at all.
final class SQLiteStatement {
    /// Kept, since it owns the handle.
    private let statement: GRDB.Statement
    private let handle: OpaquePointer
    /// The columns, and how often SQLite had prepared the text anew by then: that alone can change them.
    private var known: (layout: RowLayout, preparations: Int32)?

    init(_ sql: String, on connection: GRDB.Database) throws {
        statement = try connection.makeStatement(sql: sql)
        handle = statement.sqliteStatement
    }

    /// Whether the statement changes nothing in the database file.
    var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

    func bind(_ arguments: [any SQLConvertible]) throws {
        for (offset, argument) in arguments.enumerated() {
            let status = try bind(argument.sqlValue, at: Int32(offset + 1))
            guard status == SQLITE_OK else { throw fault() }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) throws -> Int32 {
        switch value {
        case .null:
            return sqlite3_bind_null(handle, index)
        case .integer(let integer):
            return sqlite3_bind_int64(handle, index, integer)
        case .real(let real):
            // SQLite would store NaN as NULL without a word.
            guard !real.isNaN else { throw StorageFault(.unstorable, "parameter $\(index) is NaN") }
            return sqlite3_bind_double(handle, index, real)
        case .text(let text):
            // By length, not up to the first U+0000.
            let length = UInt64(text.utf8.count)
            return text.withCString { sqlite3_bind_text64(handle, index, $0, length, Self.copied, UInt8(SQLITE_UTF8)) }
        case .blob(let bytes):
            // A null pointer would bind NULL, so that an empty blob needs its own call.
            guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
            return sqlite3_bind_blob64(handle, index, bytes, UInt64(bytes.count), Self.copied)
        }
    }

    /// Steps to the next row; false at the end.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw fault()
        }
    }

    /// Makes the statement ready for its next use and forgets the arguments, which may be personal data.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    /// Whether it stands in the middle of a run.
    var isBusy: Bool { sqlite3_stmt_busy(handle) != 0 }

    /// The columns of the row it stands on. A migration may have added one to a `SELECT *` since the statement was made.
    private func layout() -> RowLayout {
        let preparations = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_REPREPARE, 0)
        if let known, known.preparations == preparations { return known.layout }
        let layout = RowLayout(
            names: (0..<sqlite3_column_count(handle)).map { column in
                sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
            })
        known = (layout, preparations)
        return layout
    }

    /// The row the statement stands on.
    ///
    /// - Parameter asStored: whether text that is not UTF-8 comes as the bytes it is instead of a fault.
    func row(asStored: Bool = false) throws -> Row {
        let layout = layout()
        var values: [SQLValue] = []
        values.reserveCapacity(layout.names.count)
        for column in 0..<Int32(layout.names.count) {
            values.append(try value(at: column, of: layout, asStored: asStored))
        }
        return Row(layout: layout, values: values)
    }

    private func value(at column: Int32, of layout: RowLayout, asStored: Bool) throws -> SQLValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, column))
        case SQLITE_TEXT:
            guard let start = sqlite3_column_text(handle, column) else { return .null }
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
            guard let text = StoredText.read(bytes) else {
                if asStored { return .blob(Array(bytes)) }
                throw StorageFault(.corrupt, "column \(layout.names[Int(column)]): the text is not UTF-8")
            }
            return .text(text)
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(handle, column)
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
            return .blob(Array(bytes))
        default: return .null
        }
    }

    private func fault() -> any Error {
        SQLiteFailure.error(
            onConnection: sqlite3_db_handle(handle), sql: sqlite3_sql(handle).map { String(cString: $0) })
    }

    /// Tells SQLite to take its own copy (SQLITE_TRANSIENT, a macro Swift does not import).
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
