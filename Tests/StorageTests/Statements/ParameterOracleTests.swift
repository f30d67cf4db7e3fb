import Storage
import Testing

/// SQLite itself judges the translation: whatever stands around the parameters, each value arrives where it was meant to.
struct ParameterOracleTests {
    /// A small generator of its own, so that a failing text can be made again.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    /// Things a parameter must not be seen in, each an expression of one column with its value.
    private static let literals: [(sql: String, value: SQLValue)] = [
        ("'$1'", .text("$1")), ("'it''s $2'", .text("it's $2")), ("'-- $1'", .text("-- $1")), ("''", .text("")),
        ("'/* $1'", .text("/* $1")), ("'\"$1'", .text("\"$1")), ("x'24'", .blob([0x24])), ("'[$1]'", .text("[$1]")),
        ("\"c$1\"", .integer(7)), ("`c$1`", .integer(7)), ("[c$1]", .integer(7)), ("c$1", .integer(7)),
        ("1-1", .integer(0)), ("8/2", .integer(4)), ("1.5e1", .real(15)), ("'清$1源'", .text("清$1源")),
    ]
    private static let gaps = ["", " ", "\n", "\t", "/* $3 ' */", " -- $9 '\n", "/**/", "/* -- */", "\r\n"]

    @Test(arguments: 0..<200)
    func `every parameter gets its own value`(_ seed: Int) async throws {
        var numbers = Numbers(state: UInt64(seed))
        let arguments = (0..<Int.random(in: 0...12, using: &numbers)).map { "value \($0 + 1)" }
        var columns = arguments.indices.map { (sql: "$\($0 + 1)", value: SQLValue.text(arguments[$0])) }
        for _ in 0..<Int.random(in: 1...12, using: &numbers) {
            columns.append(Self.literals[Int.random(in: 0..<Self.literals.count, using: &numbers)])
        }
        columns.shuffle(using: &numbers)
        var sql = "SELECT"
        for (position, column) in columns.enumerated() {
            let before = Self.gaps[Int.random(in: 0..<Self.gaps.count, using: &numbers)]
            let after = Self.gaps[Int.random(in: 0..<Self.gaps.count, using: &numbers)]
            sql += "\(position == 0 ? " " : ",")\(before)\(column.sql)\(after)"
        }
        sql += " FROM (SELECT 7 AS c$1)"
        let text = sql
        let row = try await SQLiteDatabase.inMemory().read { try $0.first(text, arguments) }
        #expect(row?.values == columns.map(\.value), "\(text)")
    }
}
