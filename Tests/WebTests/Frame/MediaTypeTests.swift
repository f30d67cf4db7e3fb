import Testing

@testable import Web

struct MediaTypeTests {
    @Test(arguments: [
        ("application/json", true), ("application/json; charset=utf-8", true),
        ("Application/JSON;charset=\"UTF-8\"", true),
        ("application/json; charset=gbk", false), ("text/json", false), ("application/json+x", false), ("", false),
        ("application", false), ("application/json; =", true),
    ])
    func `a content type is the one wanted, in UTF-8`(header: String, fits: Bool) {
        #expect(MediaType.isType(header, MediaType.json) == fits)
    }

    @Test(arguments: [
        (nil, true), ("*/*", true), ("application/*", true), ("application/json", true), ("text/html", false),
        ("text/html, */*;q=0.1", true), ("application/json;q=0", false), ("*/*, application/json;q=0", false),
        ("", false),
    ])
    func `an Accept header admits what its best range admits`(header: String?, fits: Bool) {
        #expect(MediaType.isAccepted(MediaType.json, by: header) == fits)
    }

    @Test func `separators inside quotation marks separate nothing`() {
        #expect(HeaderList.split("a; b=\"x;y\\\";z\" ; c", at: ";") == ["a", "b=\"x;y\\\";z\"", "c"])
        #expect(HeaderList.unquoted("\"a\\\"b\\\\\"") == "a\"b\\")
    }
}
