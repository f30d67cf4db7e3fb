import ArgumentParser
import Enforcement
import Operations
import Storage

/// `qingyuan search`: the search over everything, and the care of its index.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Search all records one may see, or care for the index.",
        discussion: "`qingyuan search 侵权` is short for `qingyuan search find 侵权`.",
        subcommands: [Find.self, Rebuild.self, Check.self], defaultSubcommand: Find.self)

    /// `qingyuan search find`
    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find records by any of their words, the latest first.",
            discussion: "Parts divided by blanks must all occur. Exit code 1 where nothing is found.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "What to look for.") var words: [String]
        @Option(help: "Only records of this kind.") var kind: RecordKind?
        @Option(help: "How many at most.") var limit = 20

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
            guard kind.map(SearchStore.kinds.contains) ?? true else {
                throw ValidationError("--kind is one of \(SearchStore.kinds.map(\.rawValue).joined(separator: ", "))")
            }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (text, kinds, limit) = (words.joined(separator: " "), kind.map { [$0] } ?? [], limit)
                    let hits = try await office.read {
                        try SearchStore.hits(text, of: kinds, for: actor, limit: limit, in: $0)
                    }
                    for hit in hits { try FoundRow(hit).put(frame.output) }
                    if hits.isEmpty { throw Exit.refused }
                }
            }
        }
    }

    /// `qingyuan search rebuild`
    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make the index anew from the records.",
            discussion: "The office can go on meanwhile; what is not entered yet is not found yet.")

        @OptionGroup var data: DataOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let count = try await SearchDesk.rebuild(office) { Console.progress("\($0) of \($1)") }
                Console.progressDone()
                if output.json {
                    try Console.put(json: ["entered": count])
                } else {
                    Console.put("entered \(count)")
                }
            }
        }
    }

    /// `qingyuan search check`
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compare the index with the records.", discussion: "Exit code 1 where they differ.")

        @OptionGroup var data: DataOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let report = SearchReport(try await SearchDesk.check(office))
                if output.json { try Console.put(json: report) } else { Console.put(report.words) }
                if !report.sound {
                    Console.say("mend it with `qingyuan search rebuild`")
                    throw Exit.refused
                }
            }
        }
    }
}

/// One record found, as a line or as JSON.
private struct FoundRow: Encodable {
    let kind: RecordKind
    let id: String
    let number: String?
    let title: String
    let excerpt: String?

    init(_ hit: SearchStore.Hit) {
        (kind, id) = (hit.found.kind, hit.found.id)
        (number, title, excerpt) = (hit.number?.text, hit.title.text, hit.excerpt?.text)
    }

    func put(_ output: OutputOptions) throws {
        guard !output.json else { return try Console.put(json: self) }
        Console.put([kind.rawValue, number ?? id, title, excerpt ?? ""].joined(separator: "\t"))
    }
}

/// What a check found, as a line or as JSON.
private struct SearchReport: Encodable {
    let sound: Bool
    let asTheyShould: Int
    let missing: Int
    let altered: Int
    let superfluous: Int
    let tokensAgree: Bool
    let examples: [String]

    init(_ tally: SearchDesk.Tally) {
        (sound, asTheyShould, missing) = (tally.isSound, tally.sound, tally.missing)
        (altered, superfluous, tokensAgree) = (tally.altered, tally.superfluous, tally.tokensAgree)
        examples = tally.examples
    }

    var words: String {
        """
        sound \(asTheyShould), missing \(missing), altered \(altered), superfluous \(superfluous), \
        tokens \(tokensAgree ? "agree" : "differ")\(examples.isEmpty ? "" : ": " + examples.joined(separator: " "))
        """
    }
}

extension RecordKind: ExpressibleByArgument {}
