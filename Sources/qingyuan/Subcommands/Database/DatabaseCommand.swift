import ArgumentParser

/// `qingyuan database`: copies an office from one engine to another, and keeps copies of an SQLite database.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database", abstract: "Copy the database to another engine; back it up and restore it.",
        discussion: "Exit code 1 where a copy differs or the audit finds anything.",
        subcommands: [DatabaseCopyCommand.self, DatabaseBackupCommand.self, DatabaseRestoreCommand.self])
}
