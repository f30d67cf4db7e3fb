import Enforcement
import Foundation
import Law
import Operations
import Storage

/// The look over a region of 100,000 cases with five hundred omissions of every kind planted: the finder alone against a
/// bare walk over the same cases, and the whole of it out of a database.
enum OmissionBench {
    private static let now = Moment(LegalDate("2026-11-22") ?? LegalDate(dayNumber: 20_779), hour: 9)

    static func run(_ arguments: [String]) async throws {
        let count = arguments.first.flatMap { Int($0) } ?? 100_000
        print("Omissions, one core, 500 of each kind planted")
        print("| cases | making them | finding | µs a case | bare walk | found | missed | false alarms |")
        print("|---|---|---|---|---|---|---|---|")
        for cases in [count / 10, count / 3, count] { finding(cases) }
        print("\n| engine | cases | reading | finding | found | missed | false alarms |\n|---|---|---|---|---|---|---|")
        try await looking(count, on: .sqlite)
        if arguments.count > 1 { try await looking(count, on: .postgresql(arguments[1])) }
    }

    private static func region(_ count: Int) -> OmissionRehearsal {
        OmissionRehearsal(cases: count, planting: min(500, count / 40), seed: 7, now: now)
    }

    private static func finding(_ count: Int) {
        var start = ContinuousClock.now
        let region = region(count)
        let making = Bench.seconds(since: start)
        start = .now
        let found = OmissionFinder(now: now).omissions(in: region.cases)
        let finding = Bench.seconds(since: start)
        start = .now
        let sum = region.cases.reduce(Int64(0)) { $0 &+ ($1.amount?.minor ?? 0) }
        let bare = Bench.seconds(since: start)
        precondition(sum > 0)
        let each = Int(finding / Double(region.cases.count) * 1e6)
        print(
            "| \(region.cases.count) | \(shown(making)) | \(shown(finding)) | \(each) | \(shown(bare)) |"
                + " \(score(region, found)) |")
    }

    private static func looking(_ count: Int, on engine: BenchEngine) async throws {
        let region = region(count)
        try await engine.withDatabase { database, _ in
            _ = try await Migrator(Schema.migrations).migrate(database, now: now.milliseconds)
            try await OmissionRows.write(region, to: database)
            var start = ContinuousClock.now
            let cases = try await database.read { try SeenCases.all(at: now, in: $0) }
            let reading = Bench.seconds(since: start)
            start = .now
            let found = OmissionFinder(now: now).omissions(in: cases)
            let finding = Bench.seconds(since: start)
            print(
                "| \(engine.label) | \(cases.count) | \(shown(reading)) | \(shown(finding)) | \(score(region, found)) |"
            )
        }
    }

    private static func score(_ region: OmissionRehearsal, _ found: [Omission]) -> String {
        let result = region.result(of: found)
        for (cause, number) in result.falseAlarms.sorted(by: { $0.key < $1.key }) {
            print("false alarm: \(cause): \(number)")
        }
        let (all, alarms) = (result.found.values.reduce(0, +), result.falseAlarms.values.reduce(0, +))
        return "\(all) of \(region.planted.count) | \(result.missed.count) | \(alarms)"
    }

    private static func shown(_ seconds: Double) -> String { "\(Int((seconds * 1000).rounded())) ms" }
}
