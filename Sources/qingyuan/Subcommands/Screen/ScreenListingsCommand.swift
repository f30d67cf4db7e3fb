import ArgumentParser
import Screening

/// `qingyuan screen`: looks for the marks of a rights file or a saved index in a listings file, without a database.
struct ScreenListingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listings", abstract: "Find marks, plain or disguised, in listings; needs no database.",
        discussion: """
            Writes one JSON line for each listing with its findings, which may be none: {"id","score","findings":[{"right","mark","matched",
            "start","end","kind","score","reason","reasons":{"zh","en"}}],"signals":[{"code","detail","weight"}]}. Offsets count UTF-8 bytes of the
            original title, or of the description, seller or url where a finding has that "field". The name of the seller is read
            as a title is, the address as screen domains does; --no-addresses leaves both out. Rows that cannot be read are named on standard error by line and cause, the others go on. Exit code 0 where any row could be screened
            (with --strict only where every one could), 1 otherwise. Memory does not grow with the length of a listings
            file, but for the ids that were seen. Standard input is screened line by line as it comes, without waiting for its
            end. With --index and --rights together, the rights of the file are added to those of the index.
            """)

    @OptionGroup var source: RightsSource
    @OptionGroup var own: OfficialHosts
    @OptionGroup var calibrated: CalibrationSource

    @Option(
        name: .long,
        help: ArgumentHelp(
            "One JSON object a line with id, title and what else is known; - reads standard input.", valueName: "file"))
    var listings: String

    @Option(name: .long, help: ArgumentHelp("Where to write; standard output if left out.", valueName: "file"))
    var output: String?

    @Option(name: .long, help: "Only listings with findings or signs and at least this score, 0 to 1.")
    var minScore: Double?

    @Flag(inversion: .prefixedNo, help: "Read the seller's name and the address too.")
    var addresses = true

    @Option(name: .long, help: "How many threads screen at a time.")
    var threads = 1

    @OptionGroup var words: LanguageOptions

    private var language: MessageLanguage { words.chosen }

    @Flag(name: .long, help: "Exit with 1 if any row was left out.")
    var strict = false

    @Flag(name: .long, help: "Always write JSON lines; screen does so anyway.")
    var json = false

    func validate() throws {
        guard (0...1).contains(minScore ?? 0) else { throw ValidationError("--min-score lies between 0 and 1") }
        guard (1...256).contains(threads) else { throw ValidationError("--threads lies between 1 and 256") }
        guard source.rights != "-" || listings != "-" else {
            throw ValidationError("only one of --rights and --listings can be standard input")
        }
    }

    func run() async throws {
        try await carryOut {
            let listingsFile = try InputFile(listings)
            let (index, badRights) = try source.index(in: language)
            var screening = ScreeningRun(
                index: index, official: addresses ? try own.hosts() : nil,
                calibration: try calibrated.chosen(), minScore: minScore, threads: threads,
                language: language, output: try OutputFile(output),
                report: RowReport(about: listingsFile.title, in: language))
            try await screening.run(over: listingsFile)
            Console.say(screening.summary(rights: index.count, badRights: badRights))
            let bad = screening.bad + badRights
            if screening.read == 0 && bad > 0 || strict && bad > 0 { throw Exit.refused }
        }
    }
}
