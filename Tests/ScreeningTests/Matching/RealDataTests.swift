import Foundation
import Testing

@testable import Screening

/// The real brands and shop titles beside the checkout.
enum RealData {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared/data")
        .standardizedFileURL

    static var isThere: Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "brands/nsi_brands.tsv").path())
    }

    static func rows(_ path: String) throws -> [[Substring]] {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
}

@Suite(.enabled(if: RealData.isThere, "../shared/data is not there"))
struct RealDataTests {
    @Test func `real brands are found in real titles, and ordinary words are not`() throws {
        let marks = try RealData.rows("brands/nsi_brands.tsv").map { row in
            Mark(
                id: String(row[0]), mark: String(row[1]), aliases: row[2...6].map(String.init).filter { !$0.isEmpty },
                classes: [25])
        }
        let index = ScreeningIndex(marks)
        #expect(index.count > 16_000)
        let titles = Set(try RealData.rows("listings/wdc_shoes_test.tsv").flatMap { $0.prefix(2).map(String.init) })
        #expect(titles.count > 900)
        // Every fifth is enough: a debug build is slow.
        for (place, title) in titles.sorted().enumerated() where place % 5 == 0 {
            let findings = index.findings(in: title)
            let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
            for brand in ["nike", "asics", "adidas", "skechers"] where words.contains(brand) {
                #expect(findings.contains { $0.mark.lowercased() == brand }, "\(brand) in \(title)")
            }
            let ordinary: Set = ["pink", "black", "max", "select", "free", "office", "sport"]
            #expect(!findings.contains { ordinary.contains($0.mark.lowercased()) }, "\(title)")
            let utf8 = Array(title.utf8)
            for finding in findings {
                #expect(String(decoding: utf8[finding.start..<finding.end], as: UTF8.self) == finding.matched)
            }
        }
    }
}
