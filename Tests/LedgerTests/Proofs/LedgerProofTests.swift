import Foundation
import Ledger
import Testing

struct LedgerProofTests {
    static let key = Result { try SignedNoteTests.key("example.org/ledger", 7) }

    /// The proof of the entry of this index in a log of this size.
    static func proof(_ index: Int = 5, of size: Int = 9) throws -> LedgerProof {
        let entries = try (0..<size).map {
            try CanonicalJSON.text(["sequence": .integer(Int64($0)), "操作": "立案\n", "amount": 0.5])
        }
        let tree = try MerkleTree(size: UInt64(size), nodes: NodeTable(entries.map { Hash.leaf($0) }))
        let key = try key.get()
        let head = try Checkpoint(origin: key.name, size: UInt64(size), root: tree.root(at: UInt64(size)))
        return LedgerProof(
            entry: entries[index], inclusion: try tree.inclusionProof(of: UInt64(index), at: UInt64(size)),
            checkpoint: try SignedCheckpoint(head, signedBy: [key]), verifierKey: key.verifierKey)
    }

    @Test(arguments: [(0, 1), (0, 2), (5, 9), (8, 9), (99, 100)])
    func `a proof verifies step by step`(index: Int, size: Int) throws {
        let proof = try Self.proof(index, of: size)
        let open = proof.verify()
        #expect(open.isValid)
        #expect(open.steps.map(\.subject) == Verification.Subject.allCases)
        #expect(open.steps.map(\.outcome) == [.passed, .open, .passed, .passed, .passed])
        let closed = proof.verify(trusting: [proof.verifierKey])
        #expect(closed.isValid)
        #expect(closed.steps.allSatisfy { $0.outcome == .passed })
    }

    @Test func `text and JSON carry the whole proof`() throws {
        let proof = try Self.proof()
        let fromText = try LedgerProof(parsing: proof.text)
        #expect(fromText.text == proof.text)
        #expect(fromText.verify(trusting: [proof.verifierKey]).isValid)
        let fromJSON = try JSONDecoder().decode(LedgerProof.self, from: JSONEncoder().encode(proof))
        #expect(fromJSON.text == proof.text)
        #expect(fromJSON.inclusion == proof.inclusion)
    }

    @Test func `the text is laid out for people and, below three lines, for other tools`() throws {
        let proof = try Self.proof()
        let lines = proof.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "qingyuan ledger proof v1")
        #expect(lines[1] == "key \(proof.verifierKey.text)")
        #expect(lines[2] == "entry {\"amount\":0.5,\"sequence\":5,\"操作\":\"立案\\n\"}")
        #expect(lines[3] == "c2sp.org/tlog-proof@v1")
        #expect(lines[4] == "index 5")
        let tlog = try TlogProof(parsing: lines.dropFirst(3).joined(separator: "\n"))
        try tlog.verify(leaf: .leaf(proof.entry), with: [proof.verifierKey])
    }

    /// What is wrong with a proof and the step at which it must be found.
    static let damages: [(Verification.Subject, @Sendable (LedgerProof) throws -> LedgerProof)] = [
        (.entry, { try rebuilt($0, entry: $0.entry.replacing(",", with: ", ")) }),
        (.inclusion, { try rebuilt($0, entry: $0.entry.replacing("5", with: "6")) }),
        (.inclusion, { try rebuilt($0, inclusion: proof(4).inclusion) }),
        (.size, { try rebuilt($0, inclusion: proof(5, of: 10).inclusion) }),
        (.inclusion, { try rebuilt($0, checkpoint: proof(5, of: 10).checkpoint) }),
        (.signature, { try rebuilt($0, key: SignedNoteTests.key("example.org/ledger", 8).verifierKey) }),
        (.key, { try rebuilt($0, key: SignedNoteTests.key("example.org/ledger", 8).verifierKey) }),
    ]

    @Test func `what is wrong is found at its step`() throws {
        let good = try Self.proof()
        for (subject, damage) in Self.damages {
            let verification = try damage(good).verify(trusting: [good.verifierKey])
            #expect(!verification.isValid)
            #expect(verification.steps.first { $0.subject == subject }?.outcome == .failed)
        }
    }

    private static func rebuilt(
        _ proof: LedgerProof, entry: String? = nil, inclusion: InclusionProof? = nil,
        checkpoint: SignedCheckpoint? = nil, key: VerifierKey? = nil
    ) throws -> LedgerProof {
        LedgerProof(
            entry: entry ?? proof.entry, inclusion: inclusion ?? proof.inclusion,
            checkpoint: checkpoint ?? proof.checkpoint, verifierKey: key ?? proof.verifierKey)
    }

    @Test func `a head signed by another log's key is found`() throws {
        let good = try Self.proof()
        let other = try SignedNoteTests.key("example.org/other", 7)
        let head = try Checkpoint(origin: "example.org/other", size: 9, root: good.checkpoint.checkpoint.root)
        let signed = try SignedCheckpoint(head, signedBy: [other])
        let verification = try Self.rebuilt(good, checkpoint: signed).verify(trusting: [good.verifierKey])
        #expect(verification.steps.map(\.outcome) == [.passed, .passed, .failed, .passed, .passed])
    }

    static let broken: [(ProofFormatError.Expected, Int, String, String)] = [
        (.header, 1, "proof v1", "proof v2"), (.key, 2, "key ", "kex "), (.key, 2, "+Ae", "+Be"),
        (.entry, 3, "entry ", "entry"), (.header, 4, "tlog-proof@v1", "tlog-proof@v2"),
        (.index, 5, "index 5", "index 05"),
        (.index, 5, "index 5", "extra !"), (.hash, 6, "index 5\n", "index 5\nA"), (.checkpoint, 11, "\n9\n", "\n09\n"),
    ]

    @Test func `a text that is no proof is refused at its line`() throws {
        let text = try Self.proof().text
        #expect(throws: ProofFormatError.self) { try LedgerProof(parsing: "") }
        for (expected, line, good, bad) in Self.broken {
            let damaged = text.replacing(good, with: bad, maxReplacements: 1)
            #expect(damaged != text, "\(good)")
            let error = #expect(throws: ProofFormatError.self) { try LedgerProof(parsing: damaged) }
            #expect(error?.expected == expected)
            #expect(error?.line == line)
        }
    }

    @Test func `extra data is carried and vouches for nothing`() throws {
        let proof = try Self.proof()
        let tlog = TlogProof(
            index: 5, hashes: proof.inclusion.hashes, checkpoint: proof.checkpoint, extra: Array("extra".utf8))
        let read = try TlogProof(parsing: tlog.text)
        #expect(read == tlog)
        #expect(read.extra == Array("extra".utf8))
    }

    @Test func `every step says in both languages how it went`() {
        for subject in Verification.Subject.allCases {
            let said = [Verification.Outcome.passed, .failed].map { Verification.Step(subject, $0).sentence }
            #expect(said[0].zh != said[1].zh)
            #expect(said[0].en != said[1].en)
            #expect(said.allSatisfy { $0.en.hasSuffix(".") && $0.zh.hasSuffix("。") })
        }
    }
}
