import Law
import Testing

struct CreditCodeTests {
    /// Published codes of well-known companies; both checks hold.
    static let published = [
        "914403001922038216", "9144030071526726XG", "91330100799655058B", "91110000802100433B", "91110108551385082Q",
        "91440300192317458F", "91440400192548256N", "91100000100003962T", "911100001000044477", "911100007109250324",
        "9144030027939873X7", "91310000132260250X",
    ]

    @Test(arguments: published)
    func `published codes are valid without a doubt about the organisation code`(text: String) throws {
        let check = CodeCheck.check(text)
        #expect(check.isValid && check.kind == .credit)
        #expect(!check.notes.contains { $0.code == "organisation-check" })
        #expect(try #require(CreditCode(text)).description == text)
    }

    @Test(arguments: [
        ("914403001922038217", "check-character: the last character should be 6"),
        ("91440300192203821I", "character: character 18 (I) is not allowed; I, O, S, V and Z are not used"),
        ("91440300192203821", "length: 18 characters are needed, found 17"),
        ("9144O3001922038216", "region-digits: character 5 (O) must be a digit of the region"),
        ("91440300年92203821", "character: character 9 (年) is not allowed; I, O, S, V and Z are not used"),
    ])
    func `each problem is named`(text: String, line: String) {
        let check = CreditCode.check(text)
        #expect(!check.isValid)
        #expect(check.problems.map(\.line).contains(line), "\(check.problems.map(\.line))")
        #expect(CreditCode(text) == nil)
    }

    @Test(arguments: [" 9144 0300 1922 0382 16", "91440300-192203821-6", "９１４４０３００１９２２０３８２１６", "91330100799655058b"])
    func `spaces, hyphens, width and case are read away and noted`(text: String) {
        let check = CodeCheck.check(text)
        #expect(check.isValid)
        #expect(check.code == text)
        #expect(check.notes.first?.code == "form")
    }

    @Test func `an inner check that fails is a note and not a problem`() {
        let body = "91440300192203830"
        let check = CreditCode.check(body + lastCharacter(of: body))
        #expect(check.isValid)
        #expect(check.notes.map(\.code) == ["organisation-check"])
    }

    @Test func `an unknown region or registering authority is a note`() {
        let body = "B1999999192203821"
        let check = CreditCode.check(body + lastCharacter(of: body))
        #expect(check.isValid)
        #expect(check.notes.map(\.code) == ["registrar-unknown", "region-unknown"])
    }

    @Test func `the parts can be asked for`() throws {
        let code = try #require(CreditCode("91110108551385082Q"))
        #expect(code.region == RegionCode(rawValue: "110108"))
        #expect(code.organisation == "551385082")
        #expect(code.registrar?.zh == "市场监督管理")
    }

    private func lastCharacter(of body: String) -> String {
        "0123456789ABCDEFGHJKLMNPQRTUWXY".map(String.init).first { CreditCode.check(body + $0).isValid } ?? ""
    }
}
