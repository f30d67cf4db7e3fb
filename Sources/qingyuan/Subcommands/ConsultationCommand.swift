import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan consultation`: what the police and the procuratorate are asked about cases.
struct ConsultationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultation", abstract: "List, show and work consultations of the police and the procuratorate.",
        discussion:
            "A consultation is named by its id or its number, and opened from a case: case act ID consultation.",
        subcommands: [List.self, ShowCommand<ConsultationFile>.self, ActCommand<Consultation>.self])

    /// `qingyuan consultation list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the consultations one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only consultations in this state.") var state: ConsultationState?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = ConsultationStore.Filter()
                    filter.states = state.map { [$0] } ?? []
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try ConsultationStore.lines(asked, for: actor, in: $0) }) {
                        try ConsultationRow(line).put(frame.output)
                    }
                }
            }
        }
    }
}

/// One consultation of a list.
private struct ConsultationRow: Encodable {
    let id: String
    let number: String
    let state: String
    let unit: String
    let adviser: String
    let caseNumber: String
    let due: String?

    init(_ line: ConsultationStore.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        unit = line.unitName
        adviser = line.adviserName
        caseNumber = line.caseNumber
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, unit, adviser, caseNumber, due ?? ""].joined(separator: "\t"))
    }
}

extension ConsultationState: ExpressibleByArgument {}
