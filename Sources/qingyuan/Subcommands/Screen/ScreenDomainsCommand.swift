import ArgumentParser
import Screening

/// `qingyuan screen domains`: host names that look like marks.
struct ScreenDomainsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domains", abstract: "Find host names that look like marks.",
        discussion: """
            Reads one host name or address a line and writes one line of JSON for each:
            {"host","kind":"domain","findings":[{"right","mark","label","way","score","reason","reasons":{"zh","en"}}]}. The way is
            same, homoglyph, typo, divided, added, pinyin, homophone or subdomain. Internationalised names are decoded. Hosts of --official, and whatever stands in front
            of them, are the holders' own and never reported. Lines of standard input are answered as they come. Names of shops
            are texts like titles: screen reads them.
            """)

    @Option(name: .long, help: ArgumentHelp("CSV with the columns id,mark,aliases,classes,holder.", valueName: "file"))
    var rights: String

    @Option(name: .long, help: ArgumentHelp("One host a line; - reads standard input.", valueName: "file"))
    var hosts: String

    @OptionGroup var own: OfficialHosts

    @Option(name: .long, help: ArgumentHelp("Where to write; standard output if left out.", valueName: "file"))
    var output: String?

    @Option(name: .long, help: "Only findings of at least this score, 0 to 1.")
    var minScore = 0.35

    @Flag(name: .long, help: "Only hosts with findings.")
    var found = false

    @OptionGroup var words: LanguageOptions

    private var language: MessageLanguage { words.chosen }

    func validate() throws {
        guard (0...1).contains(minScore) else { throw ValidationError("--min-score lies between 0 and 1") }
        guard rights != "-" || hosts != "-" else {
            throw ValidationError("only one of --rights and --hosts can be standard input")
        }
    }

    func run() async throws {
        try await carryOut {
            let input = try InputFile(hosts)
            let (marks, _) = try RightsSource.read(try InputFile(rights), in: language)
            let index = HostIndex(
                marks, official: try own.hosts())
            let out = try OutputFile(output)
            var reader = LineReader()
            while let bytes = try input.nextAvailable() {
                for line in reader.feed(bytes) { try answer(line, index, out) }
                if input.isStream { try out.flush() }
            }
            if let last = reader.finish() { try answer(last, index, out) }
            try out.finish()
        }
    }

    private func answer(_ line: LineReader.Line, _ index: HostIndex, _ out: OutputFile) throws {
        let host = OfficialHosts.word(line)
        guard !host.isEmpty else { return }
        let findings = index.findings(in: host).filter { $0.score >= minScore }
        guard !found || !findings.isEmpty else { return }
        try out.put(ResultLine.json(findings, host: host, language: language == .zh ? .zh : .en))
    }
}
