import ArgumentParser
import Enforcement
import Law
import Operations
import Storage
import Web

/// `qingyuan exchange`: cases of agencies' own systems, in and out.
struct ExchangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exchange", abstract: "Exchange cases and documents with the own system of an agency.",
        discussion: """
            A mapping file says which column of theirs is which field of ours, in which words, days and amounts \
            (docs/design/exchange.md). Sent again, a file doubles nothing: a case is known by its key.
            """,
        subcommands: [Check.self, Import.self, Export.self])

    /// `qingyuan exchange check`.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Look at a mapping file, and say what would become of a file; nothing is kept.")

        @OptionGroup var mapping: MappingOption
        @OptionGroup var frame: CommandFrame
        @OptionGroup var language: LanguageOptions

        @Argument(help: "The file to rehearse, - for standard input; only the mapping is looked at if left out.")
        var file: String?

        func run() async throws {
            try await carryOut {
                let mapping = try mapping.read(language.chosen)
                guard let file else { return Console.say("\(mapping.agency): \(mapping.name)") }
                try await ExchangeRunner(mapping, isRehearsal: true, language.chosen).run(file, frame)
            }
        }
    }

    /// `qingyuan exchange import FILE`.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Take cases or documents in; bad rows are named by line, the others go in.",
            discussion: """
                qingyuan exchange import --mapping docs/examples/mapping.json docs/examples/cases.csv --as officer
                """)

        @OptionGroup var mapping: MappingOption
        @OptionGroup var frame: CommandFrame
        @OptionGroup var language: LanguageOptions

        @Flag(name: .long, help: "Only queue the import; a server or `jobs run` takes it in.")
        var background = false

        @Argument(
            help:
                "Cases: JSON lines, CSV or XLSX as the mapping says; documents: a ZIP with documents.csv; - for standard input."
        )
        var file: String

        func run() async throws {
            try await carryOut {
                let mapping = try mapping.read(language.chosen)
                guard background else {
                    return try await ExchangeRunner(mapping, isRehearsal: false, language.chosen).run(file, frame)
                }
                try await frame.run { office, person in
                    let input = try InputFile(file)
                    var upload = try await ExchangeUpload(mapping, isRehearsal: false, into: office, as: person)
                    while let bytes = try input.next() { try await upload.feed(bytes) }
                    let run = try await upload.finish()
                    if frame.output.json { try Console.put(json: ["run": run]) } else { Console.put(run) }
                }
            }
        }
    }

    /// `qingyuan exchange export`.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write the unit's cases, or their documents, as the agency's system writes them.")

        @OptionGroup var mapping: MappingOption
        @OptionGroup var frame: CommandFrame
        @OptionGroup var language: LanguageOptions

        @Flag(name: .long, help: "Write the documents of the cases: a ZIP with the index and a DOCX for each.")
        var documents = false

        @Option(name: .long, help: "Of the documents those from this day on, YYYY-MM-DD.", transform: day)
        var since: LegalDate?

        @Option(name: .shortAndLong, help: "The file to write; standard output if left out.")
        var output: String?

        func run() async throws {
            try await carryOut {
                let mapping = try mapping.read(language.chosen)
                try await frame.run { office, person in
                    guard documents else { return try await put(ExchangeExport(mapping), from: office, for: person) }
                    let export = try DocumentExport(mapping, for: person, since: since, file: IssuedSheet.wordFile)
                    try await put(export, from: office, for: person)
                }
            }
        }

        private func put(_ export: some ExchangeOutput, from office: Office, for person: Actor) async throws {
            let file = try OutputFile(output)
            let note = try await office.send(export, as: person) { try $0.withUnsafeBytes { try file.put($0) } }
            try file.finish()
            Console.say(documents ? "\(note.documents) documents / 份" : "\(note.cases) cases / 件")
        }
    }
}

/// Which mapping file a command works by.
struct MappingOption: ParsableArguments {
    @Option(name: .long, help: "The mapping file of the agency's system.")
    var mapping: String

    /// Bytes: a mapping has a few thousand.
    private static let largest = 1 << 20

    /// Reads the file, and says everything that is wrong with it.
    func read(_ language: MessageLanguage) throws -> AgencyMapping {
        let file = try InputFile(mapping)
        var bytes: [UInt8] = []
        while bytes.count < MappingOption.largest, let piece = try file.next() { bytes += piece }
        do {
            return try AgencyMapping(parsing: bytes)
        } catch {
            for problem in error.problems {
                Console.say("\(mapping) \(problem.place): \(language.say(problem.message))")
            }
            throw Exit.refused
        }
    }
}

/// Takes a file in and tells of it: bad rows on standard output, progress and figures on standard error.
private struct ExchangeRunner {
    let mapping: AgencyMapping
    let isRehearsal: Bool
    let language: MessageLanguage

    init(_ mapping: AgencyMapping, isRehearsal: Bool, _ language: MessageLanguage) {
        (self.mapping, self.isRehearsal, self.language) = (mapping, isRehearsal, language)
    }

    func run(_ path: String, _ frame: CommandFrame) async throws {
        try await frame.run { office, person in
            var intake = try await ExchangeIntake(mapping, isRehearsal: isRehearsal, into: office, as: person)
            let file = try InputFile(path)
            while let bytes = try file.next() {
                try tell(try await intake.feed(bytes), frame.output.json)
                Console.progress("\(intake.counts.all)")
            }
            try tell(try await intake.finish(), frame.output.json)
            Console.progressDone()
            try sum(intake, frame.output.json)
            if intake.counts.refused > 0 { throw Exit.refused }
        }
    }

    private func tell(_ problems: [ImportProblem], _ json: Bool) throws {
        for problem in problems {
            if json {
                try Console.put(json: problem)
            } else {
                let place = problem.place.map { " \($0)" } ?? ""
                let mark = language == .zh ? "：" : ": "
                let stop = language == .zh ? "。" : ". "
                Console.put(
                    "\(problem.line)\(place)\(mark)\(language.say(problem.cause))\(stop)\(language.say(problem.remedy))"
                )
            }
        }
    }

    private func sum(_ intake: ExchangeIntake, _ json: Bool) throws {
        let counts = intake.counts
        if json { return try Console.put(json: Sum(run: intake.run, rehearsal: isRehearsal, counts: counts)) }
        let done = Wording(
            "新增 \(counts.added)，更新 \(counts.changed)，未变 \(counts.unchanged)，未导入 \(counts.refused)",
            "\(counts.added) added, \(counts.changed) changed, \(counts.unchanged) unchanged, \(counts.refused) left out"
        )
        let rehearsal = Wording("（演练，未保存）", " (rehearsal, nothing kept)")
        Console.say(language.say(done) + (isRehearsal ? language.say(rehearsal) : ""))
    }

    private struct Sum: Encodable {
        let run: String
        let rehearsal: Bool
        let counts: ExchangeCounts
    }
}
