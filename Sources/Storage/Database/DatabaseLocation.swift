import Foundation

/// Where a database is, in one text: `sqlite:PATH` or the URL of a PostgreSQL database.
package enum DatabaseLocation: Sendable {
    case sqlite(path: String)
    case postgresql(PostgreSQLAddress)

    /// - Throws: ``StorageFault`` `.misuse`, in which no part of the text stands: it may hold a password.
    package init(_ text: String) throws {
        let scheme = "sqlite:"
        if text.hasPrefix(scheme), text.count > scheme.count {
            self = .sqlite(path: String(text.dropFirst(scheme.count)))
        } else if text.hasPrefix("postgres") {
            self = .postgresql(try PostgreSQLAddress(text))
        } else {
            throw StorageFault(.misuse, "a database is named sqlite:PATH or postgres://user@host/database")
        }
    }

    /// Whether a text names a database and holds a password.
    package static func hasPassword(_ text: String) -> Bool {
        guard case .postgresql(let address)? = try? DatabaseLocation(text) else { return false }
        return address.holdsPassword
    }

    /// Whether there can be a database: false for a file that is not there.
    package var mayExist: Bool {
        switch self {
        case .sqlite(let path): FileManager.default.fileExists(atPath: path)
        case .postgresql: true
        }
    }

    /// Opens the database; an SQLite file that is missing is made, a PostgreSQL database must be there.
    ///
    /// - Throws: ``StorageFault`` `.connection` or `.corrupt`.
    package func open(_ settings: PostgreSQLSettings = PostgreSQLSettings()) async throws -> any Database {
        switch self {
        case .sqlite(let path): return try SQLiteDatabase(path: path)
        case .postgresql(let address):
            let database = PostgreSQLDatabase(address, settings: settings)
            do { try await database.connect() } catch {
                database.close()
                throw error
            }
            return database
        }
    }
}

extension DatabaseLocation: CustomStringConvertible {
    /// The location without a password.
    package var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgresql(let address): address.description
        }
    }
}
