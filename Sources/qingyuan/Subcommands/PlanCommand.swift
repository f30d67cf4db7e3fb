import ArgumentParser
import Enforcement
import Law

/// `qingyuan plan`: plan documents become measures, clauses and units.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Read plan documents.", subcommands: [Parse.self])

    /// `qingyuan plan parse FILE|-`.
    struct Parse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "parse", abstract: "Read a plan document into measures, clauses and units; needs no database.",
            discussion: """
                Writes the document's title, number, issuer, date, citations and measures, each with its clauses, their lead and
                responsible units, time and campaigns. Names stay exactly as written. What a person should look at is named by
                line and code on standard error (with --json in "warnings"): missing and incomplete names, lost numbers, text
                that breaks off. Exit code 0 where measures were found, 1 where the text is no plan or the file cannot be read.
                """)

        @Argument(help: "The document; - reads standard input.")
        var file: String

        @Option(name: .long, help: "The language of messages: zh or en.")
        var language = MessageLanguage.zh

        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let plan = PlanDocument.parse(text: try PlanFiles.text(of: InputFile(file)))
                let page = PlanPage(plan, language: language)
                if output.json {
                    try Console.put(json: PlanOutput(plan, language: language == .zh ? .zh : .en))
                } else {
                    page.put()
                }
                if plan.measures.isEmpty { throw Exit.refused }
            }
        }
    }
}

/// Plan documents as files.
enum PlanFiles {
    /// The text of a document.
    ///
    /// - Throws: `Refusal` where it cannot be read, with what is wrong and how to mend it.
    static func text(of input: InputFile) throws -> String {
        var bytes: [UInt8] = []
        while let piece = try input.next(), bytes.count <= TextDecoding.limit { bytes += piece }
        do {
            return try TextDecoding.text(bytes)
        } catch {
            throw Refusal(
                RefusalCode(error.code.rawValue),
                Wording("\(input.title)：\(error.message.zh)", "\(input.title): \(error.message.en)"))
        }
    }
}
