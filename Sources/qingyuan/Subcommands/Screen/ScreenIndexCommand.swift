import ArgumentParser
import Screening

/// `qingyuan screen index`: saves an index of rights as a file that opens at once.
struct ScreenIndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Save an index of rights, to be opened with screen --index.",
        discussion: """
            The file is mapped into memory when it is opened, so that many processes share it. It says which version it is of
            and carries a checksum. With --index the rights of that index are taken over and those of --rights added.
            """)

    @OptionGroup var source: RightsSource

    @Option(name: .long, help: ArgumentHelp("Where to save the index.", valueName: "file"))
    var output: String

    @OptionGroup var words: LanguageOptions

    private var language: MessageLanguage { words.chosen }

    @Flag(name: .long, help: "Write the counts as a line of JSON to standard output.")
    var json = false

    func run() async throws {
        try await carryOut {
            let (index, bad) = try source.index(in: language)
            let saved = index.saved()
            let file = try OutputFile(output)
            try saved.withBytes { try file.put($0) }
            try file.finish()
            if json { return try Console.put(json: Counts(index, bytes: saved.count, bad: bad)) }
            Console.say(
                language == .zh
                    ? "权利 \(index.count) 项，名称 \(index.nameCount) 个，\(saved.count) 字节（剔除 \(bad) 行）"
                    : "\(index.count) rights, \(index.nameCount) names, \(saved.count) bytes (\(bad) rows left out)")
        }
    }

    /// What is in the index.
    private struct Counts: Encodable {
        let rights: Int
        let names: Int
        let bytes: Int
        /// Rows that were left out.
        let leftOut: Int
        /// The bytes of each part of the index.
        let parts: [String: Int]

        init(_ index: ScreeningIndex, bytes: Int, bad: Int) {
            (rights, names, self.bytes, leftOut) = (index.count, index.nameCount, bytes, bad)
            parts = Dictionary(uniqueKeysWithValues: index.byteCounts.map { ($0.rawValue, $1) })
        }
    }
}
