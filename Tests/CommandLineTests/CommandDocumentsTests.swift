import ArgumentParser
import Foundation
import Testing

@testable import qingyuan

/// `docs/cli.md` is made from the declarations of the commands; `RECORD=1` writes it anew.
struct CommandDocumentsTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/cli.md").standardized

    private static let markdown =
        "# The command line\n\nMade from the declarations of the commands by `make docs`; do not edit.\n"
        + section(Qingyuan.self, path: [])

    /// The help of a command and of those under it.
    private static func section(_ command: any ParsableCommand.Type, path: [String]) -> String {
        let words = path + [command.configuration.commandName ?? command._commandName]
        let help = Qingyuan.helpMessage(for: command, columns: 110)
        let level = String(repeating: "#", count: min(words.count + 1, 4))
        let text = "\n\(level) \(words.joined(separator: " "))\n\n```\n\(help)\n```\n"
        return text + command.configuration.subcommands.map { section($0, path: words) }.joined()
    }

    @Test func `the help of every command is in docs as it is`() throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Self.markdown.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let kept = try? String(contentsOf: Self.file, encoding: .utf8)
        #expect(kept == Self.markdown, "docs/cli.md is stale: run make docs")
    }

    @Test func `the acts of a kind are in the help of its command`() {
        for part in ["hand-over (handOver)", "--receiver UNIT", "--attachments", "transfer act ID ACT"] {
            #expect(Self.markdown.contains(part), "\(part)")
        }
    }
}
