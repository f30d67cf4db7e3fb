import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

/// What every act on one clue takes.
struct ClueActOptions: ParsableArguments {
    @OptionGroup var frame: ClueCommand.Frame
    @Argument(help: "The clue's id or number.") var clue: String
    @Option(help: "The version that the decision was based on; without it the clue as it stands.") var version: Int?
    @Option(help: "So that a command run twice is done once.") var key: String?

    /// Takes the act and writes where the clue stands now.
    func take<O: Operation>(_ make: (ClueID, Int, Office, Actor) async throws -> O) async throws {
        try await frame.run { office, actor in
            let name = clue
            let loaded = try await office.read { access in
                let found = try ClueStore.find(number: name, for: actor, in: access)?.id ?? ClueID(name)
                return try ClueStore.load(found, for: actor, in: access).clue
            }
            let operation = try await make(loaded.id, version ?? loaded.version, office, actor)
            let output = try await office.perform(operation, as: actor, key: key)
            if frame.output.json { return try Console.put(json: output) }
            if let filed = output as? FiledClue { return Console.put("\(filed.clue.state.rawValue)\t\(filed.caseID)") }
            if let done = output as? ClueVersion { Console.put(done.state.rawValue) }
        }
    }
}

extension ClueCommand {
    struct Triage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Set the priority.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "How soon it must be looked at.") var priority: CluePriority

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in TriageClue(id, version: version, priority: priority) }
            }
        }
    }

    struct Assign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Assign it to officers of its unit, by sign-in name; the first leads.")
        @OptionGroup var act: ClueActOptions
        @Option(name: .customLong("to"), parsing: .upToNextOption, help: "The officers' sign-in names.") var officers:
            [String]

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, office, _ in
                    let names = officers
                    let users = try await office.read { access in
                        try names.map { name in
                            guard let user = try OrganisationStore.user(signInName: name, in: access) else {
                                throw Refusal.invalid(
                                    "officers", Wording("没有用户“\(name)”", "There is no user “\(name)”"))
                            }
                            return user.id
                        }
                    }
                    return AssignClue(id, version: version, officers: users)
                }
            }
        }
    }

    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take up a clue that was assigned to one.")
        @OptionGroup var act: ClueActOptions

        func run() async throws {
            try await carryOut { try await act.take { id, version, _, _ in AcceptClue(id, version: version) } }
        }
    }

    struct SendBack: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "send-back", abstract: "Send an assigned clue back to the queue.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "Why.") var reason: String

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in SendBackClue(id, version: version, reason: reason) }
            }
        }
    }

    struct Extend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Extend the period of the check.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "Why.") var reason: String

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in ExtendClueCheck(id, version: version, reason: reason) }
            }
        }
    }

    struct Report: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Report what the check found.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "What was looked into and found.") var report: String

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in ReportOnClue(id, version: version, report: report) }
            }
        }
    }

    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Return a checked clue for a further check.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "Why.") var reason: String

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in ReopenClue(id, version: version, reason: reason) }
            }
        }
    }

    struct FileCase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "file-case", abstract: "Let a checked clue go on as a case.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "What the case is about; the clue's title unless said.") var title: String?
        @Option(help: "What was done; the report on the check unless said.") var conduct: String?

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in
                    FileCaseFromClue(id, version: version, title: title, conduct: conduct)
                }
            }
        }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close a checked clue without a case.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "On which ground.") var ground: ClueClosure
        @Option(help: "Why.") var reason: String

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in
                    CloseClue(id, version: version, closure: ground, reason: reason)
                }
            }
        }
    }

    struct Dismiss: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Close a clue from the queue, before it was assigned.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "On which ground.") var ground: ClueClosure
        @Option(help: "Why.") var reason: String

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, _, _ in
                    DismissClue(id, version: version, closure: ground, reason: reason)
                }
            }
        }
    }

    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Merge a clue into another one about the same matter.")
        @OptionGroup var act: ClueActOptions
        @Option(help: "The id or number of the clue in which it goes on.") var into: String

        func run() async throws {
            try await carryOut {
                try await act.take { id, version, office, actor in
                    let name = into
                    let target = try await office.read { try ClueStore.find(number: name, for: actor, in: $0)?.id }
                    return MergeClue(id, version: version, into: target ?? ClueID(name))
                }
            }
        }
    }
}
