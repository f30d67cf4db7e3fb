import Foundation
import Testing

@testable import Screening

/// The rights and titles of `Cases/`, read with the target's own parser.
enum Cases {
    static let index = ScreeningIndex(rights)

    static let rights: [Mark] = RightsFile.parse(Array(bytes("rights.csv"))).marks

    static func rows(_ name: String) -> [[String]] {
        var reader = CSVReader()
        var rows = reader.feed(bytes(name))
        rows += reader.finish()
        return rows.dropFirst().map(\.fields)
    }

    static func bytes(_ name: String) -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try? Data(contentsOf: folder.appending(path: "Cases/\(name)"))
        return Array(data ?? Data())
    }

    /// Takes the markers `⟦` and `⟧` out of a title; the range between them in UTF-8 bytes.
    static func unmarked(_ title: String) -> (text: String, range: Range<Int>) {
        let parts = title.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }.map(String.init)
        guard parts.count == 3 else { return (title, 0..<0) }
        let start = parts[0].utf8.count
        return (parts.joined(), start..<start + parts[1].utf8.count)
    }
}

struct ScreeningCasesTests {
    @Test(arguments: Cases.rows("found.csv"))
    func `a mark is found where it stands, named by its kind`(row: [String]) throws {
        let (title, range) = Cases.unmarked(row[2])
        let findings = Cases.index.findings(in: title)
        let finding = try #require(findings.first { $0.right == row[1] }, "\(title): \(findings.map(\.right))")
        #expect(finding.kind.rawValue == row[0], "\(finding.reason)")
        #expect(finding.start..<finding.end == range)
        #expect(finding.matched == String(decoding: Array(title.utf8)[range], as: UTF8.self))
        #expect(findings.count == 1, "\(findings)")
    }

    @Test(arguments: Cases.rows("honest.csv"))
    func `an honest title has no finding`(row: [String]) {
        let findings = Cases.index.findings(in: row[0])
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test func `every kind has a case`() {
        let kinds = Set(Cases.rows("found.csv").map { $0[0] })
        #expect(kinds == Set(FindingKind.inTexts.map(\.rawValue)))
    }
}
