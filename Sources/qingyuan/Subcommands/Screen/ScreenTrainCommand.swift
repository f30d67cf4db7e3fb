import ArgumentParser
import Enforcement
import Foundation
import Law
import Operations
import Screening

/// `qingyuan screen train`: learns from officers' verdicts how often a score is right.
struct ScreenTrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Learn from officers' verdicts how often a score was right.",
        discussion: """
            Reads one JSON object a line with "score" and "verdict" (confirmed or dismissed); other members are passed over, so that
            a line that screen wrote will do with a verdict put to it. The calibration file gets a new version behind those it has,
            which stay as they are; screen --calibration and screen explain --calibration then say the probability. Prints the version
            as one line of JSON: how many verdicts, the mean squared error of its probabilities for verdicts they were not fitted
            to, that of the bare scores, and the points of the curve. Fewer than 50 verdicts, or all of one kind, teach nothing.
            """)

    @Option(name: .long, help: ArgumentHelp("The verdicts; - reads standard input.", valueName: "file"))
    var verdicts: String

    @Option(name: .long, help: ArgumentHelp("The calibration file, made where there is none.", valueName: "file"))
    var calibration: String

    @Option(name: .long, help: ArgumentHelp("The set of weights that had made the scores.", valueName: "id"))
    var ruleSet = Weights.current.ruleSet

    @OptionGroup var words: LanguageOptions

    private var language: MessageLanguage { words.chosen }

    func validate() throws {
        guard Weights.named(ruleSet) != nil else { throw ValidationError("there is no set of weights \(ruleSet)") }
    }

    func run() async throws {
        try await carryOut {
            var history = try CalibrationSource.history(at: calibration, mayBeMissing: true)
            let learned: Calibration
            do {
                learned = try history.learn(from: try read(), ruleSet: ruleSet)
            } catch let fault as Calibration.Fault {
                throw Refusal(fault)
            }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let file = try OutputFile(calibration)
            try file.put(String(decoding: try encoder.encode(history), as: UTF8.self))
            try file.finish()
            Console.put(String(decoding: try encoder.encode(learned), as: UTF8.self))
        }
    }

    private func read() throws -> [Verdict] {
        let input = try InputFile(verdicts)
        var (file, found) = (VerdictsFile(), [Verdict]())
        var report = RowReport(about: input.title, in: language)
        func take(_ rows: [VerdictsFile.Row]) {
            for row in rows {
                switch row {
                case .verdict(let verdict, _): found.append(verdict)
                case .problem(let problem): report.tell(problem)
                }
            }
        }
        while let bytes = try input.next() { take(file.feed(bytes)) }
        take(file.finish())
        return found
    }
}
