import ArgumentParser

/// `qingyuan serve`: serves the pages and the API of an office.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the pages and the API of an office.")

    @OptionGroup var data: DataOptions
    @OptionGroup var server: ServerOptions

    func run() async throws {
        try await carryOut {
            let settings = try data.settings(adding: server.arguments)
            try SettingsCheck(settings, demonstration: false).requireAgreement()
            let office = try await Wiring.existingOffice(settings)
            Console.say("serving \(settings[\.data]) on \(settings.listening)")
            try await Server(office, settings, demonstration: false).run()
        }
    }
}
