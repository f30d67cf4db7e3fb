import Foundation

/// `make bench`: every figure stands beside a bare one of the same run, so that the ratio means something on any
/// machine.
@main
struct Bench {
    static func main() async {
        do {
            try await run()
        } catch {
            FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run() async throws {
        if CommandLine.arguments.contains("--help") { return print(usage) }
        switch CommandLine.arguments.dropFirst().first {
        case "pipeline":
            try await PipelineBench.run(on: .sqlite)
            if let url = CommandLine.arguments.dropFirst(2).first { try await PipelineBench.run(on: .postgresql(url)) }
        case "ledger": try LedgerBench.run()
        case "plans": PlanBench.run()
        case "omissions": try await OmissionBench.run(Array(CommandLine.arguments.dropFirst(2)))
        case "plan-board":
            let url = CommandLine.arguments.dropFirst(2).first
            try await PlanBoardBench.run(on: url.map(BenchEngine.postgresql) ?? .sqlite)
        case "scale": try await ScaleBench.run(Array(CommandLine.arguments.dropFirst(2)))
        case "screening": try ScreeningBench.run(Array(CommandLine.arguments.dropFirst(2)))
        case "pages":
            try await PageBench.run(rounds: CommandLine.arguments.dropFirst(2).first.flatMap(Int.init) ?? 2_000)
        case "bare-server": try await BareServer.run(port: Int(CommandLine.arguments.last ?? "") ?? 8099)
        default:
            FileHandle.standardError.write(Data((usage + "\n").utf8))
            exit(64)
        }
    }

    private static let usage = """
        usage: bench pipeline [POSTGRES-URL] | plan-board [POSTGRES-URL] | ledger | plans
               bench omissions [CASES [POSTGRES-URL]]
               bench pages [ROUNDS] | screening NAMES… TITLES
               bench scale [--clues N] [--cases N] [--rounds N] [--database URL] [--only NAME] [--statements]
               bench bare-server PORT
        """

    /// Runs a body and gives seconds of wall time.
    static func seconds(_ body: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await body()
        return Bench.seconds(since: start)
    }

    /// Seconds of wall time since an instant.
    static func seconds(since start: ContinuousClock.Instant) -> Double {
        let duration = start.duration(to: .now)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Seconds of processor time that the program has taken: `clock` counts in millionths on every POSIX system.
    static func processorSeconds() -> Double { Double(clock()) / 1e6 }

    /// A rate with thin thousands.
    static func rate(_ count: Int, _ seconds: Double) -> String {
        let number = Int(Double(count) / seconds)
        var digits = String(number)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits + "/s"
    }

    /// The middle of some numbers.
    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}
