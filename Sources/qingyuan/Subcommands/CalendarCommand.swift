import ArgumentParser
import Enforcement
import Operations
import Web

/// `qingyuan calendar`: one's deadlines as a calendar file, and the private address of it.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Deadlines as an iCalendar file, and the address calendar programs ask.",
        subcommands: [Show.self, Renew.self, Withdraw.self])

    /// `qingyuan calendar show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Write the calendar of one's deadlines (RFC 5545) to standard output.")

        @OptionGroup var frame: CommandFrame
        @OptionGroup var language: LanguageOptions

        func run() async throws {
            try await carryOut {
                let origin = try frame.data.settings()[\.origin]
                try await frame.run { office, person in
                    let file = try await office.deadlines(of: person).file(
                        say: language.chosen.say,
                        address: { record in
                            origin.flatMap { origin in Paths.record(record).map { origin + $0.text } }
                        })
                    let output = try OutputFile(nil)
                    try Array(file.text.utf8).withUnsafeBytes { try output.put($0) }
                    try output.finish()
                }
            }
        }
    }

    /// `qingyuan calendar renew`.
    struct Renew: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "renew", abstract: "Make a new private address, shown once; an earlier one is good no more.")

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                let origin = try frame.data.settings()[\.origin] ?? ""
                try await frame.run { office, person in
                    let secret = try await UserCommand.desk(office).makeCalendarFeed(as: person)
                    let address = origin + Paths.calendar(secret.text).text
                    if frame.output.json { return try Console.put(json: ["address": address]) }
                    Console.put(address)
                }
            }
        }
    }

    /// `qingyuan calendar withdraw`.
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw", abstract: "Put the private address out of use.")

        @OptionGroup var frame: CommandFrame

        func run() async throws {
            try await carryOut {
                try await frame.run { office, person in
                    _ = try await office.perform(WithdrawCalendarFeed(), as: person)
                }
            }
        }
    }
}
