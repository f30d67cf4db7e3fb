import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan measure`: lists, shows and works measures on premises and goods; they are opened with `case act`.
struct MeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "List, show and work what is kept, sealed or detained in cases.",
        discussion:
            "A measure is named by its id or its number. It is opened with “case act ID measure” or “case act ID measure-at-once”.",
        subcommands: [List.self, ShowCommand<MeasureFile>.self, ActCommand<CaseMeasure>.self])

    /// `qingyuan measure list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the measures one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only measures in this state: \(MeasureState.allCases.map(\.rawValue).joined(separator: ", ")).")
        var state: String?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            if let state, MeasureState(rawValue: state) == nil { throw ValidationError("no state \(state)") }
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = MeasureList.Filter()
                    filter.states = state.flatMap(MeasureState.init).map { [$0] } ?? []
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try MeasureList.lines(asked, for: actor, in: $0) }) {
                        try MeasureRow(line).put(frame.output)
                    }
                }
            }
        }
    }
}

/// One measure of a list.
private struct MeasureRow: Encodable {
    let id: String
    let number: String
    let kind: String
    let state: String
    let caseNumber: String
    let object: String
    let due: String?

    init(_ line: MeasureList.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        kind = line.record.kind.rawValue
        state = line.record.state.rawValue
        caseNumber = line.caseNumber
        object = line.record.object
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, kind, state, caseNumber, object, due ?? ""].joined(separator: "\t"))
    }
}
