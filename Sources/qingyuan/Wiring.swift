import Enforcement
import Foundation
import Law
import Ledger
import Operations
import Storage

/// The only place that wires things together: opens the folder of an office and hands out the office.
enum Wiring {
    /// Opens the office that the options name; brings its database up to date, and makes folder, database and signing key
    /// where there are none.
    static func office(in options: DataOptions, quiet: Bool = true) async throws -> Office {
        try await office(options.settings(), quiet: quiet)
    }

    /// Opens an office that must be there already: a mistyped `--data` makes no empty office.
    static func existingOffice(in options: DataOptions) async throws -> Office {
        try await existingOffice(options.settings())
    }

    /// The same, by settings that were read before.
    static func existingOffice(_ settings: Settings) async throws -> Office {
        let folder = settings.folder
        guard folder.holdsOffice(in: settings.database) else {
            Console.say("\(folder.path) holds no office; `qingyuan migrate --data \(folder.path)` makes one")
            throw Exit.refused
        }
        return try await office(settings)
    }

    /// The same as `office(in:quiet:)`, by settings that were read before.
    static func office(_ settings: Settings, quiet: Bool = true) async throws -> Office {
        let folder = settings.folder
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let database = try await settings.database.open()
        let applied = try await bringUpToDate(database, at: settings.database)
        if !quiet { for id in applied { Console.say("applied \(id)") } }
        let office = try Wiring.office(on: database, settings)
        if applied.contains("M0014") || applied.contains("M0024"), try await SearchDesk.isEmptyBesideRecords(office) {
            try await SearchDesk.rebuild(office)
        }
        return office
    }

    /// Brings the database up to date; what is still to run has the patience that a statement over every row of a great table needs.
    private static func bringUpToDate(_ database: any Database, at location: DatabaseLocation) async throws -> [String]
    {
        let migrator = try Migrator(Schema.migrations)
        guard try await migrator.status(of: database).contains(where: { $0.appliedAt == nil }) else { return [] }
        let upkeep = try await location.open(.forUpkeep)
        defer { upkeep.close() }
        return try await migrator.migrate(upkeep, now: now().milliseconds)
    }

    /// The office whose records are in that database, already up to date, and whose files and keys are where the settings
    /// say.
    static func office(on database: any Database, _ settings: Settings) throws -> Office {
        let folder = settings.folder
        let metrics = OfficeMetrics()
        return Office(
            database: ObservedDatabase(database, metrics.registry),
            evidence: try EvidenceFiles(folder: folder.evidence),
            spool: try SpoolFiles(folder: folder.spool),
            ledger: LedgerKeeper(key: try signingKey(folder, named: settings.office.origin)),
            sealing: try sealingKeys(folder), settings: settings.office,
            carrier: HTTPCarrier(allowingPrivate: settings.office.webhooksMayBePrivate),
            clock: now, identifiers: IdentifierSource { UInt64.random(in: .min ... .max) },
            log: settings.logger(.office),
            metrics: metrics)
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
        Console.hidesPeople = !actor.seesPeople
        return actor
    }

    /// The present moment.
    @Sendable static func now() -> Moment {
        Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    /// The key that signs the ledger's heads: read from `ledger.key`, made there the first time.
    private static func signingKey(_ folder: OfficeFolder, named name: String) throws -> SigningKey {
        let text = try keyFile(folder.signingKey) { try SigningKey(name: name, seed: $0).text + "\n" }
        return try SigningKey(parsing: text)
    }

    /// The keys that seal secrets: read from `codes.key`, the first made there the first time.
    private static func sealingKeys(_ folder: OfficeFolder) throws -> SealingKeys {
        try SealingKeys(parsing: keyFile(folder.codeKeys) { SealingKeys.text(of: $0) })
    }

    /// The text of a key file; where there is none it is made from 32 random bytes, readable by the owner alone.
    private static func keyFile(_ path: String, text: ([UInt8]) throws -> String) throws -> String {
        if FileManager.default.fileExists(atPath: path) { return try String(contentsOfFile: path, encoding: .utf8) }
        let fresh = try text((0..<32).map { _ in UInt8.random(in: .min ... .max) })
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(fresh.utf8), attributes: [.posixPermissions: 0o600])
        guard made else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
        return fresh
    }
}
