import Law
import Testing

struct ResidentIDTests {
    /// The first two are the standard's own examples.
    @Test(arguments: ["11010519491231002X", "440524188001010014", "11010519491231002x", "１１０１０５１９４９１２３１００２Ｘ"])
    func `right numbers are valid`(text: String) {
        let check = CodeCheck.check(text)
        #expect(check.isValid && check.kind == .resident, "\(check)")
    }

    @Test(arguments: [
        ("110105194912310021", "check-digit: the last character should be X"),
        ("11010519490230002X", "birth-date: the birth date does not exist"),
        ("1101051949123100", "length: 18 characters are needed, found 16"),
        ("110105491231002", "length: the 15-digit number is no longer used; 18 characters are needed"),
        ("1101051949A231002X", "character: 17 digits are needed, then a digit or X"),
        ("110105********002X", "masked: the number is masked and cannot be checked"),
    ])
    func `each problem is named`(text: String, line: String) {
        let check = ResidentID.check(text)
        #expect(!check.isValid)
        #expect(check.problems.map(\.line).contains(line), "\(check.problems.map(\.line))")
        #expect(ResidentID(text) == nil)
    }

    @Test func `an abolished region is a note that says what took its place`() throws {
        let check = try #require((0..<11).lazy.map { number("11010319900101001", last: $0) }.first { $0.isValid })
        #expect(check.notes.map(\.line) == ["region-abolished: region 110103 (崇文区) ended in 2010; now 110101"])
    }

    @Test func `an unknown region and an unlikely year are notes`() throws {
        let check = try #require((0..<11).lazy.map { number("99999912340101001", last: $0) }.first { $0.isValid })
        #expect(check.notes.map(\.code) == ["region-unknown", "birth-year"])
    }

    @Test func `the number is shown masked`() throws {
        let resident = try #require(ResidentID("11010519491231002X"))
        #expect(resident.masked == "110105********002X")
        #expect(ResidentID.masked("12345") == "***45")
        #expect(ResidentID.masked("") == "")
    }

    @Test func `the parts can be asked for`() throws {
        let resident = try #require(ResidentID("11010519491231002X"))
        #expect(resident.birthDate == (try date("1949-12-31")))
        #expect(resident.region == RegionCode(rawValue: "110105"))
        #expect(!resident.isMale)
        #expect(try #require(ResidentID("440524188001010014")).isMale)
    }

    private func number(_ body: String, last: Int) -> CodeCheck {
        ResidentID.check(body + (last == 10 ? "X" : String(last)))
    }
}
