import Foundation
import Ledger
import Testing

struct CheckpointTests {
    static let root = Hash.leaf("entry")

    @Test func `a checkpoint is its lines and comes back from them`() throws {
        let checkpoint = try Checkpoint(
            origin: "example.org/账本", size: 42, root: Self.root, extensions: ["one", " two"])
        #expect(checkpoint.text == "example.org/账本\n42\n\(Self.root.base64)\none\n two\n")
        #expect(try Checkpoint(parsing: checkpoint.text) == checkpoint)
        let largest = try Checkpoint(origin: "o", size: .max, root: .empty)
        #expect(try Checkpoint(parsing: largest.text) == largest)
    }

    static let hash = root.base64
    static let refused = [
        "", "\n", "o\n", "o\n1\n", "o\n1\n\(hash)", "\n1\n\(hash)\n", "o\n\n\(hash)\n", "o\n01\n\(hash)\n",
        "o\n+1\n\(hash)\n", "o\n-1\n\(hash)\n", "o\n1 \n\(hash)\n", "o\n１\n\(hash)\n", "o\n0x1\n\(hash)\n",
        "o\n18446744073709551616\n\(hash)\n", "o\n1\n\(hash.dropLast())\n", "o\n1\n\(hash)=\n", "o\n1\nAAAA\n",
        "o\n1\n\(hash)\n\n", "o\n1\n\(hash)\n\next\n", "o\n1\n\(hash)\next\n\n", "\u{1}\n1\n\(hash)\n",
    ]

    @Test(arguments: refused)
    func `what is no checkpoint is refused`(text: String) {
        #expect(throws: HeadError.malformedCheckpoint) { try Checkpoint(parsing: text) }
    }

    @Test(arguments: ["", "a\nb"])
    func `a line that is empty or two lines cannot stand in a checkpoint`(line: String) {
        #expect(throws: HeadError.malformedCheckpoint) { try Checkpoint(origin: line, size: 1, root: Self.root) }
        #expect(throws: HeadError.malformedCheckpoint) {
            try Checkpoint(origin: "o", size: 1, root: Self.root, extensions: [line])
        }
    }

    @Test func `the log's own key must sign, others may`() throws {
        let (log, witness) = (try SignedNoteTests.key("log", 1), try SignedNoteTests.key("witness", 2))
        let checkpoint = try Checkpoint(origin: "log", size: 42, root: Self.root)
        #expect(throws: HeadError.originMismatch) { try SignedCheckpoint(checkpoint, signedBy: [witness]) }
        #expect(throws: HeadError.notSigned) { try SignedCheckpoint(checkpoint, signedBy: []) }
        let signed = try SignedCheckpoint(checkpoint, signedBy: [log, witness])
        let read = try SignedCheckpoint(parsing: signed.encoded)
        #expect(read == signed)
        #expect(read.checkpoint == checkpoint)
        let both = [log.verifierKey, witness.verifierKey]
        #expect(try read.verify(with: both) == both)
        #expect(throws: HeadError.originMismatch) { try read.verify(with: [witness.verifierKey]) }
        #expect(try JSONDecoder().decode([SignedCheckpoint].self, from: JSONEncoder().encode([read])) == [read])
    }

    @Test func `a head extends an older one of its log by a proof for their sizes`() throws {
        let leaves = (0..<9).map { Hash.leaf("\($0)") }
        let tree = try MerkleTree(size: 9, nodes: NodeTable(leaves))
        let heads = try (0...9).map { try Checkpoint(origin: "log", size: $0, root: tree.root(at: $0)) }
        for old in 1...9 {
            for new in old...9 {
                let proof = try tree.consistencyProof(from: UInt64(old), to: UInt64(new))
                try heads[new].verify(extends: heads[old], proof: proof)
            }
        }
        try heads[9].verify(extends: heads[9], proof: nil)
        try heads[9].verify(extends: heads[0], proof: nil)
        try heads[0].verify(extends: heads[0], proof: nil)
        let proof = try tree.consistencyProof(from: 5, to: 9)
        #expect(throws: HeadError.sizeMismatch) { try heads[5].verify(extends: heads[9], proof: proof) }
        #expect(throws: HeadError.sizeMismatch) { try heads[9].verify(extends: heads[6], proof: proof) }
        #expect(throws: ProofError.tooFewHashes) { try heads[9].verify(extends: heads[5], proof: nil) }
        let forged = try Checkpoint(origin: "log", size: 5, root: Self.root)
        #expect(throws: ProofError.oldRootMismatch) { try heads[9].verify(extends: forged, proof: proof) }
        let other = try Checkpoint(origin: "other", size: 5, root: heads[5].root)
        #expect(throws: HeadError.originMismatch) { try heads[9].verify(extends: other, proof: proof) }
        let nothing = try Checkpoint(origin: "log", size: 0, root: Self.root)
        #expect(throws: HeadError.rootMismatch) { try heads[9].verify(extends: nothing, proof: nil) }
        #expect(throws: HeadError.rootMismatch) { try nothing.verify(extends: heads[0], proof: nil) }
    }
}
