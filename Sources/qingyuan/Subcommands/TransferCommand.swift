public import ArgumentParser
import Enforcement
public import Law
import Operations
import Storage

/// `qingyuan transfer`: everything the pages do with a transfer, through the same operations.
struct TransferCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer", abstract: "List, show, propose and work transfers to the police.",
        discussion:
            "A transfer is named by its id or its number. An act is taken on the transfer as it stands, or with --version on that version only.",
        subcommands: [List.self, ShowCommand<TransferFile>.self, Propose.self, ActCommand<Transfer>.self])

    /// `qingyuan transfer list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the transfers one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only transfers in this state.") var state: TransferState?
        @Option(help: "Only transfers with this in a number or the case's title.") var find: String?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = TransferList.Filter()
                    filter.states = state.map { [$0] } ?? []
                    (filter.text, filter.limit) = (find, limit)
                    let asked = filter
                    for line in try await office.read({ try TransferList.lines(asked, for: actor, in: $0) }) {
                        try TransferRow(line).put(frame.output)
                    }
                }
            }
        }
    }

    /// `qingyuan transfer propose`
    struct Propose: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Propose to transfer a case to the police, with its officers as the task team.")

        @OptionGroup var frame: CommandFrame
        @Argument(help: "The case's id or number.") var file: String
        @Option(help: "The suspected crime.") var crime: SuspectedCrime
        @Option(help: "On what it rests.") var ground: TransferGround
        @Option(help: "The report: what was done, the evidence, why it is suspected to be a crime.") var facts: String
        @Option(help: "The amount that counts for the crime, in yuan.") var amount: String?
        @Option(help: "So that a command run twice proposes once.") var key: String?

        func validate() throws {
            if let amount, AmountText.money(amount) == nil { throw ValidationError("--amount is an amount in yuan") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let name = file
                    let found = try await office.read { try CaseStore.find(number: name, for: actor, in: $0) }
                    let operation = ProposeTransfer(
                        case: found ?? CaseID(name), crime: crime, ground: ground, facts: facts,
                        amount: amount.flatMap(AmountText.money))
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

/// One transfer of a list.
private struct TransferRow: Encodable {
    let id: String
    let number: String
    let state: String
    let caseNumber: String
    let title: String
    let receiver: String?
    let due: String?

    init(_ line: TransferList.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        caseNumber = line.caseNumber
        title = line.caseTitle
        receiver = line.receiverName
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, caseNumber, title, receiver ?? "", due ?? ""].joined(separator: "\t"))
    }
}

extension TransferState: ExpressibleByArgument {}
extension SuspectedCrime: ExpressibleByArgument {}
extension TransferGround: ExpressibleByArgument {}
