import Testing

@testable import Screening

struct ListingsFileTests {
    @Test func `a line becomes a listing`() throws {
        let line = """
            {"id":"1","title":"耐克跑鞋","description":"x","price":199.9,"currency":"cny","category":25,"platform":"p","url":"u","seller":"s","seller_code":"c","images":["a.jpg"],"other":null}
            """
        let rows = Self.rows(Array(line.utf8))
        let listing = ListingText(
            id: "1", title: "耐克跑鞋", description: "x", price: Price(minor: 19_990), category: "25", platform: "p",
            url: "u",
            seller: "s", sellerCode: "c", images: ["a.jpg"])
        #expect(rows == [.listing(listing, line: 1, notes: [])])
    }

    @Test(arguments: [
        ("{\"id\":\"1\"}", RowProblem.Cause.missing, "title"), ("{\"title\":\"x\"}", .missing, "id"),
        ("{\"id\":\"1\",\"title\":\" \"}", .empty, "title"), ("{\"id\":\"\",\"title\":\"x\"}", .empty, "id"),
        ("{\"id\":\"1\",\"title\":5}", .wrongType, "title"), ("{\"id\":true,\"title\":\"x\"}", .wrongType, "id"),
        ("{\"id\":\"1\",\"title\":\"x\",\"images\":\"a\"}", .wrongType, "images"),
        ("{\"id\":\"1\",\"title\":\"x\",\"images\":[1]}", .wrongType, "images"),
        ("{\"id\":\"1\",\"title\":\"x\",\"price\":[]}", .wrongType, "price"),
        ("{\"id\":\"1\",\"title\":\"a\\u0000b\"}", .controlCharacter, "title"), ("[1]", .notJSON, "1"),
        ("{\"id\":\"1\",\"title\":\"x\"", .notJSON, "22"), ("not json", .notJSON, "1"),
        ("{\"id\":\"1\",\"title\":\"\(String(repeating: "长", count: 2_001))\"}", .fieldTooLong, "title"),
    ])
    func `a bad line is named by cause and column`(line: String, cause: RowProblem.Cause, column: String) throws {
        let rows = Self.rows(Array("{\"id\":\"0\",\"title\":\"ok\"}\n\(line)\n{\"id\":\"9\",\"title\":\"ok\"}".utf8))
        try #require(rows.count == 3)
        guard case .problem(let problem) = rows[1] else {
            Issue.record("the line was taken")
            return
        }
        #expect(problem.line == 2 && problem.cause == cause && problem.column == column)
        guard case .listing = rows[2] else {
            Issue.record("the next line was lost")
            return
        }
    }

    @Test func `an id that was there before is refused, once`() {
        let rows = Self.rows(Array("{\"id\":1,\"title\":\"a\"}\n{\"id\":\"1\",\"title\":\"b\"}\n".utf8))
        guard rows.count == 2, case .problem(let problem) = rows[1] else {
            Issue.record("\(rows)")
            return
        }
        #expect(problem.cause == .duplicateID && problem.line == 2)
    }

    @Test func `an id of a refused line may come again`() {
        let rows = Self.rows(Array("{\"id\":\"1\"}\n{\"id\":\"1\",\"title\":\"b\"}\n".utf8))
        guard rows.count == 2, case .listing(_, line: 2, _) = rows[1] else {
            Issue.record("\(rows)")
            return
        }
    }

    @Test(arguments: [
        ("\"currency\":\"ZZZ\",\"price\":1", RowProblem.Cause.badCurrency, "currency"),
        ("\"url\":\"javascript:alert(1)\"", .badAddress, "url"), ("\"url\":\" Data:text/html,x\"", .badAddress, "url"),
    ])
    func `what is doubtful of a row that is taken is a note`(member: String, cause: RowProblem.Cause, column: String) {
        let rows = Self.rows(Array("{\"id\":\"1\",\"title\":\"x\",\(member)}".utf8))
        guard case .listing(let listing, _, let notes)? = rows.first, rows.count == 1 else {
            Issue.record("\(rows)")
            return
        }
        #expect(notes.map(\.cause) == [cause] && notes.map(\.column) == [column] && notes.allSatisfy { !$0.isFatal })
        #expect(listing.price == nil)
    }

    @Test(arguments: ["https://a.cn/1", "HTTP://a.cn", "//a.cn/1", "a.cn/1", "localhost:80/x", "shop.a.cn:8080"])
    func `an address of the web draws no remark, with or without its scheme`(address: String) {
        let rows = Self.rows(
            Array("{\"id\":\"1\",\"title\":\"x\",\"url\":\"\(address)\",\"price\":1,\"currency\":\"usd\"}".utf8))
        guard case .listing(_, _, notes: [])? = rows.first else {
            Issue.record("\(rows)")
            return
        }
    }

    @Test func `a price that is no number is a note`() {
        let rows = Self.rows(Array("{\"id\":\"1\",\"title\":\"a\",\"price\":\"面议\"}".utf8))
        guard case .listing(let listing, _, let notes) = rows.first else {
            Issue.record("\(rows)")
            return
        }
        #expect(listing.price == nil)
        #expect(notes.map(\.cause) == [.badPrice])
    }

    @Test func `a line of another encoding says which`() {
        let gbk: [UInt8] = Array("{\"id\":\"1\",\"title\":\"".utf8) + [0xC4, 0xCD, 0xBF, 0xCB] + Array("\"}".utf8)
        guard case .problem(let problem) = Self.rows(gbk).first else {
            Issue.record("the line was taken")
            return
        }
        #expect(problem.cause == .looksLikeGB18030 && problem.column == "20")
    }

    @Test func `a line above a mebibyte is named and dropped`() {
        let long =
            "{\"id\":\"1\",\"title\":\"\(String(repeating: "x", count: FileLimits.lineBytes))\"}\n{\"id\":\"2\",\"title\":\"ok\"}"
        let rows = Self.rows(Array(long.utf8), size: 65_536)
        guard rows.count == 2, case .problem(let problem) = rows[0], case .listing = rows[1] else {
            Issue.record("\(rows.count) rows")
            return
        }
        #expect(problem.cause == .lineTooLong)
    }

    @Test func `one id on two platforms is no repeat`() {
        let text = """
            {"id":"1","title":"a","platform":"p"}
            {"id":"1","title":"a","platform":"q"}
            {"id":"1","title":"a"}
            {"id":"1","title":"a","platform":"q"}
            """
        let rows = Self.rows(Array(text.utf8))
        let problems = rows.compactMap { if case .problem(let problem) = $0 { problem.line } else { nil } }
        #expect(rows.count == 4)
        #expect(problems == [4])
    }

    /// Broken off behind any line and begun anew at that place, a file gives the rows it gives in one go.
    @Test func `reading goes on at any place between two lines`() {
        let text = "\u{FEFF}{\"id\":\"1\",\"title\":\"云\"}\r\n\n{\"id\":\"2\"}\n[]\n{\"id\":\"3\",\"title\":\"泉\"}"
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            var first = ListingsFile(refusesRepeats: false)
            var rows = first.feed(bytes.prefix(cut))
            var second = ListingsFile(after: first.place, refusesRepeats: false)
            rows += second.feed(bytes.dropFirst(first.place.offset)) + second.finish()
            #expect(rows == Self.rows(bytes))
        }
    }

    private static func rows(_ bytes: [UInt8], size: Int = 7) -> [ListingsFile.Row] {
        var file = ListingsFile()
        var rows: [ListingsFile.Row] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            rows += file.feed(bytes[start..<min(start + size, bytes.count)])
        }
        return rows + file.finish()
    }
}
