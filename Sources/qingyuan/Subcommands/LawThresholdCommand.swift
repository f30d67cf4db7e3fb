import ArgumentParser
import Foundation
import Law

extension LawCommand {
    /// `qingyuan law threshold --facts F.json --on DATE`.
    struct Threshold: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "threshold",
            abstract: "Whether the facts of a case reach the line of a crime, with the arithmetic.",
            discussion: """
                The file of facts is JSON as docs/thresholds.md describes it. Mistakes in it are named by their path on \
                standard error, with exit code 1. Rules that were not read in full are marked wherever they are used.
                """)

        @OptionGroup var facts: FactsOptions

        @Option(name: .long, help: "The day on which the case is looked at, YYYY-MM-DD.")
        var on: String

        @OptionGroup var output: OutputOptions

        func run() async throws {
            guard let day = LegalDate(on) else { throw ValidationError("--on is a day written YYYY-MM-DD: \(on)") }
            let known = try facts.read { try ThresholdFacts(json: $0) }
            let answers = Thresholds.assess(known, on: day)
            if output.json { return try Console.put(json: Answers(on: day, assessments: answers)) }
            for answer in answers {
                for line in ThresholdPanel(answer, in: facts.language).lines { Console.put(line) }
            }
        }
    }

    /// What `--json` prints.
    struct Answers: Encodable {
        let on: LegalDate
        let assessments: [Assessment]
    }
}

/// A file of facts and the language of the answer.
struct FactsOptions: ParsableArguments {
    @Option(name: .long, help: "The file of facts, JSON; - reads standard input.")
    var facts: String

    @OptionGroup var words: LanguageOptions

    var language: MessageLanguage { words.chosen }

    /// Reads the file, naming on standard error what is wrong in it.
    func read<Value>(_ body: (Data) throws -> Value) throws -> Value {
        let file = try InputFile(facts)
        let bytes = try file.all()
        do {
            return try body(Data(bytes))
        } catch let error as FactsFaults {
            for fault in error.faults {
                let place = fault.path.isEmpty ? file.title : "\(file.title): \(fault.path)"
                Console.say("\(place): \(language.say(fault.message))")
            }
            throw Exit.refused
        }
    }
}
