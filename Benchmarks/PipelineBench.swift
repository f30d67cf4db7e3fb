import Enforcement
import Foundation
import Law
import Ledger
import Logging
import Operations
import Storage

/// Operations a second through the whole pipeline (authority, procedure, clocks, ledger, idempotency, messages) against
/// the bare rate of durable commits of the same database file on the same disk: of one small row, and of the same rows
/// as the operation leaves in the same tables, which is what the database alone asks for them.
enum PipelineBench {
    static let rounds = 5
    static let operations = 1_000

    /// - Parameter engine: where the operations are kept.
    static func run(on engine: BenchEngine) async throws {
        print("operations against bare durable commits (\(engine.label)), \(rounds) rounds of \(operations), median")
        print("| at once | commits of one row | commits of the same rows | full pipeline | one row / | same rows / |")
        print("|---|---|---|---|---|---|")
        for width in [1, 8, 64] {
            var bare: [Double] = []
            var same: [Double] = []
            var full: [Double] = []
            for _ in 0..<rounds {
                bare.append(try await bareCommits(at: width, on: engine))
                same.append(try await sameRows(at: width, on: engine))
                full.append(try await pipeline(at: width, on: engine))
            }
            let (one, rows, all) = (Bench.median(bare), Bench.median(same), Bench.median(full))
            let rates = [one, rows, all].map { Bench.rate(operations, $0) }
            let ratios = [one, rows].map { String(format: "%.2f", all / $0) }
            print("| \(([String(width)] + rates + ratios).joined(separator: " | ")) |")
        }
    }

    private static func bareCommits(at width: Int, on engine: BenchEngine) async throws -> Double {
        try await engine.withDatabase { database, _ in
            try await database.write { access in
                try access.execute("CREATE TABLE line (id BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL)", [])
            }
            return try await Bench.seconds {
                try await spread(operations, over: width) { number in
                    _ = try await database.write { access in
                        try access.execute("INSERT INTO line (id, text) VALUES ($1, $2)", [number, "疑似假冒"])
                    }
                }
            }
        }
    }

    private static func pipeline(at width: Int, on engine: BenchEngine) async throws -> Double {
        try await engine.withDatabase { database, folder in
            let office = try await office(over: database, in: folder)
            let (officer, unit) = try await scene(in: office)
            return try await Bench.seconds {
                try await spread(operations, over: width) { number in
                    let operation = OpenClue(source: .inspection, title: "疑似假冒 \(number)", summary: "现场发现", unit: unit)
                    _ = try await office.perform(operation, as: officer, key: "bench-\(number)")
                }
            }
        }
    }

    /// The same rows in the same tables as the pipeline's, each time in one durable commit.
    private static func sameRows(at width: Int, on engine: BenchEngine) async throws -> Double {
        try await engine.withDatabase { database, folder in
            let office = try await office(over: database, in: folder)
            let (officer, unit) = try await scene(in: office)
            let id = try await office.perform(
                OpenClue(source: .inspection, title: "疑似假冒", summary: "现场发现", unit: unit), as: officer, key: "bench")
            let rows = try await office.read { try SameRows(of: id.rawValue, on: database.dialect, in: $0) }
            return try await Bench.seconds {
                try await spread(operations, over: width) { number in
                    try await database.write { try rows.write(number, in: $0) }
                }
            }
        }
    }

    /// Runs the numbered work, so many at once.
    private static func spread(
        _ count: Int, over width: Int, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<width {
                group.addTask {
                    for number in stride(from: lane, to: count, by: width) { try await body(number) }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func office(over database: any Database, in folder: String) async throws -> Office {
        let clock: @Sendable () -> Moment = { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        _ = try await Migrator(Schema.migrations).migrate(database, now: clock().milliseconds)
        return Office(
            database: database, evidence: try EvidenceFiles(folder: folder + "/evidence"),
            spool: try SpoolFiles(folder: folder + "/spool"),
            ledger: LedgerKeeper(key: try SigningKey(name: "bench.local/ledger", seed: Array(repeating: 7, count: 32))),
            sealing: try SealingKeys(parsing: SealingKeys.text(of: Array(repeating: 7, count: 32))), clock: clock,
            identifiers: IdentifierSource { UInt64.random(in: .min ... .max) },
            log: Logger(label: "bench"))
    }

    private static func scene(in office: Office) async throws -> (Actor, UnitID) {
        let founder = Actor(
            userID: UserID("FOUNDER"), name: "建库", unitID: UnitID("FOUNDATION"), unitKind: .coordination,
            region: "000000", roles: [.administrator], channel: .job)
        let unit = try await office.perform(
            RegisterUnit(name: "云州市市场监督管理局", shortName: "云州市监", kind: .marketSupervision, region: "990100"),
            as: founder)
        let user = try await office.perform(
            RegisterUser(unitID: unit, signInName: "officer", name: "李梅", roles: [.officer]), as: founder)
        guard let officer = try await office.read({ try OrganisationStore.actor(user, by: .api, in: $0) }) else {
            throw Refusal.notFound(.user)
        }
        return (officer, unit)
    }
}
