import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan case`: lists, shows and registers cases through the same operations as the pages.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "List, show, register and work administrative cases.",
        discussion:
            "A case is named by its id or its number. An act is taken on the case as it stands, or with --version on that version only.",
        subcommands: [
            List.self, ShowCommand<CaseFile>.self, Register.self, ActCommand<Case>.self, Thresholds.self, Forms.self,
            Issue.self,
        ])

    /// `qingyuan case list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the cases one may see, the newest first.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "Only cases in this state: \(CaseState.allCases.map(\.rawValue).joined(separator: ", ")).")
        var state: String?
        @Option(help: "Only cases with this in number, title or party.") var find: String?
        @Option(help: "How many at most.") var limit = 50

        func validate() throws {
            if let state, CaseState(rawValue: state) == nil { throw ValidationError("no state \(state)") }
            guard (1...1000).contains(limit) else { throw ValidationError("--limit is 1 to 1000") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    var filter = CaseList.Filter()
                    filter.states = state.flatMap(CaseState.init).map { [$0] } ?? []
                    filter.text = find
                    filter.limit = limit
                    let asked = filter
                    for line in try await office.read({ try CaseList.lines(asked, for: actor, in: $0) }) {
                        try CaseRow(line).put(frame.output)
                    }
                }
            }
        }
    }

    /// `qingyuan case register`
    struct Register: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Register a case of one's own unit.")

        @OptionGroup var frame: CommandFrame
        @Option(help: "What the case is about (案由).") var title: String
        @Option(help: "What was done.") var conduct: String
        @Option(help: "The party's name.") var party: String?
        @Option(name: .customLong("partyCode"), help: "The party's credit code or citizen number.") var partyCode:
            String?
        @Option(help: "How it came up: \(CaseSource.allCases.map(\.rawValue).joined(separator: ", ")).")
        var source = CaseSource.other.rawValue
        @Option(help: "So that a command run twice registers once.") var key: String?

        func validate() throws {
            guard CaseSource(rawValue: source) != nil else { throw ValidationError("no source \(source)") }
        }

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let operation = RegisterCase(
                        title: title, conduct: conduct, unit: actor.unitID,
                        source: CaseSource(rawValue: source) ?? .other, party: party, partyCode: partyCode)
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

/// One case of a list.
private struct CaseRow: Encodable {
    let id: String
    let number: String
    let state: String
    let title: String
    let party: String?
    let due: String?

    init(_ line: CaseList.Line) {
        id = line.record.id.rawValue
        number = line.record.number
        state = line.record.state.rawValue
        title = line.record.title
        party = line.record.party
        due = line.clock?.dueAt.description
    }

    func put(_ output: OutputOptions) throws {
        if output.json { return try Console.put(json: self) }
        Console.put([id, number, state, title, party ?? "", due ?? ""].joined(separator: "\t"))
    }
}
