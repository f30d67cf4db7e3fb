import ArgumentParser
import Enforcement
import Law
import Operations

/// `qingyuan plan`: plan documents become measures, clauses and units, and the tasks of a year.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Read plan documents, keep them, adopt them and see their boards.",
        discussion: "A plan is named by its id or its number. A unit is named by its id, its name or its short name.",
        subcommands: [
            Parse.self, PlanCompareCommand.self, Send.self, List.self, Show.self, Settle.self, Adopt.self,
            Board.self, PlanSummaryCommand.self, PlanAnswersCommand.self, ActCommand<Plan>.self,
        ])

    /// `qingyuan plan parse FILE|-`.
    struct Parse: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "parse", abstract: "Read a plan into measures, clauses and units; needs no database.",
            discussion: """
                Reads plain text (UTF-8, UTF-16, GB18030), HTML, DOCX and PDF with text (by pdftotext). Writes the document's title, number, issuer, date, citations and measures, each with its clauses, their lead and
                responsible units, time and campaigns. Names stay exactly as written. What a person should look at is named by
                line and code on standard error (with --json in "warnings"): missing and incomplete names, lost numbers, text
                that breaks off. With --units the names are resolved to ids, across reforms, and what is not sure says so. Exit code 0 where measures were found, 1 where the text is no plan or the file cannot be read.
                """)

        @Argument(help: "The document; - reads standard input.")
        var file: String

        @Option(
            name: .long,
            help: ArgumentHelp("CSV of units with the columns id,name,aliases,region,from,until.", valueName: "file"))
        var units: String?

        @OptionGroup var words: LanguageOptions

        private var language: MessageLanguage { words.chosen }

        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let directory = try PlanFiles.directory(of: units)
                let plan = PlanDocument.parse(text: try await PlanFiles.text(of: InputFile(file)))
                let resolved = directory?.resolve(plan)
                if output.json {
                    try Console.put(json: PlanOutput(plan, resolved: resolved, language: language == .zh ? .zh : .en))
                } else {
                    PlanPage(plan, resolved: resolved, language: language).put()
                }
                if plan.measures.isEmpty { throw Exit.refused }
            }
        }
    }
}

/// The files that the plan commands read.
enum PlanFiles {
    /// The text of a document.
    ///
    /// - Throws: `Refusal` where it cannot be read, with what is wrong and how to mend it.
    static func text(of input: InputFile) async throws -> String {
        do {
            return try await PlanFile.text(bytes(of: input))
        } catch let fault as PlanFileFault {
            throw Refusal(
                RefusalCode(fault.code.rawValue),
                Wording("\(input.title)：\(fault.message.zh)", "\(input.title): \(fault.message.en)"))
        }
    }

    /// The directory of a file of units; nil for none.
    static func directory(of name: String?) throws -> UnitDirectory? {
        guard let name else { return nil }
        let input = try InputFile(name)
        return UnitDirectory(try UnitsFile.read(try bytes(of: input), from: input.title))
    }

    /// Everything in a file up to a little over what is read of a document.
    static func bytes(of input: InputFile) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= TextDecoding.limit, let piece = try input.next() { bytes += piece }
        return bytes
    }
}
