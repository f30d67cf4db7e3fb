import ArgumentParser
import Enforcement
import Law
import Operations

extension CaseCommand {
    /// `qingyuan case thresholds ID`: what the law says of a case, line by line, or the facts as they were set down.
    struct Thresholds: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "thresholds",
            abstract: "Whether the facts on file reach the line of a crime, with the arithmetic.",
            discussion: "The facts are set down with `case act ID threshold-facts --facts FILE.json`.")

        @OptionGroup var frame: CommandFrame
        @OptionGroup var words: LanguageOptions
        @Argument(help: "The case's id or number.") var id: String
        @Flag(help: "Print the facts as they were set down last, as a file that can be set down again.") var facts =
            false

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (name, now) = (id, office.now)
                    let record = try await office.read { try ActRecord<Case>.named(name, for: actor, at: now, in: $0) }
                    if facts { return try Console.put(json: record.loaded.thresholdStart) }
                    try put(record.loaded.thresholds(on: now.date), on: now.date)
                }
            }
        }

        private func put(_ answers: [Assessment], on day: LegalDate) throws {
            if frame.output.json { return try Console.put(json: LawCommand.Answers(on: day, assessments: answers)) }
            for answer in answers {
                for line in ThresholdPanel(answer, in: words.chosen).lines { Console.put(line) }
            }
        }
    }
}
