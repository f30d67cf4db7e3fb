import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan inquiry`: samples, tests and identification of the goods of cases.
struct InquiryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inquiry", abstract: "List, show and work samples, tests and identifications.",
        discussion:
            "An inquiry is named by its id or its number, and opened from a case: case act ID inquiry.",
        subcommands: [List.self, ShowCommand<InquiryFile>.self, ActCommand<Inquiry>.self])

    /// `qingyuan inquiry list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the inquiries one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only inquiries in this state.") var state: InquiryState?
        @Option(help: "Only inquiries of this kind.") var kind: InquiryKind?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = InquiryStore.Filter()
                    filter.states = state.map { [$0] } ?? []
                    filter.kind = kind
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try InquiryStore.lines(asked, for: actor, in: $0) }) {
                        try InquiryRow(line).put(frame.output)
                    }
                }
            }
        }
    }
}

/// One inquiry of a list.
private struct InquiryRow: Encodable {
    let id: String
    let number: String
    let kind: String
    let state: String
    let caseNumber: String
    let object: String
    let finding: String?
    let due: String?

    init(_ line: InquiryStore.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        kind = line.record.kind.rawValue
        state = line.record.state.rawValue
        caseNumber = line.caseNumber
        object = line.record.object
        finding = line.record.result?.finding.rawValue
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, kind, state, caseNumber, finding ?? "", due ?? ""].joined(separator: "\t"))
    }
}

extension InquiryState: ExpressibleByArgument {}
extension InquiryKind: ExpressibleByArgument {}
