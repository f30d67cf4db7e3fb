import ArgumentParser

/// `qingyuan serve`: serves the pages and the API of an office.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the pages and the API of an office.")

    @OptionGroup var data: DataOptions
    @OptionGroup var server: ServerOptions

    func run() async throws {
        try await carryOut {
            let office = try await Wiring.existingOffice(in: data)
            Console.say("serving \(data.data) on http://\(server.address):\(server.port)")
            try await Server.run(office, settings: server.settings(demonstration: false))
        }
    }
}
