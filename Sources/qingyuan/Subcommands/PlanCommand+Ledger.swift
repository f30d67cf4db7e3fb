import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

extension PlanCommand {
    /// `qingyuan plan send FILE`
    struct Send: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send in a plan document: it is read and kept as a draft.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The document; - reads standard input.") var file: String
        @Option(help: "The year of the plan; else the one that the document says.") var year: Int?
        @Option(help: "So that a command run twice keeps one draft.") var key: String?

        func run() async throws {
            try await carryOut {
                let input = try InputFile(file)
                let bytes = try PlanFiles.bytes(of: input)
                try await frame.run { office, actor in
                    let id = try await office.draftPlan(bytes, named: input.title, year: year, as: actor, key: key)
                    if frame.output.json {
                        try Console.put(json: ["id": id.rawValue])
                    } else {
                        Console.put(id.rawValue)
                    }
                }
            }
        }
    }

    /// `qingyuan plan list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the plans one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only plans in this state.") var state: PlanState?
        @Option(help: "Only plans of this year.") var year: Int?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = PlanList.Filter()
                    filter.states = state.map { [$0] } ?? []
                    (filter.year, filter.limit) = (year, limit)
                    let asked = filter
                    for line in try await office.read({ try PlanList.lines(asked, for: actor, in: $0) }) {
                        try PlanRow(line).put(frame.output)
                    }
                }
            }
        }
    }

    /// `qingyuan plan show`
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show one plan, the names still to be settled, and what one may do.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The plan's id or number.") var id: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (name, now) = (id, office.now)
                    let dossier = try await office.read { access in
                        try PlanDossier(
                            try PlanStore.named(name, for: actor, in: access), for: actor, at: now, in: access)
                    }
                    try RecordSheet(dossier).put(frame.output)
                }
            }
        }
    }

    /// `qingyuan plan settle`
    struct Settle: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Settle which unit a name of a draft means, wherever it stands.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The plan's id or number.") var id: String
        @Argument(help: "The name, exactly as written.") var name: String
        @Argument(help: "The unit's id, name or short name; left out, it is none of this system.") var unit: String?

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (number, other) = (id, unit)
                    let (plan, chosen) = try await office.read { access in
                        let found = try other.map {
                            try PlanInHand.find($0, of: .unit, for: actor, in: access) ?? $0
                        }
                        return (try PlanStore.named(number, for: actor, in: access), found.map { UnitID($0) })
                    }
                    let result = try await office.perform(SettleNames(plan, [.init(name, chosen)]), as: actor)
                    if frame.output.json { return try Console.put(json: result) }
                    Console.put(result.state.rawValue)
                }
            }
        }
    }

    /// `qingyuan plan adopt`
    struct Adopt: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a plan into force: every clause becomes a task of each of its units.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The plan's id or number.") var id: String
        @Option(help: "So that a command run twice adopts once.") var key: String?

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let number = id
                    let plan = try await office.read { try PlanStore.named(number, for: actor, in: $0) }
                    let result = try await office.perform(AdoptPlan(plan), as: actor, key: key)
                    if frame.output.json { return try Console.put(json: result) }
                    Console.put(result.state.rawValue)
                }
            }
        }
    }

    /// `qingyuan plan board`
    struct Board: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Count the tasks of a plan by unit, measure or month, with their lights.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The plan's id or number.") var id: String
        @Option(help: "What to count by.") var by = PlanBoard.Way.unit

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let (number, now, way) = (id, office.now, by)
                    let file = try await office.read { access in
                        let plan = try PlanStore.named(number, for: actor, in: access)
                        return try PlanBoardFile(plan, by: way, for: actor, at: now, in: access)
                    }
                    if !frame.output.json { Console.put(BoardRow.heads) }
                    for line in file.lines { try BoardRow(line).put(frame.output) }
                }
            }
        }
    }
}

/// One plan of a list.
private struct PlanRow: Encodable {
    let id: String
    let number: String
    let state: String
    let year: Int
    let title: String
    let unit: String

    init(_ line: PlanList.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        year = line.record.year
        title = line.record.title
        unit = line.unitName
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, String(year), title, unit].joined(separator: "\t"))
    }
}

/// One row of a board.
private struct BoardRow: Encodable {
    let key: String
    let name: String
    let light: String?
    let overdue: Int
    let soon: Int
    let onTime: Int
    let proposed: Int
    let closed: Int
    let cancelled: Int

    static let heads = "light\toverdue\tsoon\ton time\tproposed\tclosed\tcancelled\tname"

    init(_ line: PlanBoard.Line) {
        (key, name, light) = (line.key, line.name, line.tally.light?.rawValue)
        (overdue, soon, onTime) = (line.tally.overdue, line.tally.soon, line.tally.onTime)
        (proposed, closed, cancelled) = (line.tally.proposed, line.tally.closed, line.tally.cancelled)
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        let counts = [overdue, soon, onTime, proposed, closed, cancelled].map(String.init)
        Console.put(([light ?? "-"] + counts + [name]).joined(separator: "\t"))
    }
}

extension PlanState: ExpressibleByArgument {}
extension PlanBoard.Way: ExpressibleByArgument {}
