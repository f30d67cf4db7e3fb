import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan execution`: lists, shows and works the execution of decisions; it is opened by `case act ID service`.
struct ExecutionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "execution", abstract: "List, show and work what follows a penalty decision.",
        discussion:
            "An execution is named by its id or its number. It is opened when the decision is served: “case act ID service”.",
        subcommands: [List.self, ShowCommand<ExecutionFile>.self, ActCommand<Execution>.self])

    /// `qingyuan execution list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the executions one may see with what is owed, paid and open, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(
            help: "Only executions in this state: \(ExecutionState.allCases.map(\.rawValue).joined(separator: ", ")).")
        var state: String?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            if let state, ExecutionState(rawValue: state) == nil { throw ValidationError("no state \(state)") }
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = ExecutionList.Filter()
                    filter.states = state.flatMap(ExecutionState.init).map { [$0] } ?? []
                    filter.limit = limit
                    let (asked, now) = (filter, office.now)
                    let lines = try await office.read { try ExecutionList.lines(asked, for: actor, at: now, in: $0) }
                    for line in lines { try ExecutionRow(line).put(frame.output) }
                }
            }
        }
    }
}

/// One execution of a list.
private struct ExecutionRow: Encodable {
    let id: String
    let number: String
    let state: String
    let caseNumber: String
    let owed: String
    let paid: String
    let open: String
    let payBy: String?

    init(_ line: ExecutionList.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        caseNumber = line.caseNumber
        owed = AmountText.text(line.account.owed)
        paid = AmountText.text(line.account.paid)
        open = AmountText.text(line.account.open)
        payBy = line.account.next?.on.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, caseNumber, owed, paid, open, payBy ?? ""].joined(separator: "\t"))
    }
}
