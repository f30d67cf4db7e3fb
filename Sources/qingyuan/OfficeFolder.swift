import Foundation

/// Where what lies in the data folder of an office.
struct OfficeFolder: Sendable, Hashable {
    let path: String

    /// The database, where it is SQLite.
    var database: String { path + "/qingyuan.sqlite" }
    var evidence: String { path + "/evidence" }
    /// The key that signs heads of the ledger.
    var signingKey: String { path + "/ledger.key" }

    /// The keys that seal the secrets of one-time codes.
    var codeKeys: String { path + "/codes.key" }

    /// The key files, which nobody else may read.
    var keys: [String] { [signingKey, codeKeys] }

    /// Whether an office was made here.
    var holdsOffice: Bool { FileManager.default.fileExists(atPath: database) }
}
