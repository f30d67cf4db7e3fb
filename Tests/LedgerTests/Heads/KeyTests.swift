import Foundation
import Ledger
import Testing

struct KeyTests {
    static let text = SignedNoteTests.Published.verifierKey
    static let base64 = "ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"

    static let refused: [(text: String, error: HeadError)] = [
        ("", .malformedKey), ("name", .malformedKey), ("name+c74f20a3", .malformedKey), (text + "=", .malformedKey),
        (text + "\n", .malformedKey),
        ("PeterNeumann+c74f20a3+AhpccQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .malformedKey),
        ("PeterNeumann+c74f20a3+ARpc", .malformedKey), ("PeterNeumann+c74f20a4+\(base64)", .keyIDMismatch),
        ("PeterNeumann+C74F20A3+\(base64)", .keyIDMismatch), ("PeterNeumann++\(base64)", .keyIDMismatch),
        ("PeterNeuman+c74f20a3+\(base64)", .keyIDMismatch), ("+c74f20a3+\(base64)", .malformedName),
        ("Peter Neumann+c74f20a3+\(base64)", .malformedName),
        ("Peter\u{3000}Neumann+c74f20a3+\(base64)", .malformedName),
        ("Peter\u{7}+c74f20a3+\(base64)", .malformedName),
    ]

    @Test(arguments: refused)
    func `what is no verifier key is refused`(text: String, error: HeadError) {
        #expect(throws: error) { try VerifierKey(parsing: text) }
    }

    @Test func `every flipped bit of a verifier key is refused or is another key`() throws {
        let key = try VerifierKey(parsing: Self.text)
        for index in Self.text.utf8.indices {
            for bit in 0..<7 {
                var bytes = Array(Self.text.utf8)
                bytes[Self.text.utf8.distance(from: Self.text.startIndex, to: index)] ^= 1 << UInt8(bit)
                if let other = try? VerifierKey(parsing: String(decoding: bytes, as: UTF8.self)) {
                    #expect(other != key)
                }
            }
        }
    }

    @Test func `a signing key keeps its secret when it is shown`() throws {
        let key = try SignedNoteTests.key("example.org/ledger", 200)
        var dumped = ""
        dump(key, to: &dumped)
        let secret = Data(repeating: 200, count: 32).base64EncodedString().prefix(20)
        for shown in ["\(key)", String(reflecting: key), dumped] {
            #expect(!shown.contains(secret))
            #expect(!shown.contains("200, 200"))
            #expect(shown.split(separator: "\n").count { $0.hasSuffix("- 200") } < 3)
        }
        #expect("\(key)" == "signing key of example.org/ledger")
    }

    static let noSigningKeys = [
        "", "PRIVATE+KEY+", SignedNoteTests.Published.verifierKey, "PRIVATE+KEY+a+00000000+AAAA",
        String(SignedNoteTests.Published.signingKey.dropLast()), SignedNoteTests.Published.signingKey + "\n\n",
        SignedNoteTests.Published.signingKey.replacing("c74f20a3", with: "c74f20a4"),
        SignedNoteTests.Published.signingKey.replacing("PRIVATE", with: "private"),
    ]

    @Test(arguments: noSigningKeys)
    func `what is no signing key is refused`(text: String) {
        #expect(throws: HeadError.self) { try SigningKey(parsing: text) }
    }

    @Test func `a key needs a name and 32 bytes`() throws {
        #expect(throws: HeadError.malformedKey) { try SigningKey(name: "a", seed: []) }
        #expect(throws: HeadError.malformedKey) { try SigningKey(name: "a", seed: Array(repeating: 1, count: 33)) }
        #expect(throws: HeadError.malformedName) { try SignedNoteTests.key("", 1) }
        #expect(throws: HeadError.malformedName) { try SignedNoteTests.key("a+b", 1) }
        #expect(throws: HeadError.malformedKey) { try VerifierKey(name: "a", publicKey: [1]) }
    }

    @Test func `keys are coded as their text`() throws {
        let key = try VerifierKey(parsing: Self.text)
        let data = try JSONEncoder().encode([key])
        #expect(try JSONDecoder().decode([VerifierKey].self, from: data) == [key])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([VerifierKey].self, from: Data(#"["x"]"#.utf8)) }
    }
}
