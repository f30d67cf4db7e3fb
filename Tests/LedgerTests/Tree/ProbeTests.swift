import Foundation
import Ledger
import Testing

/// The probes of transparency-dev/merkle: each a proof, good or damaged, with the verdict it must get.
@Suite(.enabled(if: Vectors.exists(Vectors.rfc6962), "../shared/vectors/rfc6962 is not there"))
struct ProbeTests {
    @Test(arguments: Probe.names(in: "inclusion"))
    func `an inclusion probe gets its verdict`(name: String) throws {
        let probe = try Probe.load(InclusionProbe.self, name)
        let accepted = try Probe.accepts {
            let proof = InclusionProof(index: probe.leafIdx, size: probe.treeSize, hashes: try hashes(probe.proof))
            try proof.verify(leaf: hash(probe.leafHash), root: hash(probe.root))
        }
        #expect(accepted == !probe.wantErr, "\(probe.desc)")
    }

    @Test(arguments: Probe.names(in: "consistency"))
    func `a consistency probe gets its verdict`(name: String) throws {
        let probe = try Probe.load(ConsistencyProbe.self, name)
        let accepted = try Probe.accepts {
            let proof = ConsistencyProof(oldSize: probe.size1, size: probe.size2, hashes: try hashes(probe.proof))
            try proof.verify(oldRoot: hash(probe.root1), root: hash(probe.root2))
        }
        #expect(accepted == !probe.wantErr, "\(probe.desc)")
    }

    @Test(arguments: Probe.names(in: "subtreeinclusion"))
    func `a subtree inclusion probe gets its verdict`(name: String) throws {
        let probe = try Probe.load(SubtreeInclusionProbe.self, name)
        let accepted = try Probe.accepts {
            let subtree = try subtree(probe.start, probe.end)
            let proof = SubtreeInclusionProof(
                index: probe.leafIdx, subtree: subtree, hashes: try hashes(probe.proof))
            try proof.verify(leaf: hash(probe.leafHash), root: hash(probe.root))
        }
        #expect(accepted == !probe.wantErr, "\(probe.desc)")
    }

    @Test(arguments: Probe.names(in: "subtreeconsistency"))
    func `a subtree consistency probe gets its verdict`(name: String) throws {
        let probe = try Probe.load(SubtreeConsistencyProbe.self, name)
        let accepted = try Probe.accepts {
            let subtree = try subtree(probe.start, probe.end)
            let proof = SubtreeConsistencyProof(subtree: subtree, size: probe.size, hashes: try hashes(probe.proof))
            try proof.verify(subtreeRoot: hash(probe.root1), root: hash(probe.root2))
        }
        #expect(accepted == !probe.wantErr, "\(probe.desc)")
    }

    @Test func `no probe is left out`() {
        let kinds = ["inclusion", "consistency", "subtreeinclusion", "subtreeconsistency"]
        let counted = kinds.reduce(0) { $0 + Probe.names(in: $1).count }
        #expect(counted == Vectors.files(in: Vectors.rfc6962, ending: ".json").count)
        #expect(counted >= 518)
    }

    private func subtree(_ start: UInt64, _ end: UInt64) throws -> Subtree {
        guard let subtree = Subtree(start: start, end: end) else { throw Probe.NoSuch.subtree }
        return subtree
    }

    private func hashes(_ texts: [String]?) throws -> [Hash] { try (texts ?? []).map { try hash($0) } }

    /// Reads a hash; the probes' twelve-byte "don't care 1" and "don't care 2" stand for two hashes of any value.
    private func hash(_ base64: String) throws -> Hash {
        if let hash = Hash(base64: base64) { return hash }
        if let bytes = Data(base64Encoded: base64), bytes.starts(with: Array("don't care".utf8)) {
            return Hash.digest(of: [UInt8](bytes))
        }
        throw Probe.NoSuch.hash
    }
}

private enum Probe {
    enum NoSuch: Error {
        case subtree, hash
    }

    static func names(in kind: String) -> [String] {
        Vectors.files(in: Vectors.rfc6962.appending(path: kind), ending: ".json")
            .map { String($0.path.dropFirst(Vectors.rfc6962.path.count + 1)) }
    }

    static func load<T: Decodable>(_ type: T.Type, _ name: String) throws -> T {
        try JSONDecoder().decode(type, from: Data(contentsOf: Vectors.rfc6962.appending(path: name)))
    }

    /// Whether the body gets through; only refusals of proofs and of malformed parts count as a no.
    static func accepts(_ body: () throws -> Void) rethrows -> Bool {
        do {
            try body()
            return true
        } catch is ProofError {
            return false
        } catch is NoSuch {
            return false
        }
    }
}

private struct InclusionProbe: Decodable {
    let leafIdx, treeSize: UInt64
    let root, leafHash, desc: String
    let proof: [String]?
    let wantErr: Bool
}

private struct ConsistencyProbe: Decodable {
    let size1, size2: UInt64
    let root1, root2, desc: String
    let proof: [String]?
    let wantErr: Bool
}

private struct SubtreeInclusionProbe: Decodable {
    let leafIdx, start, end: UInt64
    let root, leafHash, desc: String
    let proof: [String]?
    let wantErr: Bool
}

private struct SubtreeConsistencyProbe: Decodable {
    let start, end, size: UInt64
    let root1, root2, desc: String
    let proof: [String]?
    let wantErr: Bool
}
