import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan assistance`: what units ask each other to look into.
struct AssistanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assistance", abstract: "List, show and work requests for assistance.",
        discussion:
            "A request is named by its id or its number, and opened from a case: case act ID assistance.",
        subcommands: [List.self, ShowCommand<AssistanceFile>.self, ActCommand<Assistance>.self])

    /// `qingyuan assistance list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the requests one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only requests in this state.") var state: AssistanceState?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = AssistanceStore.Filter()
                    filter.states = state.map { [$0] } ?? []
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try AssistanceStore.lines(asked, for: actor, in: $0) }) {
                        try AssistanceRow(line).put(frame.output)
                    }
                }
            }
        }
    }
}

/// One request of a list.
private struct AssistanceRow: Encodable {
    let id: String
    let number: String
    let state: String
    let unit: String
    let helper: String
    let due: String?

    init(_ line: AssistanceStore.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        unit = line.unitName
        helper = line.helperName
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, unit, helper, due ?? ""].joined(separator: "\t"))
    }
}

extension AssistanceState: ExpressibleByArgument {}
