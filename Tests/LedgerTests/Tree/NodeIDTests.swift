import Ledger
import Testing

struct NodeIDTests {
    static let table: [(level: Int, index: UInt64, key: Int64)] = [
        (0, 0, 0), (1, 0, 1), (0, 1, 2), (2, 0, 3), (0, 2, 4), (1, 1, 5), (0, 3, 6), (3, 0, 7), (0, 4, 8),
        (62, 0, (1 << 62) - 1), (0, (1 << 62) - 1, .max - 1), (61, 1, (1 << 61) * 3 - 1),
    ]

    @Test(arguments: table)
    func `nodes are numbered as a walk in order meets them`(level: Int, index: UInt64, key: Int64) {
        let node = NodeID(level: level, index: index)
        #expect(node.storageKey == key)
        #expect(NodeID(storageKey: key) == node)
    }

    @Test func `every number is the key of one node`() {
        var nodes: Set<NodeID> = []
        for key in Int64(0)..<4_096 {
            if let node = NodeID(storageKey: key) {
                nodes.insert(node)
                #expect(node.storageKey == key)
            }
        }
        #expect(nodes.count == 4_096)
        #expect(NodeID(storageKey: -1) == nil)
        #expect(NodeID(storageKey: .max) == nil)
    }

    @Test func `the nodes of n leaves have keys below 2n`() {
        for size in 1...70 {
            let table = NodeTable((0..<size).map { Hash.leaf("\($0)") })
            #expect(table.keys.allSatisfy { $0 >= 0 && $0 < 2 * Int64(size) })
        }
    }
}
