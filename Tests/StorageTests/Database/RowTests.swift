import Storage
import Testing

/// Decoding is exact, and a fault says which column, what was expected and what was found.
struct RowTests {
    private enum Colour: String, SQLConvertible { case red, yellow, green }
    private struct UnitID: RawRepresentable, SQLConvertible, Equatable { let rawValue: String }

    private func row(_ sql: String) async throws -> Row {
        try #require(try await SQLiteDatabase.inMemory().read { try $0.first(sql) })
    }

    @Test func `values are decoded by the type asked for`() async throws {
        let row = try await row("SELECT 1 AS yes, 0 AS no, 7 AS n, 2 AS d, 'red' AS c, 'u1' AS id, NULL AS none")
        let yes: Bool = try row.get("yes")
        let no: Bool = try row.get("no")
        let number: Int = try row.get("n")
        let double: Double = try row.get("d")
        let colour: Colour = try row.get("c")
        let id: UnitID = try row.get("id")
        let none: Colour? = try row.get("none")
        let some: Colour? = try row.get("c")
        #expect((yes, no) == (true, false))
        #expect((number, double) == (7, 2.0))
        #expect(colour == .red && id == UnitID(rawValue: "u1"))
        #expect(none == nil && some == .red)
    }

    @Test func `a value of another kind is refused by name`() async throws {
        let row = try await row("SELECT 'secret' AS n, 2 AS flag, 'blue' AS c, NULL AS none, 0.5 AS r")
        let fault = #expect(throws: StorageFault.self) { try row.get("n", as: Int.self) }
        #expect(fault?.code == .decoding)
        #expect(fault?.description == "decoding: column n: expected Int, found text")
        #expect(fault?.debugDescription.contains("secret") == true)
        #expect(throws: StorageFault(.decoding, "")) { try row.get("flag", as: Bool.self) }
        #expect(throws: StorageFault(.decoding, "")) { try row.get("c", as: Colour.self) }
        #expect(throws: StorageFault(.decoding, "")) { try row.get("none", as: String.self) }
        #expect(throws: StorageFault(.decoding, "")) { try row.get("r", as: Int.self) }
        #expect(throws: StorageFault(.decoding, "")) { try row.get("c", as: Colour?.self) }
    }

    @Test func `a column that is not there, or there twice, is refused by name`() async throws {
        let row = try await row("SELECT 1 AS a, 2 AS b, 3 AS b")
        let fault = #expect(throws: StorageFault.self) { try row.get("x", as: Int.self) }
        #expect(fault?.description == "decoding: no single column x among: a, b, b")
        #expect(throws: StorageFault(.decoding, "")) { try row.get("b", as: Int.self) }
        #expect(row.value("b") == nil && row.value("x") == nil && row.value("a") == .integer(1))
    }

    @Test func `an integer too big for a double is not rounded`() async throws {
        let row = try await row("SELECT 9007199254740993 AS n")
        #expect(throws: StorageFault(.decoding, "")) { try row.get("n", as: Double.self) }
    }

    @Test func `a fault among many columns names the column, and its value in the protected log alone`() async throws {
        let columns = (0..<60).map { "\($0) AS column_of_the_record_\($0)" } + ["'secret' AS opened_at"]
        let row = try await row("SELECT " + columns.joined(separator: ", "))
        for number in 0..<60 { #expect(try row.get("column_of_the_record_\(number)") == number) }
        let fault = #expect(throws: StorageFault.self) { try row.get("opened_at", as: Int64.self) }
        #expect(fault?.description == "decoding: column opened_at: expected Int64, found text")
        #expect(fault?.debugDescription.contains("secret") == true)
        let missing = #expect(throws: StorageFault.self) { try row.get("column_of_the_record_60", as: Int.self) }
        #expect(missing?.description.hasPrefix("decoding: no single column column_of_the_record_60 among: ") == true)
    }
}
