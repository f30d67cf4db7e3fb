import ArgumentParser
import Enforcement
import Law
import Operations
import Storage
import Web

/// `qingyuan listings`: takes captured listings in, and works the queue.
struct ListingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listings", abstract: "Import captured listings, judge them, make clues of them.",
        subcommands: [
            Import.self, List.self, Show.self, Verdict.self, Dispatch.self, ListingsPrecisionCommand.self,
            ListingsThresholdCommand.self, ListingsCalibrationCommand.self,
        ])

    /// `qingyuan listings import FILE|-`.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take a file of listings in, screening each one.",
            discussion: """
                One JSON object a line with id and title. Good rows go in, each bad one is named on standard error by line,
                cause and remedy. The same file again doubles nothing. Exit code 1 where rows were sent and none was taken or
                known already, or with --strict where any was left out.
                """)

        @Argument(help: "The file; - reads standard input.")
        var file: String

        @Option(name: .long, help: "What to call the import; the file's name if left out.")
        var name: String?

        @OptionGroup var words: LanguageOptions

        private var language: MessageLanguage { words.chosen }

        @Flag(name: .long, help: "Exit with 1 if any row was left out.")
        var strict = false

        @Flag(name: .long, help: "Only queue the import; a server or `jobs run` takes it in.")
        var background = false

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                let input = try InputFile(file)
                try await frame.run { office, actor in
                    if background { return try await queue(input, in: office, as: actor) }
                    try await take(input, into: office, as: actor)
                }
            }
        }

        /// Takes the file in now, line by line.
        private func take(_ input: InputFile, into office: Office, as actor: Actor) async throws {
            var intake = try await ListingIntake(named: name ?? input.title, into: office, as: actor)
            while let bytes = try input.next() {
                tell(try await intake.feed(bytes), of: input)
                Console.progress("\(intake.soFar.lines) rows, \(intake.soFar.found) with findings")
            }
            let (summary, rows) = try await intake.finishing()
            tell(rows, of: input)
            Console.progressDone()
            try put(summary)
            let counts = summary.rows
            let isLost = counts.refused > 0 && counts.refused == counts.lines
            if isLost || strict && counts.refused > 0 { throw Exit.refused }
        }

        /// Keeps the file for the job that takes it in, and says which that is.
        private func queue(_ input: InputFile, in office: Office, as actor: Actor) async throws {
            let upload = try await ListingUpload(named: name ?? input.title, into: office, as: actor)
            while let bytes = try input.next() {
                try await upload.feed(bytes)
                Console.progress("\(upload.size) bytes")
            }
            let ticket = try await upload.finish()
            Console.progressDone()
            if frame.output.json { return try Console.put(json: ["batch": ticket.batch, "job": ticket.job]) }
            Console.put(
                language.say(
                    Wording("批次 \(ticket.batch)，后台任务 \(ticket.job)", "import \(ticket.batch), job \(ticket.job)")))
        }

        private func tell(_ rows: [ImportedRow], of input: InputFile) {
            for problem in rows.compactMap(\.problem) {
                let place = problem.place.map { "\(problem.line):\($0)" } ?? "\(problem.line)"
                let (stop, end) = language == .zh ? ("。", "。") : (". ", ".")
                let outcome = language.say(
                    problem.isTaken ? Wording("已导入，请留意", "taken in, with a doubt") : Wording("未导入", "left out"))
                Console.say(
                    "\(input.title):\(place): \(outcome): \(language.say(problem.cause))\(stop)\(language.say(problem.remedy))\(end) [\(problem.code)]"
                )
            }
        }

        private func put(_ summary: ListingIntake.Summary) throws {
            let counts = summary.rows
            guard frame.output.json else {
                return Console.put(
                    language.say(
                        Wording(
                            "批次 \(summary.batch)：新增 \(counts.accepted)，有发现 \(counts.found)，重复 \(counts.repeated)，未导入 \(counts.refused)",
                            "import \(summary.batch): \(counts.accepted) taken in, \(counts.found) with findings, \(counts.repeated) repeated, \(counts.refused) left out"
                        )))
            }
            try Console.put(json: ImportSummary(summary))
        }
    }

    /// `qingyuan listings list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "The queue: the most suspicious listings first.")

        @Option(
            name: .long,
            help: "Only listings of this status: \(ListingStatus.allCases.map(\.rawValue).joined(separator: " ")).")
        var status: StatusWord?

        @Option(name: .long, help: "Only listings with at least this score, 0 to 1.")
        var minScore = 0.0

        @Option(name: .long, help: "Only listings in which this right was found.")
        var right: String?

        @Option(name: .long, help: "Only listings of this import.")
        var batch: String?

        @Option(name: .long, help: "Only listings with these words in the title or the seller's name.")
        var text: String?

        @Option(name: .long, help: "How many at most.")
        var limit = 50

        @OptionGroup var frame: CommandFrame

        func validate() throws {
            guard (0...1).contains(minScore) else { throw ValidationError("--min-score lies between 0 and 1") }
            guard limit >= 1 else { throw ValidationError("--limit is 1 or more") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var (filter, left) = (self.filter, limit)
                    repeat {
                        filter.limit = min(left, 500)
                        let (lines, next) = try await office.read { [filter] in
                            try ListingQueue.page(filter, for: actor, in: $0)
                        }
                        for line in lines { try put(line) }
                        left -= lines.count
                        filter.after = next
                    } while filter.after != nil && left > 0
                }
            }
        }

        private var filter: ListingQueue.Filter {
            var filter = ListingQueue.Filter()
            filter.status = status?.status
            filter.scoreFrom = minScore
            filter.right = right.map { RightID($0) }
            filter.batch = batch
            filter.text = text
            return filter
        }

        private func put(_ line: ListingQueue.Line) throws {
            if frame.output.json { return try Console.put(json: ListingItem(line)) }
            let listing = line.listing
            let score = Int(((listing.score ?? 0) * 100).rounded())
            Console.put(
                "\(listing.id)  \(score)  \(listing.status.rawValue)  \(line.strongest?.mark ?? "-")  \(listing.title)")
        }
    }

    /// `qingyuan listings show ID`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "One listing with its findings, signals and verdicts.")

        @Argument(help: "The listing's id.")
        var id: String

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    try put(try await office.read { try ListingStore.show(ListingID(id), for: actor, in: $0) })
                }
            }
        }

        private func put(_ shown: ShownListing) throws {
            if frame.output.json { return try Console.put(json: ListingDetail(shown)) }
            let listing = shown.listing
            Console.put(
                "\(listing.title)\n\(listing.platform) \(listing.externalID)  \(listing.status.label.zh)  v\(listing.version)"
            )
            for finding in shown.findings {
                Console.put(
                    "  \(Int((finding.score * 100).rounded()))  \(finding.mark)  \(finding.reason.zh)  \(finding.field) \(finding.span)"
                )
            }
            for signal in shown.signals { Console.put("  \(signal.weight)  \(signal.detail.zh)") }
            for verdict in shown.verdicts {
                Console.put("  \(verdict.at)  \(verdict.by)  \(verdict.verdict.label.zh)  \(verdict.reason ?? "")")
            }
        }
    }

    /// `qingyuan listings verdict ID suspected|cleared|unsure`.
    struct Verdict: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verdict", abstract: "Give a verdict on a listing.")

        @Argument(help: "The listing's id.")
        var id: String

        @Argument(help: "suspected, cleared or unsure.")
        var verdict: StatusWord

        @Option(name: .long, help: "Why, for the file.")
        var reason: String?

        @Option(name: .long, help: "The version that was looked at; the present one if left out.")
        var version: Int?

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let listing = ListingID(id)
                    let found = try await office.read { try ListingStore.load(listing, for: actor, in: $0).0 }
                    let now = try await office.perform(
                        GiveVerdict(
                            listing, version: version ?? found.version, verdict: verdict.status, reason: reason),
                        as: actor)
                    if frame.output.json {
                        return try Console.put(json: JudgedListing(id: id, status: verdict.status, version: now))
                    }
                    Console.put("\(id)  \(verdict.status.rawValue)  v\(now)")
                }
            }
        }
    }

    /// `qingyuan listings dispatch ID… --to UNIT --title TITLE`.
    struct Dispatch: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dispatch", abstract: "Make one clue of listings and put it into a unit's queue.")

        @Argument(help: "The ids of the listings.")
        var ids: [String]

        @Option(name: .long, help: "The unit: its id, name or short name.")
        var to: String

        @Option(name: .long, help: "The clue's title.")
        var title: String

        @Option(name: .long, help: "What is known so far.")
        var summary = ""

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let unit = try await UnitWord.unit(to, in: office)
                    let clue = try await office.perform(
                        DispatchListings(ids.map { ListingID($0) }, to: unit.id, title: title, summary: summary),
                        as: actor)
                    let dispatched = try await office.read { try DispatchedListings(clue, for: actor, in: $0) }
                    if frame.output.json { return try Console.put(json: Web.Dispatch(dispatched)) }
                    Console.put("\(clue)  \(dispatched.clue.number)  \(dispatched.clue.unitName)")
                }
            }
        }
    }
}

/// The status of a listing as an argument.
struct StatusWord: ExpressibleByArgument {
    let status: ListingStatus

    init?(argument: String) {
        guard let status = ListingStatus(rawValue: argument) else { return nil }
        self.status = status
    }

    static var allValueStrings: [String] { ListingStatus.allCases.map(\.rawValue) }
}

/// What `listings import --json` writes.
private struct ImportSummary: Encodable {
    let batch: String
    let accepted: Int
    let repeated: Int
    let refused: Int
    let found: Int

    init(_ summary: ListingIntake.Summary) {
        batch = summary.batch
        accepted = summary.rows.accepted
        repeated = summary.rows.repeated
        refused = summary.rows.refused
        found = summary.rows.found
    }
}

/// What `listings verdict --json` writes.
private struct JudgedListing: Encodable {
    let id: String
    let status: ListingStatus
    let version: Int
}
