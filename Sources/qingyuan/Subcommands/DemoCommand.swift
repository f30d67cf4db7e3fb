import ArgumentParser
import Law
import Operations
import Storage

/// `qingyuan demo`: fills an empty office with the sample world and serves it, with sign-in by role, on loopback only.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make the sample world and serve it on this machine.",
        discussion:
            """
            Run again it serves the sample world that is there, and nothing else. A demonstration signs anyone in and so \
            listens on loopback only.
            """)

    @OptionGroup var data: DataOptions
    @OptionGroup var server: ServerOptions

    @Flag(name: .long, help: "Make the sample world and stop.")
    var seedOnly = false

    func run() async throws {
        try await carryOut {
            let settings = try data.settings(adding: server.arguments)
            try SettingsCheck(settings, demonstration: true).requireAgreement()
            let office = try await Wiring.office(settings)
            if try await SampleWorld.isNeeded(in: office) { try await seed(office, settings) }
            try await SampleWorld.requireSample(office)
            guard !seedOnly else { return office.database.close() }
            Console.say(welcome(settings))
            try await Server(office, settings, demonstration: true).run()
        }
    }

    private func seed(_ office: Office, _ settings: Settings) async throws {
        Console.say("making the sample world in \(settings[\.data]) …")
        try await SampleWorld(in: office).seed { progress in
            Console.progress("\(progress.done)/\(progress.of) \(progress.what.zh) \(progress.what.en)")
        }
        Console.progressDone()
    }

    /// One person of every role, four on a line.
    private static var people: String {
        let words = SampleWorld.introductions.map { "\($0.signInName) \($0.part.zh)\($0.name)" }
        return stride(from: 0, to: words.count, by: 4).map { place in
            "  " + words[place..<min(place + 4, words.count)].joined(separator: " · ")
        }.joined(separator: "\n")
    }

    private func welcome(_ settings: Settings) -> String {
        """

        清源 Qingyuan · \(settings.listening)
        Sign in with one click as any role at \(settings.listening)/sign-in:
        \(DemoCommand.people)
        Stop with Ctrl-C. The data stay in \(settings[\.data]).
        """
    }
}
