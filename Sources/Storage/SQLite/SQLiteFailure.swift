import Foundation
import GRDB
import GRDBSQLite

/// Turns what SQLite says into the faults of the house.
enum SQLiteFailure {
    /// The error the connection met last.
    static func error(onConnection connection: OpaquePointer?, sql: String?) -> any Error {
        guard let connection else { return StorageFault(.closed, "the database is closed") }
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
        return error(code: sqlite3_extended_errcode(connection), message: message, sql: sql)
    }

    /// The same for an error that GRDB threw; anything else passes as it is.
    static func error(from error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return Self.error(
            code: error.extendedResultCode.rawValue, message: error.message ?? "", sql: error.sql)
    }

    /// - Parameter code: SQLite's extended result code; its low byte is the primary one.
    static func error(code: Int32, message: String, sql: String?) -> any Error {
        let detail = sql.map { "\(message), in: \($0)" } ?? message
        switch code & 0xff {
        case SQLITE_INTERRUPT:
            return CancellationError()
        case SQLITE_CONSTRAINT:
            return StorageFault(.constraint(constraint(code: code, message: message)), "refused", detail: detail)
        case SQLITE_ERROR:
            return StorageFault(.misuse, "SQLite refused the statement", detail: detail)
        case SQLITE_MISUSE where message.contains("closed"):
            return StorageFault(.closed, "the database is closed", detail: detail)
        default:
            let (kind, context) = kind(of: code & 0xff)
            return StorageFault(kind ?? .engine("\(code)"), context, detail: detail)
        }
    }

    private static func kind(of primary: Int32) -> (StorageFault.Code?, String) {
        switch primary {
        case SQLITE_BUSY, SQLITE_LOCKED: (.busy, "another connection holds the database")
        case SQLITE_CORRUPT: (.corrupt, "the database file is damaged")
        case SQLITE_NOTADB: (.corrupt, "the file is not an SQLite database")
        case SQLITE_FULL: (.full, "the disk or the database is full")
        case SQLITE_READONLY: (.readOnly, "a read may not change anything")
        case SQLITE_IOERR: (.inputOutput, "the disk did not do what was asked")
        case SQLITE_CANTOPEN: (.connection, "the database file cannot be opened")
        case SQLITE_PERM, SQLITE_AUTH: (.connection, "the database file may not be used")
        case SQLITE_TOOBIG: (.unstorable, "a value or the statement is too big")
        case SQLITE_MISMATCH: (.unstorable, "a value is of the wrong type")
        case SQLITE_MISUSE, SQLITE_RANGE: (.misuse, "the interface was used wrongly")
        default: (nil, "SQLite failed")
        }
    }

    /// Reads the table and columns out of messages such as `UNIQUE constraint failed: clue.unit, clue.number`.
    private static func constraint(code: Int32, message: String) -> StorageFault.Constraint {
        let detail = message.range(of: "failed: ").map { String(message[$0.upperBound...]) }
        let kind: StorageFault.Constraint.Kind
        switch ResultCode(rawValue: code) {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: kind = .unique
        case .SQLITE_CONSTRAINT_NOTNULL: kind = .notNull
        case .SQLITE_CONSTRAINT_FOREIGNKEY: return .init(.foreignKey)
        case .SQLITE_CONSTRAINT_CHECK: return .init(.check, name: detail)
        case Self.wrongType:
            return columns(message.split(separator: " ").suffix(1).map(String.init), kind: .type)
        default: return .init(.trigger, name: message)
        }
        return columns(detail?.components(separatedBy: ", ") ?? [], kind: kind)
    }

    /// SQLITE_CONSTRAINT_DATATYPE, newer than the list that GRDB knows.
    private static let wrongType = ResultCode(rawValue: SQLITE_CONSTRAINT | (12 << 8))

    /// Splits `table.column` names.
    private static func columns(_ names: [String], kind: StorageFault.Constraint.Kind) -> StorageFault.Constraint {
        let parts = names.map { $0.split(separator: ".", maxSplits: 1).map(String.init) }
        guard parts.allSatisfy({ $0.count == 2 }) else { return .init(kind, name: names.joined(separator: ", ")) }
        return .init(kind, table: parts.first?[0], columns: parts.map { $0[1] })
    }
}
