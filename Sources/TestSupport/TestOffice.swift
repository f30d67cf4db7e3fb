package import Enforcement
import class Foundation.FileManager
import func Foundation.NSTemporaryDirectory
import struct Foundation.UUID
package import Law
import Ledger
import Logging
package import Operations
import Storage

/// An office for one test: a fresh database with every migration (in memory, or as `QINGYUAN_TEST_DATABASE` says), a clock that the test moves, ids that are
/// the same in every run, and evidence in a folder of its own.
///
/// ```swift
/// let house = try await TestOffice()
/// let officer = try await house.person("李梅", [.officer], in: house.county)
/// let id = try await house.office.perform(OpenClue(…), as: officer)
/// house.clock.advance(days: 3)
/// ```
package final class TestOffice: Sendable {
    package let office: Office
    /// Where people sign in, with passwords that are cheap to hash.
    package let desk: SignInDesk
    package let clock: TestClock
    package let random: TestRandom
    /// 青石县市场监督管理局 in the county 430103 of the city 430100, registered already.
    package let county: Unit
    /// 云川市公安局 in the city 430100, registered already.
    package let police: Unit
    /// Where its evidence files lie.
    package let folder: String
    private let dispose: @Sendable () -> Void

    /// Opens the office; by default on Monday 23 November 2026 at nine.
    ///
    /// - Parameter carrier: what carries requests of webhooks; by default nothing does.
    package init(
        at start: Moment = TestClock.mondayMorning, settings: OfficeSettings = OfficeSettings(),
        carrier: any WebhookCarrier = NoCarrier()
    ) async throws {
        let clock = TestClock(start)
        let random = TestRandom(seed: 20_261_123)
        folder = NSTemporaryDirectory() + "/qingyuan-test-\(UUID().uuidString)"
        let (database, dispose) = try await StoreEngine.ofOffices.open(
            migrations: Schema.migrations, at: start.milliseconds)
        self.dispose = dispose
        self.clock = clock
        self.random = random
        let office = Office(
            database: database, evidence: try EvidenceFiles(folder: folder),
            spool: try SpoolFiles(folder: folder + "-spool"),
            ledger: LedgerKeeper(key: try TestOffice.signingKey()), sealing: try TestOffice.sealingKeys(),
            settings: settings, carrier: carrier, clock: { clock.now },
            identifiers: IdentifierSource { random.next() }, log: Logger(label: "test"))
        self.office = office
        desk = SignInDesk(office: office, cost: PasswordCost(logarithm: 4)) { random.bytes($0) }
        county = try await TestOffice.register(
            RegisterUnit(name: "青石县市场监督管理局", shortName: "青市监", kind: .marketSupervision, region: "430103"),
            in: office)
        police = try await TestOffice.register(
            RegisterUnit(name: "云川市公安局", shortName: "云公", kind: .police, region: "430100"), in: office)
    }

    deinit {
        dispose()
        try? FileManager.default.removeItem(atPath: folder)
        try? FileManager.default.removeItem(atPath: folder + "-spool")
    }

    /// An administrator of the whole country, for setting the scene.
    package var founder: Actor { TestOffice.founder }

    /// Registers a unit.
    package func unit(
        _ name: String, short: String? = nil, kind: UnitKind = .marketSupervision, region: String = "430100"
    ) async throws -> Unit {
        try await TestOffice.register(
            RegisterUnit(name: name, shortName: short ?? name, kind: kind, region: region), in: office)
    }

    /// Registers a person with roles, and with a certificate that is good all through 2026 and 2027 where the roles
    /// include that of an officer, and gives the actor as they come in over the web.
    ///
    /// - Parameter certified: whether there is a certificate; by default for officers only.
    package func person(
        _ name: String, _ roles: Set<Role>, in unit: Unit? = nil, certified: Bool? = nil, signInName: String? = nil
    ) async throws -> Actor {
        let serial = random.next() % 1_000_000_007
        let id = try await office.perform(
            RegisterUser(
                unitID: (unit ?? county).id, signInName: signInName ?? "u\(serial)", name: name, roles: roles),
            as: founder)
        if certified ?? roles.contains(.officer), let from = LegalDate("2026-01-01"),
            let until = LegalDate("2027-12-31")
        {
            _ = try await office.perform(
                CertifyOfficer(userID: id, number: "4300\(serial)", validFrom: from, validUntil: until), as: founder)
        }
        return try await actor(id)
    }

    /// The actor of a user with the roles that stand now.
    ///
    /// - Throws: `Refusal.notFound` where the account or its unit is closed.
    package func actor(
        _ id: UserID, by channel: Actor.Channel = .web, scopes: Set<Duty>? = nil
    ) async throws -> Actor {
        let found = try await office.read { access in
            try OrganisationStore.actor(id, by: channel, scopes: scopes, in: access)
        }
        guard let found else { throw Refusal.notFound(.user) }
        return found
    }

    private static let founder = Actor(
        userID: UserID("FOUNDER"), name: "建库", unitID: UnitID("FOUNDATION"), unitKind: .coordination, region: "000000",
        roles: [.administrator], channel: .commandLine)

    private static func register(_ unit: RegisterUnit, in office: Office) async throws -> Unit {
        let id = try await office.perform(unit, as: founder)
        guard let unit = try await office.read({ try OrganisationStore.unit(id, in: $0) }) else {
            throw Refusal.notFound(.unit)
        }
        return unit
    }

    /// A key that seals secrets in tests, the same in every run.
    private static func sealingKeys() throws -> SealingKeys {
        try SealingKeys(parsing: SealingKeys.text(of: Array(1...32)))
    }

    /// A key that signs the heads of the ledger in tests, the same in every run.
    private static func signingKey() throws -> SigningKey {
        try SigningKey(name: "ledger.test/office", seed: Array(1...32))
    }
}
