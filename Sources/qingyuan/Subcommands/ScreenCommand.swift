import ArgumentParser
import Enforcement
import Law
import Screening

/// `qingyuan screen`: looks for the marks of a rights file in a listings file, without a database.
struct ScreenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen", abstract: "Find marks, plain or disguised, in listings; needs no database.",
        discussion: """
            Writes one JSON line for each listing with its findings, which may be none: {"id","score","findings":[{"right","mark","matched",
            "start","end","kind","score","reason"}],"signals":[{"code","detail","weight"}]}. Offsets count UTF-8 bytes of the
            original title, or of the description where a finding has "field":"description". Rows that cannot be read are
            named on standard error by line and cause, the others go on. Exit code 0 where any row could be screened
            (with --strict only where every one could), 1 otherwise. Memory does not grow with the length of a listings
            file, but for the ids that were seen.
            """)

    @Option(name: .long, help: ArgumentHelp("CSV with the columns id,mark,aliases,classes,holder.", valueName: "file"))
    var rights: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            "One JSON object a line with id, title and what else is known; - reads standard input.", valueName: "file"))
    var listings: String

    @Option(name: .long, help: ArgumentHelp("Where to write; standard output if left out.", valueName: "file"))
    var output: String?

    @Option(name: .long, help: "Only listings with findings and at least this score, 0 to 1.")
    var minScore: Double?

    @Option(name: .long, help: "The language of reasons and messages: zh or en.")
    var language = MessageLanguage.zh

    @Flag(name: .long, help: "Exit with 1 if any row was left out.")
    var strict = false

    @Flag(name: .long, help: "Always write JSON lines; screen does so anyway.")
    var json = false

    func validate() throws {
        guard (0...1).contains(minScore ?? 0) else { throw ValidationError("--min-score lies between 0 and 1") }
        guard rights != "-" || listings != "-" else {
            throw ValidationError("only one of --rights and --listings can be standard input")
        }
    }

    func run() async throws {
        try await carryOut {
            let rightsFile = try InputFile(rights)
            let listingsFile = try InputFile(listings)
            let (index, badRights) = try readRights(rightsFile)
            var screening = ScreeningRun(
                index: index, minScore: minScore, language: language, output: try OutputFile(output),
                report: RowReport(about: listingsFile.title, in: language))
            try screening.run(over: listingsFile)
            Console.say(screening.summary(rights: index.count, badRights: badRights))
            let bad = screening.bad + badRights
            if screening.read == 0 && bad > 0 || strict && bad > 0 { throw Exit.refused }
        }
    }

    /// The index of the file's rights, and how many rows were left out.
    private func readRights(_ input: InputFile) throws -> (ScreeningIndex, bad: Int) {
        var (file, marks) = (RightsFile(), [Mark]())
        var report = RowReport(about: input.title, in: language)
        func take(_ rows: [RightsFile.Row]) {
            for row in rows {
                switch row {
                case .mark(let mark, _, let notes):
                    marks.append(mark)
                    for note in notes { report.tell(note) }
                case .problem(let problem): report.tell(problem)
                }
            }
        }
        while let bytes = try input.next() { take(file.feed(bytes)) }
        take(file.finish())
        guard !marks.isEmpty else {
            throw Refusal(
                RefusalCode("no-rights"),
                Wording("\(input.title) 中没有可用的权利", "\(input.title) holds no right that can be used"))
        }
        return (ScreeningIndex(marks), report.bad)
    }
}

/// One run over a listings file.
struct ScreeningRun {
    let index: ScreeningIndex
    /// Only listings with findings and this score are written; nil writes every one.
    let minScore: Double?
    let language: MessageLanguage
    let output: OutputFile
    var report: RowReport
    /// Listings that were screened.
    private(set) var read = 0
    /// Listings with findings of the score that was asked for.
    private(set) var found = 0
    private var file = ListingsFile()

    init(
        index: ScreeningIndex, minScore: Double?, language: MessageLanguage, output: OutputFile, report: RowReport
    ) {
        self.index = index
        self.minScore = minScore
        self.language = language
        self.output = output
        self.report = report
    }

    /// Rows that were left out.
    var bad: Int { report.bad }

    mutating func run(over input: InputFile) throws {
        while let bytes = try input.next() {
            for row in file.feed(bytes) { try take(row) }
            Console.progress("\(read) listings, \(found) with findings, \(bad) left out")
        }
        for row in file.finish() { try take(row) }
        Console.progressDone()
        try output.finish()
    }

    private mutating func take(_ row: ListingsFile.Row) throws {
        switch row {
        case .problem(let problem): report.tell(problem)
        case .listing(let listing, _, let notes):
            for note in notes { report.tell(note) }
            read += 1
            let result = index.screen(listing)
            if !result.findings.isEmpty, result.score >= minScore ?? 0 { found += 1 } else if minScore != nil { return }
            try output.put(ResultLine.json(result, language: language == .zh ? .zh : .en))
        }
    }

    /// What came out, in one sentence.
    func summary(rights: Int, badRights: Int) -> String {
        switch language {
        case .zh: "权利 \(rights) 项(剔除 \(badRights) 行)；商品信息 \(read) 条，有发现 \(found) 条，剔除 \(bad) 行"
        case .en:
            "\(rights) rights (\(badRights) rows left out); \(read) listings, \(found) with findings, \(bad) rows left out"
        }
    }
}
