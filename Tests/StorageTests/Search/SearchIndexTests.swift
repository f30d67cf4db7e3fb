import TestSupport
import Testing

@testable import Storage

struct SearchIndexTests {
    private static let folding = SearchFolding()
    private static let migrations = [Migration(id: "M0001", name: "Search", statements: SearchSchema.statements)]

    private static func document(_ id: String, _ texts: String..., unit: String = "U1", region: String = "430103")
        -> SearchDocument
    {
        SearchDocument(
            kind: "clue", id: id, recordKind: "clue", recordID: id, unitID: unit, region: region,
            marks: [SearchMark("k", "clue"), SearchMark("u", unit)],
            texts: texts.map { SearchText($0, folding: folding).text })
    }

    private static let documents = [
        document("A", "线2026-000112 疑似假冒N1KE鞋", "在网店销售假冒运动鞋"),
        document("B", "青市监处罚〔2026〕12号", "锦绣商行侵权案", unit: "U2"),
        document("C", "青市监处罚〔2026〕123号", "云川市锦绣商行 91430103MA4L0XYZ1A"),
        document("D", "侵害商标权", "权利人：L'Oréal", unit: "U2"),
        document("E", "假，冒", "鞋假"),
    ]

    private func found(_ words: String, _ audience: SearchIndex.Audience = .init(), in access: any ReadAccess) throws
        -> String
    {
        let query = SearchQuery(words, folding: Self.folding)
        return try SearchIndex.find(query, for: audience, limit: 10, in: access).map(\.id).joined()
    }

    private func expect(
        _ words: String, _ ids: String, _ audience: SearchIndex.Audience = .init(), in access: any ReadAccess
    ) throws {
        let hits = try found(words, audience, in: access)
        #expect(hits == ids, "\(words)")
    }

    @Test(arguments: StoreEngine.allCases)
    func `a query of common tokens whose whole is rare names its few documents`(engine: StoreEngine) async throws {
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in
                for number in 0..<300 {
                    let isWhole = number % 100 == 0
                    let text = isWhole ? "云州市监线索〔2026〕12号" : "云12市监线索〔2026〕\(number)号"
                    try index.put(Self.document("D\(number)", text), in: access)
                }
            }
            func rare(_ words: String, upTo bound: Int = 50) async throws -> [String]? {
                let query = SearchQuery(words, folding: Self.folding)
                return try await database.read { try SearchIndex.rare(query, upTo: bound, in: $0)?.sorted() }
            }
            #expect(try await rare("线索〔2026〕12号") == ["D0", "D100", "D12", "D200"])
            #expect(try await rare("线索〔2026〕12号", upTo: 2) == nil)
            #expect(try await rare("线索〔2026〕999号") == [])
            #expect(try await rare("线索") == nil)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `queries of every length find exactly the texts that hold them, the latest first`(engine: StoreEngine)
        async throws
    {
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in
                for document in Self.documents { try index.put(document, in: access) }
            }
            let cases = [
                ("鞋", "EA"), ("侵", "DB"), ("假冒", "A"), ("侵权", "B"), ("锦绣商行", "CB"), ("运动鞋", "A"),
                ("n1ke鞋", "A"), ("Ｎ１ＫＥ 鞋", "A"), ("n1", "A"), ("1ke", ""), ("青市监处罚〔2026〕12号", "B"),
                ("处罚(2026)12", "CB"), ("12号", "B"), ("112", ""), ("000112", "A"), ("loreal", ""), ("oreal", "D"),
                ("91430103ma4l", "C"), ("91430103MA4L0XYZ1A", "C"), ("91430103MA4L0XYZ1B", ""), ("锦绣 12号", "B"),
                ("鞋 假冒", "A"), ("权侵", ""), ("%", ""), ("", ""), ("_", ""), ("\" OR \"", "D"),
            ]
            for (words, ids) in cases {
                try await database.read { try expect(words, ids, in: $0) }
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `marks and conditions narrow a search, and it goes on from a place`(engine: StoreEngine) async throws {
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in
                for document in Self.documents { try index.put(document, in: access) }
            }
            try await database.read { access in
                let unit = SearchIndex.Audience(
                    all: [SearchMark("k", "clue")], any: [SearchMark("u", "U2"), SearchMark("u", "U9")])
                try expect("侵", "DB", unit, in: access)
                try expect("锦绣", "B", unit, in: access)
                let nothing = SearchIndex.Audience(all: [SearchMark("k", "case")])
                try expect("侵", "", nothing, in: access)
                let condition = SearchIndex.Audience(condition: "search_document.id <> $1", arguments: ["D"])
                try expect("侵", "B", condition, in: access)
                let query = SearchQuery("锦绣", folding: Self.folding)
                let first = try SearchIndex.find(query, limit: 1, in: access)
                #expect(first.map(\.id) == ["C"])
                let second = try SearchIndex.find(query, before: first.last?.seq, limit: 5, in: access)
                #expect(second.map(\.id) == ["B"])
                let counts = try [1, 10].map { try SearchIndex.commonness(query, upTo: $0, in: access) }
                #expect(counts.map(\.candidates) == [1, 2])
                #expect(counts.map(\.hits) == [1, 2])
            }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `what is changed is found by its new words alone, what is removed not at all`(engine: StoreEngine) async throws
    {
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in
                for document in Self.documents { try index.put(document, in: access) }
                try index.put(Self.document("A", "撤销注册"), in: access)
                try index.put(Self.document("A", "撤销注册"), in: access)
                try index.remove("B", in: access)
                try index.remove("Z", in: access)
            }
            try await database.read { access in
                try expect("运动鞋", "", in: access)
                try expect("撤销", "A", in: access)
                try expect("锦绣", "C", in: access)
            }
            let documents = [Self.document("A", "撤销注册"), Self.documents[2], Self.documents[3], Self.documents[4]]
            let tally = try await database.read { access in
                var comparison = SearchIndex.Comparison(in: access)
                for document in documents { try comparison.expect(document) }
                return try comparison.finish()
            }
            #expect(tally.isSound && tally.sound == 4, "\(tally)")
            try await database.write { try index.removeAll(in: $0) }
            try await database.read { try expect("锦绣", "", in: $0) }
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a comparison names what is missing, altered, too much, and an index that lost a token`(engine: StoreEngine)
        async throws
    {
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in
                for document in Self.documents.prefix(4) { try index.put(document, in: access) }
                try access.execute("UPDATE search_document SET folded = ' 改' WHERE id = 'A'")
            }
            let tally = try await database.read { access in
                var comparison = SearchIndex.Comparison(in: access)
                for document in Self.documents.dropFirst(2) { try comparison.expect(document) }
                try comparison.expect(Self.documents[0])
                return try comparison.finish()
            }
            #expect(tally.sound == 2)
            #expect(tally.missing == 1)
            #expect(tally.altered == 1)
            #expect(tally.superfluous == 1)
            #expect(tally.examples == ["E", "A"])
            #expect(!tally.tokensAgree)
        }
    }

    @Test(arguments: StoreEngine.allCases)
    func `a query asks for its rarer tokens, and finds what the whole of it finds`(engine: StoreEngine) async throws {
        try await engine.withDatabase(migrations: Self.migrations) { database in
            let index = SearchIndex(database.dialect)
            try await database.write { access in
                for number in 1...300 {
                    try index.put(Self.document("D\(number)", "云川市监线索〔2026〕\(number)号"), in: access)
                }
            }
            try await database.read { access in
                let query = SearchQuery("云川市监线索〔2026〕12号", folding: Self.folding)
                let sharp = try SearchIndex.sharpened(query, in: access)
                #expect(sharp.tokens.contains("12¶"))
                #expect(sharp.tokens.count == 2)
                let hits = try SearchIndex.find(sharp, limit: 10, in: access)
                #expect(hits.map(\.id) == ["D12"])
                let short = SearchQuery("线索", folding: Self.folding)
                let same = try SearchIndex.sharpened(short, in: access)
                #expect(same == short)
            }
        }
    }

    @Test func `found parts are shown in the original text`() {
        let text = "疑似假冒Ｎ1KE鞋，另有假冒包"
        let places = SearchQuery("n1ke 假冒", folding: Self.folding).places(in: text, folding: Self.folding)
        let bytes = Array(text.utf8)
        #expect(places.map { String(decoding: bytes[$0], as: UTF8.self) } == ["假冒Ｎ1KE", "假冒"])
    }
}
