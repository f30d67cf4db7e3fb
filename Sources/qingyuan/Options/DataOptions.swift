import ArgumentParser
import Foundation

/// Where the office keeps its data, and where the settings are read from. Every command that opens the office takes them.
struct DataOptions: ParsableArguments {
    @Option(name: .long, help: "The folder of the database, the evidence files and the keys.")
    var data: String?

    @Option(name: .long, help: "The database: sqlite:PATH or postgres://user@host/database; also QINGYUAN_DATABASE.")
    var database: String?

    @Option(name: .long, help: "A file of settings (`qingyuan config example`); also QINGYUAN_CONFIG.")
    var config: String?

    @Option(name: .long, help: "Any setting as NAME=VALUE; may be given several times.")
    var set: [String] = []

    func validate() throws {
        for text in set where SettingArgument(assignment: text) == nil {
            throw ValidationError("--set takes NAME=VALUE, not \(text)")
        }
    }

    /// The settings, whatever is wrong with them.
    ///
    /// - Parameter flags: what the command's other options set.
    func read(adding flags: [SettingArgument] = []) -> Settings {
        let own = [
            data.map { SettingArgument(flag: "--data", "data", $0) },
            database.map { SettingArgument(flag: "--database", "database", $0) },
        ].compactMap(\.self)
        return Settings(
            SettingSources(
                file: config, environment: ProcessInfo.processInfo.environment,
                arguments: own + flags + set.compactMap(SettingArgument.init(assignment:))))
    }

    /// The settings, once it is sure that all of them can be used.
    ///
    /// - Throws: `Exit.usage`, after saying what is wrong.
    func settings(adding flags: [SettingArgument] = []) throws -> Settings {
        let settings = read(adding: flags)
        let language = MessageLanguage(of: ProcessInfo.processInfo.environment)
        for problem in settings.problems { Console.say(problem.line(in: language)) }
        guard settings.faults.isEmpty else { throw Exit.usage }
        return settings
    }
}

/// In whose name a command acts.
struct ActorOptions: ParsableArguments {
    @Option(
        name: .customLong("as"), help: "The sign-in name of the user in whose name to act; also QINGYUAN_USER.")
    var signInName = ProcessInfo.processInfo.environment["QINGYUAN_USER"] ?? ""

    func validate() throws {
        guard !signInName.isEmpty else { throw ValidationError("say in whose name: --as NAME or QINGYUAN_USER") }
    }
}

/// How the answer is written.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Write JSON, one object a line.")
    var json = false
}
