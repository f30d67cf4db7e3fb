import Enforcement
import Foundation
import Law
import Ledger
import Logging
import Operations
import Storage

/// The only place that wires things together: opens the folder of an office and hands out the office.
enum Wiring {
    /// Opens the office in a folder; brings its database up to date, and makes folder, database and signing key where
    /// there are none.
    static func office(in options: DataOptions, quiet: Bool = true) async throws -> Office {
        let folder = options.data
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let database = try SQLiteDatabase(path: folder + "/qingyuan.sqlite")
        let applied = try await Migrator(Schema.migrations).migrate(database, now: now().milliseconds)
        if !quiet { for id in applied { Console.say("applied \(id)") } }
        var log = Logger(label: "qingyuan") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = .notice
        return Office(
            database: database, evidence: try EvidenceFiles(folder: folder + "/evidence"),
            ledger: LedgerKeeper(key: try signingKey(in: folder)), clock: now,
            identifiers: IdentifierSource { UInt64.random(in: .min ... .max) }, log: log)
    }

    /// Opens the office of a folder that must hold one already: a mistyped `--data` makes no empty office.
    static func existingOffice(in options: DataOptions) async throws -> Office {
        let folder = options.data
        guard FileManager.default.fileExists(atPath: folder + "/qingyuan.sqlite") else {
            Console.say("\(folder) holds no office; `qingyuan migrate --data \(folder)` makes one")
            throw Exit.refused
        }
        return try await office(in: options)
    }

    /// The user in whose name a command acts.
    ///
    /// - Throws: `Refusal` where there is no such user.
    static func actor(_ options: ActorOptions, in office: Office) async throws -> Actor {
        let actor = try await office.read { access in
            try OrganisationStore.actor(signInName: options.signInName, by: .commandLine, in: access)
        }
        guard let actor else {
            throw Refusal(
                .notSignedIn,
                Wording("没有登录名为“\(options.signInName)”的用户", "There is no user “\(options.signInName)”"))
        }
        return actor
    }

    /// The present moment.
    @Sendable static func now() -> Moment {
        Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    /// The key that signs the ledger's heads: read from `ledger.key`, made there the first time, readable by the owner
    /// alone.
    private static func signingKey(in folder: String) throws -> SigningKey {
        let path = folder + "/ledger.key"
        if let text = try? String(contentsOfFile: path, encoding: .utf8) {
            return try SigningKey(parsing: text)
        }
        let seed = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        let key = try SigningKey(name: OfficeSettings().origin, seed: seed)
        let made = FileManager.default.createFile(
            atPath: path, contents: Data((key.text + "\n").utf8), attributes: [.posixPermissions: 0o600])
        guard made else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
        return key
    }
}
