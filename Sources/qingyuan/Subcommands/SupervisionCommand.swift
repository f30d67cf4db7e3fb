import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan supervision`: what should have happened and did not, and the letters of the procuratorate.
struct SupervisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "supervision",
        abstract: "Look for what should have happened and did not; work the letters of the procuratorate.",
        discussion: """
            Every case is looked over at night; `find` does it now. Every look at a finding is kept in the ledger.
            A letter is named by its id or its number.
            """,
        subcommands: [Find.self, List.self, Show.self, Letter.self, Figures.self, ActCommand<Supervision>.self])

    /// `qingyuan supervision find`
    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Look over all cases now and keep what is found.")

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let line = try await office.findOmissions(as: actor)
                    if frame.output.json {
                        try Console.put(json: line)
                    } else {
                        Console.put(line.zh)
                    }
                }
            }
        }
    }

    /// `qingyuan supervision list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the findings of the region, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only findings of this kind.") var kind: OmissionKind?
        @Option(help: "Only findings about this crime.") var crime: SuspectedCrime?
        @Option(help: "Only findings of this unit, by its id.") var unit: String?
        @Option(help: "How they stand.") var standing = OmissionStore.Standing.open
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = OmissionStore.Filter()
                    (filter.kind, filter.crime, filter.standing, filter.limit) = (kind, crime, standing, limit)
                    filter.unitID = unit.map { UnitID($0) }
                    let asked = filter
                    _ = try await office.perform(OpenSupervisionDesk(filter: standing.rawValue), as: actor)
                    for line in try await office.read({ try OmissionStore.lines(asked, for: actor, in: $0) }) {
                        try OmissionSheet(line).put(frame.output, isWhole: false)
                    }
                }
            }
        }
    }

    /// `qingyuan supervision show`
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one finding with its reasoning, or one letter.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The id of a finding, or the id or number of a letter.") var id: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (name, now, yellow) = (id, office.now, office.settings.yellowShare)
                    let letter = try await office.read { access -> SupervisionFile? in
                        let found = try SupervisionStore.find(number: name, for: actor, in: access)
                        return try? SupervisionFile(
                            found ?? SupervisionID(name), for: actor, at: now, yellow: yellow, in: access)
                    }
                    if let letter { return try RecordSheet(letter).put(frame.output) }
                    _ = try await office.perform(LookAtOmission(OmissionID(name)), as: actor)
                    let line = try await office.read { try OmissionStore.load(OmissionID(name), for: actor, in: $0) }
                    try OmissionSheet(line).put(frame.output, isWhole: true)
                }
            }
        }
    }

    /// `qingyuan supervision letter`
    struct Letter: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the letter that answers a finding; `act ID dispatch` sends it.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The id of the finding.") var finding: String
        @Option(help: "Which letter; without it the one that the kind of finding asks for.") var kind: SupervisionKind?
        @Option(help: "So that a command run twice writes once.") var key: String?

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let operation = DraftSupervision(OmissionID(finding), kind: kind)
                    let id = try await office.perform(operation, as: actor, key: key)
                    if frame.output.json {
                        try Console.put(json: ["id": id.rawValue])
                    } else {
                        Console.put(id.rawValue)
                    }
                }
            }
        }
    }
}

extension SupervisionCommand {
    /// `qingyuan supervision figures`
    struct Figures: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Count transfers and suspects from the hand-over to the judgment.",
            discussion: "A transfer and its suspects count in the month in which it was handed over.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "By what the figures are broken down.") var by = LinkageFigures.Breakdown.unit

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let figures = try await office.read { try LinkageFigures.read(for: actor, in: $0) }
                    let day = office.now.date
                    let groups = figures.groups(
                        by: by, region: { RegionNames.name(of: $0, on: day) }, crime: \.rawValue)
                    for group in groups { try LinkageRow(group.name, group.counts).put(frame.output) }
                    try LinkageRow("合计 total", figures.total).put(frame.output)
                }
            }
        }
    }
}

/// One line of the figures.
private struct LinkageRow: Encodable {
    let name: String
    let counts: LinkageFigures.Counts

    init(_ name: String, _ counts: LinkageFigures.Counts) {
        self.name = name
        self.counts = counts
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        let numbers = [
            ("handedOver", counts.handedOver), ("filed", counts.filed), ("notFiled", counts.notFiled),
            ("suspects", counts.suspects), ("arrested", counts.arrested), ("prosecuted", counts.prosecuted),
            ("notProsecuted", counts.notProsecuted), ("judged", counts.judged), ("convicted", counts.convicted),
        ]
        Console.put(([name] + numbers.map { "\($0.0)=\($0.1)" }).joined(separator: "\t"))
    }
}

extension LinkageFigures.Breakdown: ExpressibleByArgument {}

/// One finding as the command line writes it.
private struct OmissionSheet: Encodable {
    struct Reason: Encodable {
        let text: String
        let source: String?
        let confidence: String
    }

    let id: String
    let kind: String
    let caseNumber: String
    let unit: String
    let crime: String?
    let amount: String?
    let since: String
    let firstSeen: String
    let standing: String
    let letter: String?
    let reasons: [Reason]
    let missing: [String]
    let related: [String]

    init(_ line: OmissionStore.Line) {
        let (row, omission) = (line.row, line.row.omission)
        id = row.id.rawValue
        kind = omission.kind.rawValue
        caseNumber = line.caseNumber
        unit = line.unitName
        crime = omission.crime?.rawValue
        amount = omission.amount.map(AmountText.text)
        since = omission.since.description
        firstSeen = row.firstSeenAt.description
        standing = row.goneAt != nil ? "gone" : row.dismissal != nil ? "dismissed" : "open"
        letter = line.letter?.number
        reasons = omission.reasons.map {
            Reason(text: $0.text.zh, source: $0.source?.citation.zh, confidence: $0.confidence.rawValue)
        }
        missing = omission.missing.map(\.zh)
        related = omission.related.map(\.rawValue)
    }

    func put(_ output: OutputOptions, isWhole: Bool) throws {
        if output.json { return try Console.put(json: self) }
        let words = [id, kind, caseNumber, unit, crime, amount, since, letter].compactMap(\.self)
        Console.put(words.joined(separator: "  "))
        guard isWhole else { return }
        for reason in reasons {
            let source = reason.source.map { " (\($0))" } ?? ""
            let flag = reason.confidence == Confidence.read.rawValue ? "" : " [\(reason.confidence)]"
            Console.put("  \(reason.text)\(source)\(flag)")
        }
        for missing in missing { Console.put("  − \(missing)") }
    }
}

extension OmissionKind: ExpressibleByArgument {}
extension SupervisionKind: ExpressibleByArgument {}
extension OmissionStore.Standing: ExpressibleByArgument {}
