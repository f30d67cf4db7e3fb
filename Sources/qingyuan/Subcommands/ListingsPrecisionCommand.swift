import ArgumentParser
import Enforcement
import Law
import Operations
import Web

/// `qingyuan listings precision`: how often officers confirmed what was found.
struct ListingsPrecisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "precision", abstract: "How often officers confirmed what was found, by kind, mark and month.")

    @Option(
        name: .long, help: "The months of the verdicts, as 2026-11 or 2025-12..2026-11; the last twelve if left out.")
    var months: String?

    @OptionGroup var frame: CommandFrame

    func validate() throws {
        guard months.map({ MonthSpan($0) != nil }) ?? true else {
            throw ValidationError("--months is written 2026-11 or 2025-12..2026-11")
        }
    }

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                let span = months.flatMap { MonthSpan($0) } ?? MonthSpan(12, until: office.now.date)
                let precision = try await office.read { try FindingPrecision(span, for: actor, in: $0) }
                if frame.output.json { return try Console.put(json: PrecisionReport(precision)) }
                let parts = [[precision.all], precision.kinds, precision.rights, precision.months]
                for line in parts.joined() where line.verdicts > 0 { Console.put(text(line)) }
            }
        }
    }

    private func text(_ line: FindingPrecision.Line) -> String {
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
        let share = line.share.map(percent) ?? "–"
        return
            "\(line.label)  \(line.confirmed)/\(line.verdicts)  \(share)  [\(percent(line.low)), \(percent(line.high))]"
    }
}

/// `qingyuan listings threshold`: the unit's least score.
struct ListingsThresholdCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "threshold", abstract: "Show or set the score from which on the unit looks at listings.",
        discussion:
            "Shows for each score how many listings of the last 90 days it would have hidden, and how many of those were confirmed."
    )

    @Option(name: .long, help: "The new least score in hundredths, a multiple of 5 from 35 to 95.")
    var score: Int?

    @Option(name: .long, help: "Why, for the file.")
    var reason: String?

    @OptionGroup var frame: CommandFrame

    func validate() throws {
        guard (score == nil) == (reason == nil) else { throw ValidationError("--score and --reason come together") }
    }

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                if let score, let reason {
                    _ = try await office.perform(SetUnitThreshold(score: score, reason: reason), as: actor)
                }
                let now = office.now
                let (threshold, effect) = try await office.read { access in
                    (
                        try UnitThreshold.current(of: actor.unitID, in: access),
                        try ThresholdEffect(until: now, for: actor, in: access)
                    )
                }
                if frame.output.json { return try Console.put(json: ThresholdReport(threshold, effect)) }
                Console.put("least score \(threshold.score)  \(threshold.reason ?? "-")  \(threshold.by ?? "-")")
                for line in effect.lines {
                    Console.put(
                        "\(line.score)  shown \(line.shown)  hidden \(line.hidden)  of these confirmed \(line.hiddenConfirmed), dismissed \(line.hiddenDismissed)"
                    )
                }
            }
        }
    }
}
