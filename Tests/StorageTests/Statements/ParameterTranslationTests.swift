import Testing

@testable import Storage

/// `$1` becomes `?1` where it is a parameter, and only there.
struct ParameterTranslationTests {
    private static let good: [(source: String, sql: String, count: Int)] = [
        ("", "", 0),
        ("SELECT 1", "SELECT 1", 0),
        ("SELECT $1", "SELECT ?1", 1),
        ("SELECT $2, $1, $2", "SELECT ?2, ?1, ?2", 2),
        ("VALUES ($1,$2,$3)", "VALUES (?1,?2,?3)", 3),
        ("$1 $2 $3 $4 $5 $6 $7 $8 $9 $10", "?1 ?2 ?3 ?4 ?5 ?6 ?7 ?8 ?9 ?10", 10),
        ("SELECT '$1', \"$2\", `$3`, [$4], $1", "SELECT '$1', \"$2\", `$3`, [$4], ?1", 1),
        ("SELECT 'it''s $1' || $1", "SELECT 'it''s $1' || ?1", 1),
        ("SELECT '--', $1 -- $2\n, $2", "SELECT '--', ?1 -- $2\n, ?2", 2),
        ("SELECT $1 /* $9 ' \" -- */ + $2", "SELECT ?1 /* $9 ' \" -- */ + ?2", 2),
        ("SELECT a$1, 'x'", "SELECT a$1, 'x'", 0),
        ("SELECT 案件$1", "SELECT 案件$1", 0),
        ("SELECT 1-$1-1", "SELECT 1-?1-1", 1),
        ("SELECT 8/$1", "SELECT 8/?1", 1),
        ("SELECT '案件 $1', $1 -- 尾", "SELECT '案件 $1', ?1 -- 尾", 1),
        ("SELECT x'00ff', $1", "SELECT x'00ff', ?1", 1),
        ("SELECT d -> '$.a', d ->> $1", "SELECT d -> '$.a', d ->> ?1", 1),
    ]

    @Test(arguments: good.indices)
    func `parameters are found outside strings, names and comments`(_ index: Int) throws {
        let (source, sql, count) = Self.good[index]
        let translation = try ParameterTranslation(of: source)
        #expect(translation.sql == sql)
        #expect(translation.parameterCount == count)
    }

    @Test(arguments: [
        "SELECT ?", "SELECT ?1", "SELECT :name", "SELECT a::text", "SELECT @name", "SELECT $name", "SELECT $0",
        "SELECT $01", "SELECT $1x", "SELECT $1$2", "SELECT $", "SELECT $2", "SELECT $1, $3",
        "SELECT $99999999999999999999", "SELECT 'open", "SELECT \"open", "SELECT [open", "SELECT /* open",
    ])
    func `other styles, gaps and open quotes are refused`(_ source: String) {
        #expect(throws: StorageFault(.misuse, "")) { try ParameterTranslation(of: source) }
    }

    @Test(arguments: [
        ("SELECT 1", "SELECT"), ("  insert INTO x", "INSERT"), ("-- BEGIN\nUPDATE x", "UPDATE"),
        ("/* a */WITH x AS (SELECT 1) SELECT 1", "WITH"), ("", ""),
    ])
    func `the first word says what kind of statement it is`(_ source: String, _ verb: String) throws {
        #expect(try ParameterTranslation(of: source).verb == verb)
    }

    @Test func `the tokens cover the text without a gap`() {
        let source = "SELECT $1, 'a''b' /* c */ FROM \"t\" -- end\nWHERE x = 1.5e3 AND y IN ($2)"
        var scanner = SQLScanner(source)
        var end = 0
        while let token = scanner.next() {
            #expect(token.range.lowerBound == end && !token.range.isEmpty)
            end = token.range.upperBound
        }
        #expect(end == source.utf8.count)
    }

    @Test func `texts beyond the limit are translated but not kept`() throws {
        let cache = TranslationCache(limit: 1)
        let first = try cache.find("SELECT 1")
        let again = try cache.find("SELECT 1")
        let second = try cache.find("SELECT $1")
        #expect(first.isKept && again.isKept && !second.isKept)
        #expect(second.known.translation.sql == "SELECT ?1")
    }
}
