import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

extension UserCommand {
    /// `qingyuan user rename`.
    struct Rename: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rename", abstract: "Change a person's name; the sign-in name stays.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        @Argument(help: "The new name.")
        var name: String

        func run() async throws {
            try await UserCommand.act(self, on: user, frame) {
                RenameUser(userID: $0.id, name: name, version: $0.version)
            }
        }
    }

    /// `qingyuan user move`.
    struct Move: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "move", abstract: "Move a user to another unit.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        @Option(name: .long, help: "The unit: its short name, name or id.")
        var to: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let person = try await UserCommand.user(user, in: office)
                    let unit = try await UnitWord.unit(to, in: office)
                    _ = try await office.perform(
                        MoveUser(userID: person.id, to: unit.id, version: person.version), as: actor)
                    if frame.output.json {
                        try Console.put(json: ["id": person.id.rawValue, "unit": unit.id.rawValue])
                    }
                }
            }
        }
    }

    /// `qingyuan user suspend`.
    struct Suspend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "suspend", abstract: "Suspend an officer's certificate from a day on.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The certificate's number.")
        var number: String

        @Option(name: .long, help: "The first day, YYYY-MM-DD; today, if left out.")
        var from: String?

        @Option(name: .long, help: "The last day, YYYY-MM-DD; until it is lifted, if left out.")
        var until: String?

        @Option(name: .long, help: "Why.")
        var reason: String

        func run() async throws {
            let (first, last) = (try Suspend.day(from, "--from"), try Suspend.day(until, "--until"))
            try await carryOut {
                try await frame.run { office, actor in
                    let suspend = SuspendCertificate(
                        number: number, from: first ?? office.now.date, until: last, reason: reason)
                    let id = try await office.perform(suspend, as: actor)
                    if frame.output.json {
                        try Console.put(json: ["number": number, "suspension": id.rawValue])
                    }
                }
            }
        }

        private static func day(_ text: String?, _ option: String) throws -> LegalDate? {
            guard let text else { return nil }
            guard let day = LegalDate(text) else { throw ValidationError("\(option) is YYYY-MM-DD") }
            return day
        }
    }

    /// `qingyuan user lift`.
    struct Lift: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "lift", abstract: "Lift the suspension of an officer's certificate.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The certificate's number.")
        var number: String

        @Option(name: .long, help: "Why.")
        var reason: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    _ = try await office.perform(LiftSuspension(number: number, reason: reason), as: actor)
                    if frame.output.json { try Console.put(json: ["number": number, "state": "lifted"]) }
                }
            }
        }
    }

    /// `qingyuan user reopen`.
    struct ReopenAccount: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Open a closed account again.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        func run() async throws {
            try await UserCommand.act(self, on: user, frame) { ReopenUser(userID: $0.id, version: $0.version) }
        }
    }

    /// `qingyuan user tokens`: what machines act in a user's name.
    struct ListTokens: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "tokens", abstract: "List a user's API tokens.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let person = try await UserCommand.user(user, in: office)
                    let file = try await office.read { try OrganisationStore.UserFile(person.id, for: actor, in: $0) }
                    for token in file.tokens {
                        let line = Line(
                            id: token.id.rawValue, label: token.label, expiresAt: token.expiresAt,
                            revokedAt: token.revokedAt)
                        if frame.output.json {
                            try Console.put(json: line)
                        } else {
                            Console.put(
                                "\(line.id)  \(line.label)  \(line.revokedAt == nil ? "until \(line.expiresAt)" : "revoked")"
                            )
                        }
                    }
                }
            }
        }

        private struct Line: Encodable {
            let id: String
            let label: String
            let expiresAt: Moment
            let revokedAt: Moment?
        }
    }

    /// `qingyuan user revoke-token`.
    struct RevokeToken: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "revoke-token", abstract: "Withdraw an API token, from now on.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The token's id, as `user tokens` lists it.")
        var id: String

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    _ = try await office.perform(Operations.RevokeToken(TokenID(id)), as: actor)
                    if frame.output.json { try Console.put(json: ["id": id]) }
                }
            }
        }
    }
}
