import Foundation
import Testing

@testable import qingyuan

/// `docs/settings.md` is made from the table; `RECORD=1` writes it anew.
struct SettingsDocumentsTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/settings.md").standardized

    @Test func `the documentation of the settings is that of the table`() throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try SettingsDocument.markdown.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == SettingsDocument.markdown)
    }

    @Test func `the example is a file without a mistake, also with every line put in force`() throws {
        let example = SettingsDocument.example
        #expect(SettingFile(path: "e", text: example).entries.isEmpty)
        let lines = example.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("#") && !line.hasPrefix("# ") ? line.dropFirst() : line
        }
        let file = SettingFile(path: "e", text: lines.joined(separator: "\n"))
        #expect(file.problems.isEmpty)
        #expect(file.entries.count == SettingTable.rows.count)
    }
}
