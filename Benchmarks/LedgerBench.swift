import Ledger

/// Appends and proofs of the Merkle log at 10^6 entries, against the bare hashes that they cannot do without.
enum LedgerBench {
    static let entries = 1_000_000
    static let probes = 100_000

    /// Every node of the tree in memory, by level.
    struct Nodes: NodeReader {
        var levels: [[Hash]] = []

        mutating func put(_ id: NodeID, _ hash: Hash) {
            while levels.count <= id.level { levels.append([]) }
            levels[id.level].append(hash)
        }

        func node(_ id: NodeID) throws -> Hash { levels[id.level][Int(id.index)] }
    }

    static func run() throws {
        let text = String(repeating: "a", count: 200)
        let entry = Array(text.utf8)
        print("Merkle log at 10^6 entries of 200 bytes, one core")
        print("| what | rate | bare limit | limit / rate |")
        print("|---|---|---|---|")
        var start = ContinuousClock.now
        var sink = Hash.leaf(entry)
        for _ in 0..<entries { sink = Hash.leaf(entry) }
        let leafTime = Bench.seconds(since: start)
        start = .now
        for _ in 0..<entries { sink = Hash.node(sink, sink) }
        let nodeTime = Bench.seconds(since: start)

        var nodes = Nodes()
        var appender = Appender()
        start = .now
        for _ in 0..<entries { appender.append(Hash.leaf(entry)) { nodes.put($0, $1) } }
        let appendTime = Bench.seconds(since: start)
        row("append", entries, appendTime, limit: leafTime + nodeTime)

        let size = UInt64(entries)
        let tree = try MerkleTree(size: size, nodes: nodes)
        let root = try tree.root(at: size)
        var proofs: [InclusionProof] = []
        start = .now
        for probe in 0..<probes {
            let index = UInt64(probe) &* 2_654_435_761 % size
            proofs.append(try tree.inclusionProof(of: index, at: size))
        }
        row("inclusion proof", probes, Bench.seconds(since: start), limit: nil)
        start = .now
        for proof in proofs { try proof.verify(leaf: Hash.leaf(entry), root: root) }
        let perProof = leafTime / Double(entries) + 20 * nodeTime / Double(entries)
        row("verify inclusion", probes, Bench.seconds(since: start), limit: perProof * Double(probes))
        start = .now
        for probe in 1...probes { _ = try tree.consistencyProof(from: UInt64(probe) * 7, to: size) }
        row("consistency proof", probes, Bench.seconds(since: start), limit: nil)
    }

    private static func row(_ name: String, _ count: Int, _ seconds: Double, limit: Double?) {
        let bare = limit.map { Bench.rate(count, $0) } ?? "reads only"
        let ratio = limit.map { "\((seconds / $0 * 100).rounded() / 100)" } ?? "–"
        print("| \(name) | \(Bench.rate(count, seconds)) | \(bare) | \(ratio) |")
    }
}
