import Enforcement
import Foundation
import Law
import Ledger
import Logging
import Operations
import Storage

/// `bench scale`: how long the pages take to read what they show, in a database of the size of a province after years.
enum ScaleBench {
    static let present = Moment(milliseconds: 1_795_392_000_000)

    static func run(_ arguments: [String]) async throws {
        let clues = number("--clues", in: arguments) ?? 1_000_000
        let cases = number("--cases", in: arguments) ?? clues / 10
        let rounds = number("--rounds", in: arguments) ?? 60
        let folder = text("--data", in: arguments) ?? FileManager.default.currentDirectoryPath + "/.build/bench-scale"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let location = try DatabaseLocation(
            text("--database", in: arguments) ?? "sqlite:\(folder)/scale-\(clues).sqlite")
        let database = try await location.open()
        defer { database.close() }
        _ = try await Migrator(Schema.migrations).migrate(database, now: present.milliseconds)
        let office = try office(over: database, folder: folder)
        if try await SampleWorld.isNeeded(in: office) {
            try await fill(office, clues: clues, cases: cases)
        }
        if try await SearchDesk.isEmptyBesideRecords(office) { try await index(office) }
        let viewers = try await ScaleViewers(in: office)
        let queries = ScaleQueries.all(viewers).filter {
            text("--only", in: arguments).map($0.name.contains) ?? true
        }
        if arguments.contains("--statements") {
            return try await office.read { try ScaleStatements.tell(queries, $0, dialect: database.dialect) }
        }
        let engine = database.dialect == .sqlite ? "SQLite" : "PostgreSQL"
        print("\n\(engine): \(clues) clues, \(cases) cases, \(rounds) rounds a line, milliseconds\n")
        try await measure(queries, rounds: rounds, in: office)
    }

    private static func measure(_ queries: [ScaleQuery], rounds: Int, in office: Office) async throws {
        print("| what a page reads | rows | p50 | p95 | processor |\n|---|---|---|---|---|")
        for query in queries {
            var times: [Double] = []
            var rows = 0
            // On a busy machine it tells more than the wall's; of a server only the client's part is in it.
            let processor = Bench.processorSeconds()
            for round in 0..<rounds {
                let start = ContinuousClock.now
                rows = max(rows, try await office.read { try query.read(round, $0) })
                times.append(Bench.seconds(since: start) * 1_000)
            }
            times.sort()
            let work = (Bench.processorSeconds() - processor) * 1_000 / Double(rounds)
            let p95 = times[min(times.count - 1, times.count * 95 / 100)]
            let figures = [times[times.count / 2], p95, work].map { String(format: "%.1f", $0) }
            print("| \(query.name) | \(rows) | \(figures.joined(separator: " | ")) |")
        }
    }

    private static func fill(_ office: Office, clues: Int, cases: Int) async throws {
        let started = ContinuousClock.now
        var world = ScaleWorld(
            clues: clues, cases: cases, units: try await ScaleUnits(in: office), now: present)
        try await world.fill(office.database) { done in
            if done % 100_000 == 0 { say("\(done) clues, \(Int(Bench.seconds(since: started))) s") }
        }
        say("filled in \(Int(Bench.seconds(since: started))) s")
    }

    /// Enters everything into the index of the search, whose own indexes are made at the end.
    private static func index(_ office: Office) async throws {
        // PostgreSQL gathers statistics by itself after a while; SQLite plans without any.
        let hasStatistics = office.database.dialect == .postgresql
        if hasStatistics { try await office.database.write { access in try access.execute("ANALYZE") } }
        let started = ContinuousClock.now
        let tokens = try await ScaleIndexes(of: office.database, on: "search_document")
        try await tokens.drop()
        let entered = try await SearchDesk.rebuild(office) { done, all in
            if done % 100_000 == 0 { say("\(done) of \(all) in the index, \(Int(Bench.seconds(since: started))) s") }
        }
        try await tokens.make()
        let seconds = Bench.seconds(since: started)
        say("indexed in \(Int(seconds)) s, \(entered) entered at \(Bench.rate(entered, seconds))")
        if hasStatistics { try await office.database.write { access in try access.execute("ANALYZE") } }
    }

    static func office(over database: any Database, folder: String) throws -> Office {
        Office(
            database: database, evidence: try EvidenceFiles(folder: folder + "/evidence"),
            spool: try SpoolFiles(folder: folder + "/spool"),
            ledger: LedgerKeeper(key: try SigningKey(name: "bench.local/ledger", seed: Array(repeating: 7, count: 32))),
            sealing: try SealingKeys(parsing: SealingKeys.text(of: Array(repeating: 7, count: 32))),
            clock: { present }, identifiers: IdentifierSource { UInt64.random(in: .min ... .max) },
            log: Logger(label: "bench"))
    }

    private static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    private static func text(_ name: String, in arguments: [String]) -> String? {
        arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }

    private static func number(_ name: String, in arguments: [String]) -> Int? {
        text(name, in: arguments).flatMap { Int($0) }
    }
}
