import TestSupport
import Testing

@testable import Storage

struct SearchCourseTests {
    private static let folding = SearchFolding()
    private static let migrations = [Migration(id: "M0001", name: "Search", statements: SearchSchema.statements)]
    private static let words = ["假冒", "运动鞋", "云川市", "白酒", "酱香", "茶叶", "12", "nike"]

    private struct Made: Sendable {
        let id: String
        let kind: String
        let unit: String
        let words: [String]

        var document: SearchDocument {
            SearchDocument(
                kind: kind, id: id, recordKind: kind, recordID: id, unitID: unit, region: "430103",
                marks: [SearchMark("k", kind), SearchMark("u", unit)],
                texts: words.map { SearchText($0, folding: folding).text })
        }
    }

    /// Documents of which the later words of the list stand in fewer and fewer.
    private static func made(_ count: Int, _ random: inout TestRandom) -> [Made] {
        (0..<count).map { number in
            Made(
                id: "D\(number)", kind: Int.random(in: 0..<20, using: &random) == 0 ? "case" : "clue",
                unit: Bool.random(using: &random) ? "U1" : "U2",
                words: words.enumerated().compactMap { place, word in
                    Int.random(in: 0...(place * place * 4), using: &random) == 0 ? word : nil
                })
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `whatever way is taken, the hits are those that a look at every document finds`(engine: StoreEngine)
        async throws
    {
        var random = TestRandom(seed: 20_261_122)
        let made = Self.made(1_500, &random)
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in for one in made { try index.put(one.document, in: access) } }
            try await database.read { access in
                for query in Self.words.flatMap({ word in [word, "假冒 \(word)", "\(word) 没有"] }) {
                    for (kind, limit) in [("clue", 5), ("clue", 2_000), ("case", 5), ("right", 5)] {
                        let audience = SearchIndex.Audience(
                            all: [SearchMark("k", kind)], condition: "search_document.unit_id = $1", arguments: ["U1"])
                        let parts = query.split(separator: " ").map(String.init)
                        let expected = made.reversed().filter { one in
                            one.kind == kind && one.unit == "U1" && parts.allSatisfy(one.words.contains)
                        }.prefix(limit).map(\.id)
                        var course = SearchCourse(SearchQuery(query, folding: Self.folding))
                        let hits = try course.find(kind, for: audience, limit: limit, in: access)
                        #expect(hits.map(\.id) == expected, "\(query), \(kind)")
                        guard let middle = hits.dropLast().last else { continue }
                        let after = try course.find(kind, for: audience, before: middle.seq, limit: 1, in: access)
                        #expect(after == hits.suffix(1), "\(query), \(kind), after a place")
                    }
                }
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a list is soon full of what many of the latest documents of its kind hold`(engine: StoreEngine) async throws {
        var random = TestRandom(seed: 7)
        let made = Self.made(2_400, &random)
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in for one in made { try index.put(one.document, in: access) } }
            try await database.read { access in
                func fills(_ words: String, _ kind: String, _ unit: String = "U1") throws -> Bool {
                    let audience = SearchIndex.Audience(
                        condition: "search_document.unit_id = $1", arguments: [unit])
                    return try SearchIndex.fillsLists(
                        SearchQuery(words, folding: Self.folding), of: kind, for: audience, in: access)
                }
                let full = [try fills("假冒", "clue"), try fills("假冒", "case")]
                #expect(full == [true, true])
                let others = [
                    try fills("假冒", "right"), try fills("假冒", "clue", "U3"), try fills("nike", "clue"),
                    try fills("", "clue"),
                ]
                #expect(others == [false, false, false, false])
            }
        }
    }
}
