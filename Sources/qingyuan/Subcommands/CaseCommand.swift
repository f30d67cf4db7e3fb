import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// `qingyuan case`: lists, shows and registers cases through the same operations as the pages.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "List, show and register administrative cases.",
        subcommands: [List.self, Show.self, Register.self])

    /// `qingyuan case list`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the cases one may see, the newest first.")

        @OptionGroup var data: DataOptions
        @OptionGroup var who: ActorOptions
        @OptionGroup var output: OutputOptions
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
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(who, in: office)
                var filter = CaseList.Filter()
                filter.states = state.flatMap(CaseState.init).map { [$0] } ?? []
                filter.text = find
                filter.limit = limit
                let asked = filter
                for line in try await office.read({ try CaseList.lines(asked, for: actor, in: $0) }) {
                    try put(CaseRow(line))
                }
            }
        }

        private func put(_ row: CaseRow) throws {
            if output.json { try Console.put(json: row) } else { Console.put(row.text) }
        }
    }

    /// `qingyuan case show`
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one case with its clocks and steps.")

        @OptionGroup var data: DataOptions
        @OptionGroup var who: ActorOptions
        @OptionGroup var output: OutputOptions
        @Argument(help: "The case's id.") var id: String

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(who, in: office)
                let (now, yellow, wanted) = (office.now, office.settings.yellowShare, CaseID(id))
                let file = try await office.read { access in
                    try CaseFile(wanted, for: actor, at: now, yellow: yellow, in: access)
                }
                if output.json {
                    try Console.put(json: CaseSheet(file))
                } else {
                    for line in CaseSheet(file).lines { Console.put(line) }
                }
            }
        }
    }

    /// `qingyuan case register`
    struct Register: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Register a case of one's own unit.")

        @OptionGroup var data: DataOptions
        @OptionGroup var who: ActorOptions
        @OptionGroup var output: OutputOptions
        @Option(help: "What the case is about (案由).") var title: String
        @Option(help: "What was done.") var conduct: String
        @Option(help: "The party's name.") var party: String?
        @Option(help: "How it came up: \(CaseSource.allCases.map(\.rawValue).joined(separator: ", ")).")
        var source = CaseSource.other.rawValue
        @Option(help: "So that a command run twice registers once.") var key: String?

        func validate() throws {
            guard CaseSource(rawValue: source) != nil else { throw ValidationError("no source \(source)") }
        }

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(who, in: office)
                let operation = RegisterCase(
                    title: title, conduct: conduct, unit: actor.unitID, source: CaseSource(rawValue: source) ?? .other,
                    party: party)
                let id = try await office.perform(operation, as: actor, key: key)
                if output.json { try Console.put(json: ["id": id.rawValue]) } else { Console.put(id.rawValue) }
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

    var text: String { [id, number, state, title, party ?? "", due ?? ""].joined(separator: "\t") }
}

/// One case as the command shows it.
private struct CaseSheet: Encodable {
    struct Clock: Encodable {
        let limit: String
        let task: String
        let due: String
        let light: String
        let outcome: String?
    }

    struct Step: Encodable {
        let at: String
        let event: String
        let to: String
        let actor: String?
        let reason: String?
        let entry: Int64
    }

    let id: String
    let number: String
    let state: String
    let title: String
    let party: String?
    let conduct: String
    let version: Int
    let clocks: [Clock]
    let steps: [Step]

    init(_ file: CaseFile) {
        let record = file.loaded.record
        id = record.id.rawValue
        number = record.number
        state = record.state.rawValue
        title = record.title
        party = record.party
        conduct = record.conduct
        version = record.version
        clocks = file.clocks.map {
            Clock(
                limit: $0.limitID.rawValue, task: $0.task.zh, due: $0.dueAt.description, light: $0.light.rawValue,
                outcome: $0.outcome?.rawValue)
        }
        steps = file.steps.map {
            Step(
                at: $0.at.description, event: $0.event, to: $0.to, actor: $0.actorName, reason: $0.reason,
                entry: $0.entry)
        }
    }

    var lines: [String] {
        ["\(number)  \(state)  \(title)", "\(party ?? "–")  v\(version)", conduct]
            + clocks.map { "  \($0.light)  \($0.due)  \($0.task)" }
            + steps.map { "  \($0.at)  \($0.event) → \($0.to)  \($0.actor ?? "")  #\($0.entry)" }
    }
}
