import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan tax-clue`: what cases showed of unpaid tax, with the tax authorities.
struct TaxClueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tax-clue", abstract: "List, show and work tax clues handed over from cases.",
        discussion:
            "A tax clue is named by its id or its number, and handed over from a case: case act ID tax-clue.",
        subcommands: [List.self, ShowCommand<TaxClueFile>.self, ActCommand<TaxClue>.self])

    /// `qingyuan tax-clue list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the tax clues one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only tax clues in this state.") var state: TaxClueState?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = TaxClueStore.Filter()
                    filter.states = state.map { [$0] } ?? []
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try TaxClueStore.lines(asked, for: actor, in: $0) }) {
                        try TaxClueRow(line).put(frame.output)
                    }
                }
            }
        }
    }
}

/// One tax clue of a list.
private struct TaxClueRow: Encodable {
    let id: String
    let number: String
    let state: String
    let unit: String
    let authority: String
    let caseNumber: String
    let outcome: String?

    init(_ line: TaxClueStore.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        unit = line.unitName
        authority = line.authorityName
        caseNumber = line.caseNumber
        outcome = line.record.feedback?.outcome.rawValue
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, unit, authority, caseNumber, outcome ?? ""].joined(separator: "\t"))
    }
}

extension TaxClueState: ExpressibleByArgument {}
