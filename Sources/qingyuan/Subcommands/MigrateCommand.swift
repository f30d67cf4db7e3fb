import ArgumentParser
import Operations
import Storage

/// `qingyuan migrate`: creates the database or brings it up to date.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Create the database or bring it up to date.")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await carryOut {
            let office = try await Wiring.office(in: data, quiet: false)
            let status = try await Migrator(Schema.migrations).status(of: office.database)
            for line in status {
                if output.json {
                    try Console.put(json: ["id": line.id, "name": line.name])
                } else {
                    Console.put("\(line.id)  \(line.name)")
                }
            }
            office.database.close()
        }
    }
}
