import ArgumentParser

/// `qingyuan screen`: marks in texts, without a database; screens listings unless told otherwise.
struct ScreenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen", abstract: "Find marks, plain or disguised, in listings; needs no database.",
        subcommands: [
            ScreenListingsCommand.self, ScreenIndexCommand.self, ScreenExplainCommand.self, ScreenTrainCommand.self,
            ScreenDomainsCommand.self,
        ],
        defaultSubcommand: ScreenListingsCommand.self)
}
