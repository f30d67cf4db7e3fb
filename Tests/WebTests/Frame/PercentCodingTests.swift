import Testing

@testable import Web

struct PercentCodingTests {
    @Test(arguments: ["", "abc", "a b", "线索/1", "100%", "a+b&c=d?#", "\u{1F600}", "~._-"])
    func `what was encoded is decoded`(text: String) {
        #expect(PercentCoding.decode(PercentCoding.encode(text)) == text)
    }

    @Test(arguments: ["%", "%4", "%zz", "%C3", "%C3%28", "%00", "%0a", "%7f", "%ED%A0%80", "%C0%AF"])
    func `a broken escape, a control character and invalid UTF-8 are refused`(text: String) {
        #expect(PercentCoding.decode(text) == nil)
    }

    @Test func `a plus is a space in a form only, and line breaks are let in where asked`() {
        #expect(PercentCoding.decode("a+b") == "a+b")
        #expect(PercentCoding.decode("a+b", plusIsSpace: true) == "a b")
        #expect(PercentCoding.decode("a%0D%0Ab", controls: true) == "a\r\nb")
        #expect(PercentCoding.decode("a%00b", controls: true) == nil)
    }
}
