import ArgumentParser
import Law

/// `qingyuan law`: questions to the law that need no database.
struct LawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law", abstract: "Count working days, check codes, read thresholds and fines.",
        subcommands: [Workdays.self, CheckCode.self, Threshold.self, Fine.self])

    /// `qingyuan law workdays --from D --add N`.
    struct Workdays: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "workdays", abstract: "The day that lies N working days after a day.")

        @Option(name: .long, help: "The day to count from, YYYY-MM-DD; it is not counted itself.")
        var from: String

        @Option(name: .long, parsing: .unconditional, help: "How many working days; negative counts back.")
        var add: Int

        @OptionGroup var output: OutputOptions

        func run() async throws {
            guard let day = LegalDate(from) else {
                throw ValidationError("--from is a day written YYYY-MM-DD: \(from)")
            }
            guard WorkingCalendar.countRange.contains(add) else {
                throw ValidationError("--add lies between \(WorkingCalendar.countRange)")
            }
            let answer = Law.Workdays(from: day, add: add)
            if output.json { try Console.put(json: answer) } else { Console.put(answer.due.description) }
            if let assumption = answer.assumption() { Console.say("\(assumption.zh)\n\(assumption.en)") }
        }
    }

    /// `qingyuan law check-code CODE…`.
    struct CheckCode: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check-code",
            abstract: "Check unified social credit codes and resident identity numbers.",
            discussion:
                "Exit code 1 where a code is not valid. Codes come as arguments, or one a line on standard input.")

        @Argument(help: "The codes.")
        var codes: [String] = []

        @OptionGroup var output: OutputOptions

        func run() async throws {
            var bad = false
            func check(_ code: String) throws {
                let answer = CodeCheck.check(code)
                bad = bad || !answer.isValid
                if output.json { return try Console.put(json: answer) }
                let remarks = (answer.problems + answer.notes).map { "\($0.message.zh) / \($0.message.en)" }
                Console.put(
                    "\(answer.code)  \(answer.isValid ? "valid" : "not valid")  \(remarks.joined(separator: "; "))")
            }
            for code in codes { try check(code) }
            if codes.isEmpty { while let line = readLine() { try check(line) } }
            if bad { throw Exit.refused }
        }
    }
}
