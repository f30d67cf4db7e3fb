import ArgumentParser
import Enforcement
import Law
import Operations
import Storage

extension UserCommand {
    /// `qingyuan user list`: the users whom the acting user manages.
    struct ListUsers: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the users of your region.")

        @OptionGroup var data: DataOptions
        @OptionGroup var actor: ActorOptions
        @OptionGroup var output: OutputOptions

        @Option(name: .long, help: "Only users whose name or sign-in name holds these words.")
        var words = ""

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(actor, in: office)
                var last: String?
                repeat {
                    let people = try await office.read { [last] in
                        try OrganisationStore.people(for: actor, words: words, after: last, limit: 200, in: $0)
                    }
                    for person in people { try put(person) }
                    last = people.count == 200 ? people.last?.signInName : nil
                } while last != nil
            }
        }

        private func put(_ person: OrganisationStore.Person) throws {
            let roles = Role.allCases.filter(person.roles.contains).map(\.rawValue)
            if output.json {
                return try Console.put(
                    json: Line(
                        id: person.id.rawValue, signInName: person.signInName, name: person.name, unit: person.unitName,
                        roles: roles, active: person.active))
            }
            let state = person.active ? "" : "  (closed)"
            Console.put(
                "\(person.signInName)  \(person.name)  \(person.unitName)  \(roles.joined(separator: ","))\(state)")
        }

        private struct Line: Encodable {
            let id: String
            let signInName: String
            let name: String
            let unit: String
            let roles: [String]
            let active: Bool
        }
    }

    /// `qingyuan user units`: the units of the acting user's region.
    struct ListUnits: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "units", abstract: "List the units of your region.")

        @OptionGroup var data: DataOptions
        @OptionGroup var actor: ActorOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(actor, in: office)
                for line in try await office.read({ try OrganisationStore.units(for: actor, in: $0) }) {
                    let unit = line.unit
                    if output.json {
                        try Console.put(
                            json: Line(
                                id: unit.id.rawValue, name: unit.name, short: unit.shortName, kind: unit.kind,
                                region: unit.region, people: line.people))
                    } else {
                        Console.put("\(unit.id)  \(unit.region)  \(unit.name)  \(unit.kind.rawValue)  \(line.people)")
                    }
                }
            }
        }

        private struct Line: Encodable {
            let id: String
            let name: String
            let short: String
            let kind: UnitKind
            let region: String
            /// How many people have an account that is open.
            let people: Int
        }
    }
}
