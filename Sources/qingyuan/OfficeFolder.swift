import Foundation

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

    /// The key files with what each is for.
    var keys: [String] { [signingKey] }

    /// Whether an office was made here.
    var holdsOffice: Bool { FileManager.default.fileExists(atPath: database) }
}
