import Law
import Operations
import Testing

struct OneTimeCodeTests {
    static let code = OneTimeCode(secret: Array("12345678901234567890".utf8))

    /// RFC 6238 appendix B, the rows of SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func `the published vectors come out`(seconds: Int64, expected: String) {
        let step = OneTimeCode.step(at: Moment(milliseconds: seconds * 1000))
        #expect(Self.code.code(step: step, digits: 8) == expected)
        #expect(Self.code.code(step: step) == expected.suffix(6))
    }

    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)] as [(Int64, Bool)])
    func `a code is good in its own step and the two beside it`(offset: Int64, good: Bool) {
        let now = Moment(milliseconds: 1_111_111_109_000)
        let code = Self.code.code(step: OneTimeCode.step(at: now) + offset)
        #expect((Self.code.step(of: code, at: now, after: nil) != nil) == good)
    }

    @Test func `a step that was used, or one before it, is not good again`() {
        let now = Moment(milliseconds: 1_111_111_109_000)
        let step = OneTimeCode.step(at: now)
        #expect(Self.code.step(of: Self.code.code(step: step), at: now, after: step) == nil)
        #expect(Self.code.step(of: Self.code.code(step: step - 1), at: now, after: step) == nil)
        #expect(Self.code.step(of: Self.code.code(step: step + 1), at: now, after: step) == step + 1)
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "０８１８０４"])
    func `anything but six digits is wrong`(text: String) {
        #expect(Self.code.step(of: text, at: Moment(milliseconds: 1_111_111_109_000), after: nil) == nil)
    }

    @Test func `the secret is shown in base 32 and as an address for the phone`() {
        #expect(Self.code.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(Self.code.uri(account: "li.mei").hasPrefix("otpauth://totp/Qingyuan:li.mei?secret=GEZDGNBVGY3TQOJQ"))
    }
}
