import ArgumentParser
import Foundation
import Law

/// `qingyuan config`: what is set, from where, and whether it can be used.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Check, show and explain the settings.",
        subcommands: [Check.self, Show.self, Example.self])

    /// `qingyuan config check`: exit code 1 where something would stop the server.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Say every setting, where it comes from, and what is wrong.",
            discussion: "Looks at values, contradictions, TLS files, the data folder and the database. Changes nothing."
        )

        @OptionGroup var data: DataOptions
        @OptionGroup var server: ServerOptions
        @OptionGroup var output: OutputOptions

        @OptionGroup var words: LanguageOptions

        private var language: MessageLanguage { words.chosen }

        func run() async throws {
            try await carryOut {
                let settings = data.read(adding: server.arguments)
                let problems = await SettingsCheck(settings, demonstration: false).problems(now: Wiring.now())
                if output.json {
                    try Console.put(json: SettingsReport(settings, problems, in: language))
                } else {
                    ConfigCommand.put(settings)
                    for problem in problems { Console.say("\(problem.weight.rawValue): \(problem.line(in: language))") }
                }
                guard problems.allSatisfy({ $0.weight == .warning }) else { throw Exit.refused }
            }
        }
    }

    /// `qingyuan config show`: the settings alone.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show every setting and where it comes from.")

        @OptionGroup var data: DataOptions
        @OptionGroup var server: ServerOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let settings = try data.settings(adding: server.arguments)
                if output.json {
                    for line in SettingsReport(settings, [], in: .en).settings { try Console.put(json: line) }
                } else {
                    ConfigCommand.put(settings)
                }
            }
        }
    }

    /// `qingyuan config example`: a file to begin from.
    struct Example: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "example", abstract: "Write a file of settings to begin from, with every setting explained.")

        func run() { Console.put(text: SettingsDocument.example) }
    }

    /// The settings in columns; secrets masked.
    private static func put(_ settings: Settings) {
        let width = SettingTable.rows.map(\.name.count).max() ?? 0
        for row in SettingTable.rows {
            let origin = settings.origin(of: row)
            let name = row.name.padding(toLength: width, withPad: " ", startingAt: 0)
            let place = origin.place.isEmpty ? origin.kind : "\(origin.kind) \(origin.place)"
            Console.put("\(name) = \(settings.shown(row))  (\(place))")
        }
    }
}

/// The answer of `config check --json`.
struct SettingsReport: Encodable {
    struct Line: Encodable {
        let name: String
        let value: String
        let source: String
        let place: String?
        let secret: Bool
    }

    struct Finding: Encodable {
        let code: String
        let weight: String
        let place: String
        let setting: String?
        let message: String
        let mend: String
    }

    let ok: Bool
    let settings: [Line]
    let problems: [Finding]

    init(_ settings: Settings, _ problems: [SettingProblem], in language: MessageLanguage) {
        ok = problems.allSatisfy { $0.weight == .warning }
        self.settings = SettingTable.rows.map { row in
            let origin = settings.origin(of: row)
            return Line(
                name: row.name, value: settings.shown(row), source: origin.kind,
                place: origin.place.isEmpty ? nil : origin.place, secret: row.isSecret)
        }
        self.problems = problems.map {
            Finding(
                code: $0.code.rawValue, weight: $0.weight.rawValue, place: $0.place, setting: $0.setting,
                message: language.say($0.message), mend: language.say($0.mend))
        }
    }
}
