import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan clue`: everything the pages do with a clue, through the same operations.
struct ClueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clue", abstract: "List, show, enter and work clues.",
        discussion:
            "A clue is named by its id or its number. An act is taken on the clue as it stands, or with --version on that version only.",
        subcommands: [List.self, ShowCommand<ClueFile>.self, Open.self, ActCommand<Clue>.self])

    /// `qingyuan clue list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the clues one may see: urgent first, then the oldest.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only clues in this state.") var state: ClueState?
        @Option(help: "Only clues from this source.") var source: ClueSource?
        @Option(help: "Only clues with this in number or title.") var find: String?
        @Flag(help: "Only clues in which one has a part.") var mine = false
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = ClueQueue.Filter()
                    filter.states = state.map { [$0] } ?? []
                    (filter.source, filter.text, filter.limit) = (source, find, limit)
                    filter.assignedTo = mine ? actor.userID : nil
                    let (wanted, now) = (filter, office.now)
                    for line in try await office.read({ try ClueQueue.lines(wanted, for: actor, now: now, in: $0) }) {
                        try ClueRow(line).put(frame.output)
                    }
                }
            }
        }
    }

    /// `qingyuan clue open`
    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a clue into the queue of one's unit, or of another by its short name.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "What it is about.") var title: String
        @Option(help: "What is suspected.") var summary = ""
        @Option(help: "Where it came from.") var source: ClueSource
        @Option(help: "The short name of the unit that works on it.") var unit: String?
        @Option(help: "The estimated value in yuan.") var amount: Int64?
        @Option(help: "The day on which it was found or received, YYYY-MM-DD.") var received: String?
        @Option(help: "So that a command run twice opens one clue.") var key: String?

        func validate() throws {
            if let received, LegalDate(received) == nil {
                throw ValidationError("--received is a day written YYYY-MM-DD")
            }
            if let amount, !(0...1_000_000_000_000).contains(amount) { throw ValidationError("--amount is 0 to 10^12") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let operation = OpenClue(
                        source: source, title: title, summary: summary, unit: try await owner(office, actor),
                        amount: amount.map { Money.yuan($0) }, received: received.flatMap { LegalDate($0) })
                    let id = try await office.perform(operation, as: actor, key: key)
                    if frame.output.json {
                        try Console.put(json: ["id": id.rawValue])
                    } else {
                        Console.put(id.rawValue)
                    }
                }
            }
        }

        private func owner(_ office: Office, _ actor: Actor) async throws -> UnitID {
            guard let unit else { return actor.unitID }
            let units = try await office.read { try ClueStore.unitsToOpenIn(for: actor, in: $0) }
            guard let found = units.first(where: { UnitWord.names($0, unit) }) else {
                throw Refusal.invalid(
                    "unit",
                    Wording("没有可受理线索的单位“\(unit)”", "There is no unit “\(unit)” into whose queue you may put a clue"))
            }
            return found.id
        }
    }
}

extension ClueState: ExpressibleByArgument {}
extension ClueSource: ExpressibleByArgument {}
extension CluePriority: ExpressibleByArgument {}
extension ClueClosure: ExpressibleByArgument {}
