import Enforcement
import Operations
import TestSupport
import Testing

/// Files as they come from the world: every row is accounted for, whatever is in them.
struct BrokenFeedTests {
    /// A named file, and what is to become of each row that is not blank.
    struct Feed: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        /// The code of the cause for each refused line.
        let refused: [Int: String]
        let accepted: Int
        var testDescription: String { name }
    }

    private static func line(_ id: String, _ title: String = "云岭泉") -> [UInt8] {
        Array("{\"id\":\"\(id)\",\"title\":\"\(title)\"}".utf8)
    }

    /// 云岭泉 in GB18030.
    private static let gb18030: [UInt8] = [0xD4, 0xC6, 0xC1, 0xEB, 0xC8, 0xAA]
    private static let end: [UInt8] = [0x0A]

    static let feeds: [Feed] = [
        Feed(name: "an empty file", bytes: [], refused: [:], accepted: 0),
        Feed(name: "blank lines alone", bytes: Array("\n \n\t\r\n\n".utf8), refused: [:], accepted: 0),
        Feed(name: "a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + line("1") + end, refused: [:], accepted: 1),
        Feed(name: "CR LF", bytes: line("1") + [13, 10] + line("2") + [13, 10], refused: [:], accepted: 2),
        Feed(name: "no line end at the end", bytes: line("1") + end + line("2"), refused: [:], accepted: 2),
        Feed(
            name: "GB18030",
            bytes: Array("{\"id\":\"1\",\"title\":\"".utf8) + gb18030 + Array("\"}\n".utf8) + line("2") + end,
            refused: [1: "looks-like-gb18030"], accepted: 1),
        Feed(
            name: "bytes of no encoding", bytes: line("1") + end + [0xFF, 0xFE, 0x00] + end + line("3"),
            refused: [2: "not-utf8"], accepted: 2),
        Feed(
            name: "NUL", bytes: line("1") + end + Array("{\"id\":\"2\",\"title\":\"云\\u0000岭泉\"}\n".utf8),
            refused: [2: "control-character"], accepted: 1),
        Feed(
            name: "a bare NUL in a string",
            bytes: Array("{\"id\":\"2\",\"title\":\"云".utf8) + [0] + Array("\"}\n".utf8),
            refused: [1: "not-json"], accepted: 0),
        Feed(
            name: "an id that was there before", bytes: line("1") + end + line("1", "松间月") + end,
            refused: [2: "duplicate-id"], accepted: 1),
        Feed(
            name: "a title of three thousand characters",
            bytes: line("1", String(repeating: "长", count: 3_000)) + end + line("2"), refused: [1: "field-too-long"],
            accepted: 1),
        Feed(
            name: "a line of two mebibytes",
            bytes: line("1", String(repeating: "x", count: 2 << 20)) + end + line("2"), refused: [1: "line-too-long"],
            accepted: 1),
        Feed(
            name: "wrong and missing fields",
            bytes: Array(
                "{\"id\":1,\"title\":[]}\n{\"id\":\"2\"}\n{\"title\":\"x\"}\n[1]\n{\"id\":\"5\",\"title\":\" \"}\n".utf8
            ),
            refused: [1: "wrong-type", 2: "missing", 3: "missing", 4: "not-json", 5: "empty"], accepted: 0),
        Feed(
            name: "a line cut in the middle", bytes: line("1").dropLast(2) + end + line("2"), refused: [1: "not-json"],
            accepted: 1),
    ]

    @Test(arguments: feeds)
    func `good rows are in, each bad one is named, and again doubles nothing`(_ feed: Feed) async throws {
        let scene = try await ListingScene()
        let size = feed.bytes.count > 10_000 ? 4_096 : 3
        let first = try await scene.take(feed.bytes, by: size)
        #expect(first.summary.rows.accepted == feed.accepted)
        let problems = try await scene.problems(of: first.summary.batch).filter { !$0.isTaken }
        #expect(Dictionary(uniqueKeysWithValues: problems.map { ($0.line, $0.code) }) == feed.refused)
        let again = try await scene.take(feed.bytes, by: size).summary.rows
        #expect(again.accepted == 0)
        #expect(again.repeated == feed.accepted)
        #expect(again.refused == feed.refused.count)
    }

    /// Feeds put together at random from good, repeated and broken rows.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `accepted, repeated and refused are all the rows there were`(seed: UInt64) async throws {
        let random = TestRandom(seed: seed)
        var (bytes, rows) = ([UInt8](), 0)
        for number in 0..<Int(random.next() % 60) {
            let kind = random.next() % 6
            bytes += BrokenFeedTests.row(kind, number, random) + BrokenFeedTests.end
            if kind != 5 { rows += 1 }
        }
        let scene = try await ListingScene()
        var known = Set<String>()
        for _ in 0..<2 {
            let (summary, told) = try await scene.take(bytes, by: Int(random.next() % 97) + 1)
            #expect(summary.rows.lines == rows)
            #expect(told.count == rows)
            #expect(told.map(\.line) == told.map(\.line).sorted())
            let listings = Set(told.compactMap(\.listing?.rawValue))
            #expect(known.isEmpty || known == listings)
            known = listings
        }
        let stored = try await scene.queue { $0.limit = 1_000 }
        #expect(Set(stored.map(\.listing.id.rawValue)) == known)
    }

    /// A good row, one with an id of few, a cut one, one of any bytes, one without a title, or a blank one.
    private static func row(_ kind: UInt64, _ number: Int, _ random: TestRandom) -> [UInt8] {
        switch kind {
        case 0: line("n\(number)")
        case 1: line("d\(random.next() % 5)")
        case 2: Array(line("c\(number)").prefix(Int(random.next() % 20) + 1))
        case 3: [0x21] + random.bytes(Int(random.next() % 40)).filter { $0 != 10 }
        case 4: Array("{\"id\":\"t\(number)\"}".utf8)
        default: [0x20]
        }
    }
}
