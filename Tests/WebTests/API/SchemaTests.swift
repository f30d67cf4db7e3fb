import Enforcement
import Law
import Testing

@testable import Web

struct SchemaTests {
    /// One field of every kind that our types use.
    struct Everything: APIValue, Hashable {
        var text: String
        var number: Int
        var small: UInt8
        var share: Double
        var flag: Bool
        var day: LegalDate
        var time: Moment
        var clue: ClueID
        var state: NoteState
        var note: NoteDraft
        var notes: [NoteDraft]
        var names: Set<String>?
        var money: Money?
        var counts: [String: Int]
        var missing: String?

        static let schemaName = "Everything"
        static let example = Everything(
            text: "a", number: 1, small: 2, share: 0.5, flag: true, day: .example, time: .example, clue: .example,
            state: .open, note: .example, notes: [.example], names: ["a"], money: .example, counts: ["a": 1])
        static let rules = [
            "text": FieldRule(least: 2, most: 5, pattern: "^[a-z]+$"), "number": FieldRule(least: 0, most: 9),
            "notes": FieldRule(most: 2),
        ]
    }

    /// A type that holds itself.
    struct Branch: APIValue {
        let name: String
        let branches: [Branch]

        static let schemaName = "Branch"
        static let example = Branch(name: "a", branches: [])
    }

    private func check(_ text: String) throws -> [String] {
        let value = try JSONParser.parse(Array(text.utf8))
        return SchemaBook.shared.check(value, as: Everything.self).map { "\($0.pointer) \($0.code)" }
    }

    private func changed(_ name: String, _ value: JSONValue?) throws -> String {
        let members = try #require(Examples.json(of: Everything.self).members)
        var kept = members.filter { $0.name != name }
        if let value { kept.append(.init(name, value)) }
        return JSONValue.object(kept).text()
    }

    @Test func `a schema is read off the type`() throws {
        let components = SchemaBook.shared.components(of: Everything.self)
        #expect(Set(components.keys) == ["Everything", "NoteDraft", "LegalSource", "Wording", "Money"])
        guard case .record(let shape) = components["Everything"] else {
            Issue.record("no record")
            return
        }
        #expect(
            shape.fields.map(\.name) == [
                "text", "number", "small", "share", "flag", "day", "time", "clue", "state", "note", "notes", "names",
                "money", "counts", "missing",
            ])
        #expect(shape.fields.filter { !$0.isRequired }.map(\.name) == ["names", "money", "missing"])
        let schemas = Dictionary(uniqueKeysWithValues: shape.fields.map { ($0.name, $0.schema) })
        #expect(schemas["small"] == .integer(0...255))
        #expect(schemas["state"] == .choice(["open", "closed"]))
        #expect(schemas["note"] == .named("NoteDraft"))
        #expect(schemas["notes"] == .list(.named("NoteDraft"), atMost: 2))
        #expect(schemas["money"] == .optional(.named("Money")))
        #expect(schemas["counts"] == .map(.integer(nil)))
        #expect(schemas["number"] == .integer(0...9))
    }

    @Test func `a type may hold itself`() {
        let components = SchemaBook.shared.components(of: Branch.self)
        #expect(Set(components.keys) == ["Branch"])
        #expect(
            components["Branch"]?.json["properties"]?["branches"]?["items"]?["$ref"] == "#/components/schemas/Branch")
    }

    @Test func `a whole value passes and is decoded`() throws {
        let text = try changed("text", "abc")
        #expect(try check(text).isEmpty)
        var expected = Everything.example
        expected.text = "abc"
        #expect(try JSONBody.read(Everything.self, from: Array(text.utf8)) == expected)
    }

    @Test(
        arguments: [
            ("text", nil, "/text required"), ("text", 1, "/text type"), ("text", "a", "/text too-short"),
            ("text", "abcdef", "/text too-long"), ("text", "ABC", "/text pattern"), ("text", nil, "/text required"),
            ("number", 10, "/number range"), ("number", .number(1.5), "/number type"), ("small", 256, "/small range"),
            ("share", "x", "/share type"), ("flag", "true", "/flag type"), ("day", "2026-02-30", "/day form"),
            ("time", "2026-11-22", "/time form"), ("clue", "a b", "/clue form"), ("state", "lost", "/state choice"),
            ("note", [:], "/note/title required"), ("notes", [[:]], "/notes/0/title required"),
            ("note", ["title": "a", "a/b~": 1], "/note/a~1b~0 unknown"), ("names", "a", "/names type"),
            ("money", ["minor": 1, "currency": "yuan"], "/money/currency pattern"),
            ("counts", ["a": "b"], "/counts/a type"),
            ("missing", "a\u{0}b", "/missing control"), ("other", 1, "/other unknown"), ("text", .null, "/text type"),
        ] as [(String, JSONValue?, String)])
    func `each mistake is named by its place`(name: String, value: JSONValue?, expected: String) throws {
        var found = try check(try changed(name, value))
        if name != "text" { found.removeAll { $0.hasPrefix("/text") } }
        #expect(found == [expected])
    }

    @Test func `what may be missing may be null`() throws {
        #expect(try check(try changed("missing", .null)).filter { $0.hasPrefix("/missing") }.isEmpty)
    }

    @Test func `mistakes are counted up to fifty`() {
        let many = JSONValue.array(Array(repeating: 1, count: 200))
        var check = SchemaCheck { _ in nil }
        check.check(many, .list(.boolean, atMost: nil), at: "")
        #expect(check.problems.count == 50)
    }
}
