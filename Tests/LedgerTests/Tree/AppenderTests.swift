import Ledger
import Testing

struct AppenderTests {
    @Test func `the root after each append is that of the recursive definition`() {
        let slow = RecursiveTree(size: 130)
        var appender = Appender()
        #expect(appender.root == slow.root(0, 0))
        for size in 1...130 {
            appender.append(slow.leaves[size - 1])
            #expect(appender.size == UInt64(size))
            #expect(appender.root == slow.root(0, size))
        }
    }

    @Test func `each complete subtree is handed out once, as soon as its last leaf is there`() {
        let slow = RecursiveTree(size: 130)
        var appender = Appender()
        var seen: Set<NodeID> = []
        for index in 0..<130 {
            for (id, hash) in appender.append(slow.leaves[index]) {
                #expect(seen.insert(id).inserted)
                #expect(id.leaves.upperBound == UInt64(index + 1))
                #expect(hash == slow.root(Int(id.leaves.lowerBound), Int(id.leaves.upperBound)))
            }
            let complete = (0...7).reduce(0) { $0 + (index + 1) >> $1 }
            #expect(seen.count == complete)
        }
    }

    @Test func `an appender taken up from the store goes on as the first would have`() throws {
        let leaves = (0..<300).map { Hash.leaf("\($0)") }
        let table = NodeTable(leaves)
        var appender = Appender()
        for size in 0..<300 {
            let before = table.reads
            #expect(try Appender(size: UInt64(size), nodes: table) == appender)
            #expect(table.reads - before == size.nonzeroBitCount)
            appender.append(leaves[size])
        }
    }

    @Test func `an append whose store fails leaves the log as it was`() throws {
        struct Full: Error {}
        var appender = Appender()
        for index in 0..<7 { appender.append(.leaf("\(index)")) }
        let before = appender
        var stored = 0
        #expect(throws: Full.self) {
            try appender.append(.leaf("7")) { (_, _) throws(Full) in
                stored += 1
                if stored == 3 { throw Full() }
            }
        }
        #expect(appender == before)
        #expect(appender.append(.leaf("7")).count == 4)
    }
}
