import Testing

@testable import Storage

/// PostgreSQL's exact numbers, in the bytes it sends.
struct PostgreSQLValueTests {
    private static func numeric(_ groups: [Int], weight: Int, sign: Int = 0) -> [UInt8] {
        ([groups.count, weight & 0xffff, sign, 0] + groups).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    private static let numbers: [(bytes: [UInt8], value: SQLValue)] = [
        (numeric([], weight: 0), .integer(0)),
        (numeric([7], weight: 0), .integer(7)),
        (numeric([7], weight: 0, sign: 0x4000), .integer(-7)),
        (numeric([7], weight: 1), .integer(70_000)),
        (numeric([1, 2], weight: 1), .integer(10_002)),
        (numeric([922, 3372, 368, 5477, 5807], weight: 4), .integer(.max)),
        (numeric([922, 3372, 368, 5477, 5808], weight: 4, sign: 0x4000), .integer(.min)),
        (numeric([1, 5000], weight: 0), .real(1.5)),
        (numeric([2500], weight: -1), .real(0.25)),
        (numeric([1], weight: -2), .real(0.000_000_01)),
        (numeric([12, 3456, 7800], weight: 1, sign: 0x4000), .real(-123_456.78)),
        (numeric([3, 0], weight: 0), .integer(3)),
    ]

    @Test(arguments: numbers.indices)
    func `an exact number is an integer where it is whole, else the nearest real`(_ index: Int) throws {
        let (bytes, value) = Self.numbers[index]
        let found = try bytes.withUnsafeBytes { try PostgreSQLNumeric($0).value(column: "n") }
        #expect(found == value)
    }

    @Test(arguments: [
        numeric([922, 3372, 368, 5477, 5808], weight: 4), numeric([], weight: 0, sign: 0xC000),
        numeric([], weight: 0, sign: 0xD000), [0, 1, 0, 0], [],
    ])
    func `what fits neither is refused`(_ bytes: [UInt8]) {
        #expect(throws: StorageFault(.decoding, "")) {
            try bytes.withUnsafeBytes { try PostgreSQLNumeric($0).value(column: "n") }
        }
    }

    @Test func `a type that the house does not use is refused by name of its column`() {
        let fault = #expect(throws: StorageFault.self) {
            try [UInt8]([1, 2]).withUnsafeBytes { try PostgreSQLValue.decode($0, type: 1114, column: "at") }
        }
        #expect(fault?.description == "decoding: column at: PostgreSQL's type 1114 is not used by the house")
    }
}

/// The pauses between tries to reach a server.
struct BackOffTests {
    @Test func `pauses double up to a limit, and a half of each is chance`() {
        let rule = BackOff(first: .milliseconds(50), longest: .seconds(2))
        #expect(
            (1...8).map { rule.pause(after: $0, chance: 1) } == [
                .milliseconds(50), .milliseconds(100), .milliseconds(200), .milliseconds(400), .milliseconds(800),
                .milliseconds(1600), .seconds(2), .seconds(2),
            ])
        #expect(rule.pause(after: 1, chance: 0) == .milliseconds(25))
        #expect(rule.pause(after: .max, chance: 0.5) == .milliseconds(1500))
        #expect(rule.pause(after: 0, chance: 7) == .milliseconds(50))
    }
}

/// Which statements are kept prepared.
struct PreparedStatementsTests {
    @Test func `the statement whose last use lies furthest back makes room`() {
        var statements = PreparedStatements(limit: 2)
        for sql in ["a", "b"] {
            let mustGo = statements.oldest()
            #expect(mustGo == nil)
            statements.keep(statements.newName(), for: sql, [20])
        }
        let first = statements.name(of: "a", [20])
        let out = statements.oldest()
        #expect(first == "s1" && out == "s2")
        let gone = statements.name(of: "b", [20])
        let otherTypes = statements.name(of: "a", [25])
        #expect(gone == nil && otherTypes == nil)
        statements.forget("a", [20])
        let forgotten = statements.name(of: "a", [20])
        #expect(forgotten == nil)
        #expect(statements.newName() == "s3")
    }
}

/// URLs of servers, and what may be said of them.
struct PostgreSQLAddressTests {
    @Test(arguments: [
        (
            "postgres://li:geheim@db.example:5433/house?sslmode=verify-full&sslrootcert=/etc/ca.pem",
            "postgres://li@db.example:5433/house"
        ),
        ("postgresql:///house?host=/run/postgresql&password=geheim", "postgres:///run/postgresql/house"),
    ])
    func `an address is told without its password`(_ url: String, _ description: String) throws {
        #expect(try PostgreSQLAddress(url).description == description)
    }

    @Test(arguments: [
        "", "sqlite:x", "host=db password=geheim", "postgres://li:geheim@[db/x", "postgres://li:geheim@db/x?nonsense=1",
    ])
    func `what libpq cannot read is refused without a word of it`(_ url: String) {
        let fault = #expect(throws: StorageFault.self) { try PostgreSQLAddress(url) }
        #expect(fault?.code == .misuse)
        #expect(fault?.debugDescription.contains("geheim") == false)
    }
}
