import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan referral`: what comes back from the criminal side for a penalty.
struct ReferralCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referral", abstract: "List, show and work referrals of cases of no prosecution.",
        discussion: "A referral is named by its id or its number, and opened with each decision not to prosecute.",
        subcommands: [List.self, ShowCommand<ReferralFile>.self, ActCommand<Referral>.self])

    /// `qingyuan referral list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the referrals one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only referrals in this state.") var state: ReferralState?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = ReferralStore.Filter()
                    filter.states = state.map { [$0] } ?? []
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try ReferralStore.lines(asked, for: actor, in: $0) }) {
                        try ReferralRow(line).put(frame.output)
                    }
                }
            }
        }
    }
}

/// One referral of a list.
private struct ReferralRow: Encodable {
    let id: String
    let number: String
    let state: String
    let suspect: String
    let unit: String
    let caseNumber: String
    let due: String?

    init(_ line: ReferralStore.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        suspect = line.suspectName
        unit = line.addresseeName
        caseNumber = line.caseNumber
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, suspect, unit, caseNumber, due ?? ""].joined(separator: "\t"))
    }
}

extension ReferralState: ExpressibleByArgument {}
