import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan suspect`: everything the pages do with a suspect, through the same operations.
struct SuspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspect", abstract: "List, show and work suspects, from the police's filing to the judgment.",
        discussion: """
            A suspect is named by its id or its number, and entered with `qingyuan transfer act ID suspects`.
            """,
        subcommands: [List.self, ShowCommand<SuspectFile>.self, ActCommand<Suspect>.self])

    /// `qingyuan suspect list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the suspects one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only suspects in this state.") var state: SuspectState?
        @Option(help: "Only suspects of this transfer, by its id.") var transfer: String?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = SuspectStore.Filter()
                    filter.states = state.map { [$0] } ?? []
                    filter.transferID = transfer.map { TransferID($0) }
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try SuspectStore.lines(asked, for: actor, in: $0) }) {
                        try SuspectRow(line).put(frame.output)
                    }
                }
            }
        }
    }
}

/// One suspect of a list.
private struct SuspectRow: Encodable {
    let id: String
    let number: String
    let state: String
    let name: String
    let crime: String
    let measure: String
    let transfer: String
    let due: String?

    init(_ line: SuspectStore.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        name = line.name
        crime = line.record.crime.rawValue
        measure = line.record.measure.rawValue
        transfer = line.transferNumber
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, name, crime, measure, transfer, due ?? ""].joined(separator: "\t"))
    }
}

extension SuspectState: ExpressibleByArgument {}
