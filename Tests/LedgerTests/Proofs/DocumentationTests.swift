import Foundation
import Ledger
import TestSupport
import Testing

/// What docs/design/ledger.md shows is what the code does.
struct DocumentationTests {
    private static let page = Vectors.root.appending(path: "docs/design/ledger.md")

    /// The fenced block of this language that begins so.
    private static func block(_ language: String, beginning start: String) throws -> String {
        let page = try Vectors.text(page)
        let from = try #require(page.range(of: "```\(language)\n\(start)"))
        let body = page[from.lowerBound...].dropFirst(language.count + 4)
        let to = try #require(body.range(of: "\n```"))
        return String(body[..<to.lowerBound]) + "\n"
    }

    /// The log of the example: five operations on one clue.
    private static func example() throws -> LedgerProof {
        let operations = ["clue.report", "clue.triage", "clue.assign", "clue.accept", "case.file"]
        let entries = try operations.enumerated().map { index, operation in
            let row = CanonicalRow(table: "clue", id: "clue_7", version: index + 1)
            return try CanonicalJSON.text([
                "sequence": .integer(Int64(index)), "at": .string("2026-07-0\(index + 1)T09:30:00.000+08:00"),
                "operation": .string(operation), "actor": "user_3", "unit": "unit_1", "channel": "web",
                "rows": [["clue", "clue_7", .string(try row.digest())]], "remarks": [:],
            ])
        }
        let tree = try MerkleTree(size: 5, nodes: NodeTable(entries.map { Hash.leaf($0) }))
        let key = try SigningKey(name: "ledger.example.org/qinghe", seed: Array(1...32))
        let head = try Checkpoint(origin: key.name, size: 5, root: tree.root(at: 5))
        return LedgerProof(
            entry: entries[3], inclusion: try tree.inclusionProof(of: 3, at: 5),
            checkpoint: try SignedCheckpoint(head, signedBy: [key]), verifierKey: key.verifierKey)
    }

    @Test func `the proof that is shown is the one the code makes, and it holds`() throws {
        let shown = try Self.block("text", beginning: "qingyuan ledger proof v1")
        let proof = try Self.example()
        #expect(shown == proof.text)
        #expect(try LedgerProof(parsing: shown).verify(trusting: [proof.verifierKey]).isValid)
    }

    @Test(
        .enabled(if: PythonOracle.has("cryptography"), "the Python package cryptography is not installed (make setup)"))
    func `the Python that is shown comes to the same verdicts`() throws {
        let script = try Self.block("python", beginning: "import base64")
        for (index, size) in [(0, 1), (0, 2), (1, 2), (2, 3), (5, 9), (8, 9), (99, 100)] {
            let text = try LedgerProofTests.proof(index, of: size).text
            let answer = try PythonOracle.run(script, input: text)
            #expect(answer == "entry \(index) of example.org/ledger under the signed head of size \(size)\n")
        }
        let text = try LedgerProofTests.proof().text
        let damages = [("立案", "销案"), ("index 5", "index 4"), ("\n9\n", "\n8\n"), ("+Ae", "+Af")]
        for (good, bad) in damages {
            let damaged = text.replacing(good, with: bad, maxReplacements: 1)
            #expect(damaged != text)
            #expect(throws: PythonFailure.self) { try PythonOracle.run(script, input: damaged) }
        }
    }
}

/// A row of the example, hashed as the page says.
private struct CanonicalRow {
    let table: String
    let id: String
    let version: Int

    func digest() throws -> String {
        let row: JSONValue = ["$table": .string(table), "id": .string(id), "version": .string(String(version))]
        return Hash.digest(of: try CanonicalJSON.encode(row)).hex
    }
}
