import Foundation
import Storage

/// Where what lies in the data folder of an office.
struct OfficeFolder: Sendable, Hashable {
    let path: String

    /// The database, where it is SQLite.
    var database: String { path + "/qingyuan.sqlite" }
    var evidence: String { path + "/evidence" }
    /// What was sent in and waits for the job that reads it.
    var spool: String { path + "/spool" }
    /// The key that signs heads of the ledger.
    var signingKey: String { path + "/ledger.key" }

    /// The keys that seal the secrets of one-time codes.
    var codeKeys: String { path + "/codes.key" }

    /// The key files, which nobody else may read.
    var keys: [String] { [signingKey, codeKeys] }

    /// Whether an office was made here, with its records in that database: the database itself where it is a file, else
    /// the signing key, which every office has in its folder.
    func holdsOffice(in database: DatabaseLocation) -> Bool {
        switch database {
        case .sqlite: database.mayExist
        case .postgresql: FileManager.default.fileExists(atPath: signingKey)
        }
    }
}
