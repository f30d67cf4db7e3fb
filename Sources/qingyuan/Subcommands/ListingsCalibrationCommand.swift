import ArgumentParser
import Enforcement
import Law
import Operations
import Web

/// `qingyuan listings calibration`: what the unit has learnt of its scores.
struct ListingsCalibrationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibration",
        abstract: "Show what the unit has learnt of its scores from officers' verdicts, or train a new version.",
        discussion: """
            Shows the version in force, what was foretold beside what came in each tenth of probability, and what training would
            give now. Fewer than 50 verdicts, or all of one kind, are refused.
            """)

    @Flag(name: .long, help: "Train a new version behind the one in force.")
    var train = false

    @Option(name: .long, help: "Why, for the file.")
    var reason: String?

    @OptionGroup var frame: CommandFrame

    func validate() throws {
        guard train == (reason != nil) else { throw ValidationError("--train and --reason come together") }
    }

    func run() async throws {
        try await carryOut {
            try await frame.run { office, actor in
                if let reason {
                    let current = try await office.read { try UnitCalibration.current(of: actor.unitID, in: $0) }
                    _ = try await office.perform(
                        TrainCalibration(after: current?.version ?? 0, reason: reason), as: actor)
                }
                let report = try await office.read { try CalibrationReport(for: actor, in: $0) }
                if frame.output.json { return try Console.put(json: CalibrationSummary(report)) }
                for line in ListingsCalibrationCommand.lines(report) { Console.put(line) }
            }
        }
    }

    private static func lines(_ report: CalibrationReport) -> [String] {
        var lines = report.history.map { one in
            "version \(one.version)  \(one.at)  \(one.by)  \(one.reason)  \(one.curve.verdicts) verdicts, "
                + "\(one.curve.confirmed) confirmed  error \(one.curve.error), of scores \(one.curve.errorOfScores)"
        }
        if let current = report.current {
            lines += current.asTrained.map { "as trained  \(text($0))" } + report.since.map { "since  \(text($0))" }
        }
        lines.append("now  \(report.verdicts) verdicts, \(report.confirmed) confirmed  \(report.ruleSet)")
        if let obstacle = report.obstacle { lines.append("not trained now: \(obstacle.message.en)") }
        return lines
    }

    private static func text(_ line: ReliabilityLine) -> String {
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
        return "\(line.from)%  foretold \(percent(line.foretold))  \(line.confirmed)/\(line.verdicts)  "
            + "[\(percent(line.low)), \(percent(line.high))]"
    }
}
