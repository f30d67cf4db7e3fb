import CLibPQ

/// Where a PostgreSQL database is, as whoever runs the house wrote it.
///
/// The description names server, database and user and never the password, which may stand in the URL (better: in
/// `PGPASSWORD` or a password file, which libpq reads by itself).
package struct PostgreSQLAddress: Sendable, CustomStringConvertible {
    /// The URL as it was given: not for any log.
    let url: String
    package let description: String
    /// Whether a password stands in the URL.
    package let holdsPassword: Bool

    /// - Parameter url: `postgres://` or `postgresql://` with everything libpq knows: `sslmode`, `sslrootcert`, …
    /// - Throws: ``StorageFault`` `.misuse` if libpq cannot read it.
    package init(_ url: String) throws {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://"), !url.utf8.contains(0),
            let options = PQconninfoParse(url, nil)
        else {
            // libpq's own message may quote a piece of the URL, and with it the password.
            throw StorageFault(.misuse, "this is not the URL of a PostgreSQL database (postgres://user@host/database)")
        }
        defer { PQconninfoFree(options) }
        self.url = url
        let values = Self.values(options)
        description = Self.describe(values)
        holdsPassword = values["password"] != nil || values["sslpassword"] != nil
    }

    private static func values(_ options: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return values
    }

    private static func describe(_ values: [String: String]) -> String {
        let user = values["user"].map { "\($0)@" } ?? ""
        let port = values["port"].map { ":\($0)" } ?? ""
        return "postgres://\(user)\(values["host"] ?? "")\(port)/\(values["dbname"] ?? "")"
    }
}
