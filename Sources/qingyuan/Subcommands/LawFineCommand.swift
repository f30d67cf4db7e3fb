import ArgumentParser
import Foundation
import Law

extension LawCommand {
    /// `qingyuan law fine --facts F.json --propose AMOUNT`.
    struct Fine: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "fine", abstract: "The range of a fine, and whether a proposed one lies in it.",
            discussion: """
                The file of facts is JSON as docs/thresholds.md describes it. Exit code 1 where the fine may not stand as \
                proposed: above the range, below it without ground, reason and second person, or where it cannot be told.
                """)

        @OptionGroup var facts: FactsOptions

        @Option(name: .long, help: "The fine proposed, in yuan: 50000 or 50000.00.")
        var propose: String

        @Option(name: .long, help: "The day of the decision, YYYY-MM-DD; the day of the violation if left out.")
        var on: String?

        @OptionGroup var output: OutputOptions

        func run() async throws {
            guard let fine = Money(yuan: propose) else {
                throw ValidationError("--propose is an amount of yuan written 50000 or 50000.00: \(propose)")
            }
            let input = try facts.read { try FineInput(json: $0) }
            let check = FineCheck.check(fine, input.facts, on: try day(input), mitigation: input.mitigation)
            guard let check else { throw ValidationError("the facts name no violation") }
            if output.json {
                try Console.put(json: check)
            } else {
                for line in FinePanel(check, in: facts.language).lines { Console.put(line) }
            }
            if !check.stands { throw Exit.refused }
        }

        private func day(_ input: FineInput) throws -> LegalDate {
            guard let on else {
                guard let day = input.facts.conductOn else {
                    throw ValidationError("give --on, or conductOn in the facts")
                }
                return day
            }
            guard let day = LegalDate(on) else { throw ValidationError("--on is a day written YYYY-MM-DD: \(on)") }
            return day
        }
    }
}

/// A checked fine as lines of text.
struct FinePanel {
    private let check: FineCheck
    private let language: MessageLanguage

    init(_ check: FineCheck, in language: MessageLanguage) {
        self.check = check
        self.language = language
    }

    /// The lines, from the verdict down to the ranges that do not govern.
    var lines: [String] {
        let source = check.source.map { "（\(language.say($0.citation))）" } ?? ""
        return ["\(language.say(check.verdict.label))\(colon)\(language.say(check.text))\(source)"]
            + reading(check.range.governing) + ["  \(language.say(check.range.choice.reason))"]
            + check.range.others.flatMap { reading($0) }
    }

    private func reading(_ reading: FineReading) -> [String] {
        let range = reading.least.flatMap { least in reading.most.map { "\(least) – \($0)" } } ?? "–"
        let source = reading.source.map { language.say($0.citation) } ?? ""
        let flag = language.say(reading.confidence.flag)
        return ["  \(language.say(reading.conduct.label)) \(source)\(flag)\(colon)\(range)"]
            + reading.steps.map { "      \(language.say($0.text))" }
            + reading.missing.map { "      ? \(language.say($0.wording)) [\($0.path)]" }
    }

    private var colon: String { language == .zh ? "：" : ": " }
}
