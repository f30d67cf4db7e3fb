import ArgumentParser
import Enforcement
import Operations
import Storage

extension UserCommand {
    /// `qingyuan user reset-password`: shows a one-time password that must be changed at the next sign-in.
    struct ResetPassword: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reset-password", abstract: "Give a user a one-time password, shown once.")

        @OptionGroup var data: DataOptions
        @OptionGroup var actor: ActorOptions
        @OptionGroup var output: OutputOptions

        @Argument(help: "The user's sign-in name.")
        var user: String

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(actor, in: office)
                let person = try await UserCommand.user(user, in: office)
                let password = try await UserCommand.desk(office).resetPassword(of: person.id, as: actor)
                try UserCommand.put(password, of: person.id, json: output.json)
            }
        }
    }

    /// `qingyuan user add-token`: shows an API token.
    struct AddToken: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add-token", abstract: "Issue an API token for a user, shown once.")

        @OptionGroup var data: DataOptions
        @OptionGroup var actor: ActorOptions
        @OptionGroup var output: OutputOptions

        @Argument(help: "The user's sign-in name.")
        var user: String

        @Option(name: .long, help: "What it is for.")
        var label: String

        @Option(name: .long, help: "A scope such as clue.read; may be given several times.")
        var scope: [String]

        @Option(name: .long, help: "For how many days it is good.")
        var days = 90

        func run() async throws {
            try await carryOut {
                let scopes = try scope.map { text in
                    guard let duty = Duty(rawValue: text) else { throw ValidationError("--scope: there is no \(text)") }
                    return duty
                }
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(actor, in: office)
                let person = try await UserCommand.user(user, in: office)
                let issued = try await UserCommand.desk(office).issueToken(
                    for: person.id, label: label, scopes: Set(scopes), days: days, as: actor)
                if output.json {
                    try Console.put(json: ["id": issued.id.rawValue, "token": issued.token.text])
                } else {
                    Console.put(issued.token.text)
                }
            }
        }
    }

    /// Writes a password that is shown once.
    static func put(_ password: Secret, of user: UserID, json: Bool) throws {
        if json {
            try Console.put(json: ["id": user.rawValue, "password": password.text])
        } else {
            Console.put(password.text)
        }
    }

    /// The role of a word.
    static func role(_ text: String) throws -> Role {
        guard let role = Role(rawValue: text) else {
            throw ValidationError(
                "there is no role \(text); roles: \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return role
    }

    /// Does one act on the user of a sign-in name; as JSON it says on whom.
    static func act<O: Operation>(
        _ command: some AsyncParsableCommand, on signInName: String, _ frame: CommandFrame,
        _ operation: (OrganisationStore.Person) throws -> O
    ) async throws {
        try await command.carryOut {
            try await frame.run { office, actor in
                let person = try await UserCommand.user(signInName, in: office)
                _ = try await office.perform(operation(person), as: actor)
                if frame.output.json {
                    try Console.put(json: ["id": person.id.rawValue, "signInName": person.signInName])
                }
            }
        }
    }
}
