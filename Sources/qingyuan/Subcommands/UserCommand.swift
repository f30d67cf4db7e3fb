import ArgumentParser
import Enforcement
import Foundation
import Law
import Operations
import Storage

/// `qingyuan user`: sets up an office, and manages its units, people and tokens.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Manage units, users, certificates and tokens.",
        discussion: "Passwords are read from standard input or made up and shown once; they never stand in arguments.",
        subcommands: [
            CreateAdministrator.self, ListUsers.self, ListUnits.self, AddUnit.self, AddUser.self, Grant.self,
            Revoke.self, Rename.self, Move.self, Certify.self, Suspend.self, Lift.self, ResetPassword.self,
            CloseAccount.self, ReopenAccount.self, AddToken.self, ListTokens.self, RevokeToken.self,
        ])

    /// Where passwords are checked and kept, for one run of the program.
    static func desk(_ office: Office) -> SignInDesk {
        SignInDesk(office: office) { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } }
    }

    /// The user of a sign-in name.
    ///
    /// - Throws: `Refusal.notFound`.
    static func user(_ signInName: String, in office: Office) async throws -> OrganisationStore.Person {
        let found = try await office.read { try OrganisationStore.user(signInName: signInName, in: $0) }
        guard let found else { throw Refusal.notFound(.user) }
        return found
    }

    /// `qingyuan user create-administrator`: the first unit and its administrator, in an empty office.
    struct CreateAdministrator: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "create-administrator", abstract: "Set up an empty office: its first unit and administrator.",
            discussion: "The password is the first line of standard input.")

        @OptionGroup var data: DataOptions
        @OptionGroup var output: OutputOptions
        @OptionGroup var unit: UnitOptions

        @Option(name: .long, help: "The name to sign in with.")
        var signInName: String

        @Option(name: .long, help: "The person's name.")
        var name: String

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.office(in: data)
                defer { office.database.close() }
                if isatty(STDIN_FILENO) == 1 { Console.say("password / 密码：") }
                guard let password = readLine() else {
                    throw ValidationError("the password is the first line of standard input")
                }
                let id = try await UserCommand.desk(office).found(
                    unit: try unit.registration(), signInName: signInName, personName: name, password: Secret(password))
                if output.json {
                    try Console.put(json: ["id": id.rawValue, "signInName": signInName])
                } else {
                    Console.put(id.rawValue)
                }
            }
        }
    }
}

/// What a unit is registered with.
struct UnitOptions: ParsableArguments {
    @Option(name: .long, help: "The unit's name.")
    var unit: String

    @Option(name: .long, help: "The unit's short name, as in document numbers.")
    var short: String

    @Option(name: .long, help: "The kind of unit: \(UnitKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind = UnitKind.coordination.rawValue

    @Option(name: .long, help: "The six-digit code of the region it works in.")
    var region: String

    /// The operation that registers the unit.
    func registration() throws -> RegisterUnit {
        guard let kind = UnitKind(rawValue: kind) else {
            throw ValidationError("--kind: no such kind of unit: \(kind)")
        }
        return RegisterUnit(name: unit, shortName: short, kind: kind, region: region)
    }
}
