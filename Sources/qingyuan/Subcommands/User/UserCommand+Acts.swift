import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

extension UserCommand {
    /// `qingyuan user add-unit`.
    struct AddUnit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add-unit", abstract: "Register a unit.")

        @OptionGroup var frame: CommandFrame
        @OptionGroup var unit: UnitOptions

        func run() async throws {
            try await carryOut {
                try await frame.run { office, actor in
                    let id = try await office.perform(unit.registration(), as: actor).rawValue
                    if frame.output.json { try Console.put(json: ["id": id]) } else { Console.put(id) }
                }
            }
        }
    }

    /// `qingyuan user add`: registers a person and shows the one-time password.
    struct AddUser: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Register a user; a one-time password is shown once.")

        @OptionGroup var data: DataOptions
        @OptionGroup var actor: ActorOptions
        @OptionGroup var output: OutputOptions

        @Option(name: .long, help: "The person's unit: its short name, name or id.")
        var unit: String

        @Option(name: .long, help: "The name to sign in with.")
        var signInName: String

        @Option(name: .long, help: "The person's name.")
        var name: String

        @Option(name: .long, help: "A role; may be given several times.")
        var role: [String] = []

        func run() async throws {
            try await carryOut {
                let roles = try role.map(UserCommand.role)
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(actor, in: office)
                let user = RegisterUser(
                    unitID: try await UnitWord.unit(unit, in: office).id, signInName: signInName, name: name,
                    roles: Set(roles))
                let id = try await office.perform(user, as: actor)
                let password = try await UserCommand.desk(office).resetPassword(of: id, as: actor)
                try UserCommand.put(password, of: id, json: output.json)
            }
        }
    }

    /// `qingyuan user grant`.
    struct Grant: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "grant", abstract: "Give a user a further role.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        @Argument(help: "The role.")
        var role: String

        func run() async throws {
            try await UserCommand.act(self, on: user, frame) {
                try GrantRole(userID: $0.id, role: UserCommand.role(role))
            }
        }
    }

    /// `qingyuan user revoke`.
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "revoke", abstract: "Take a role from a user.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        @Argument(help: "The role.")
        var role: String

        func run() async throws {
            try await UserCommand.act(self, on: user, frame) {
                try RevokeRole(userID: $0.id, role: UserCommand.role(role))
            }
        }
    }

    /// `qingyuan user close`.
    struct CloseAccount: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "Close an account: sessions end, tokens are withdrawn.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        func run() async throws {
            try await UserCommand.act(self, on: user, frame) { CloseUser(userID: $0.id, version: $0.version) }
        }
    }

    /// `qingyuan user certify`.
    struct Certify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "certify", abstract: "Register an officer's certificate.")

        @OptionGroup var frame: CommandFrame

        @Argument(help: "The user's sign-in name.")
        var user: String

        @Option(name: .long, help: "The certificate's number.")
        var number: String

        @Option(name: .long, help: "The kind: \(CertificateKind.allCases.map(\.rawValue).joined(separator: ", ")).")
        var kind = CertificateKind.national.rawValue

        @Option(
            name: .long,
            help: """
                An area it is good for, as often as there are such; every one, if left out: \
                \(EnforcementArea.allCases.map(\.rawValue).joined(separator: ", ")).
                """)
        var area: [String] = []

        @Option(name: .long, help: "The region within which it is good, six digits; everywhere, if left out.")
        var region: String?

        @Option(name: .long, help: "The first day it is valid, YYYY-MM-DD.")
        var from: String

        @Option(name: .long, help: "The last day it is valid, YYYY-MM-DD.")
        var until: String

        func run() async throws {
            guard let from = LegalDate(from), let until = LegalDate(until) else {
                throw ValidationError("--from and --until are days written YYYY-MM-DD")
            }
            guard let kind = CertificateKind(rawValue: kind) else { throw ValidationError("--kind: \(kind) is none") }
            let areas = try area.map { word in
                guard let area = EnforcementArea(rawValue: word) else {
                    throw ValidationError("--area: \(word) is none")
                }
                return area
            }
            try await UserCommand.act(self, on: user, frame) {
                CertifyOfficer(
                    userID: $0.id, number: number, kind: kind, areas: areas.isEmpty ? nil : Set(areas), region: region,
                    validFrom: from, validUntil: until)
            }
        }
    }
}
