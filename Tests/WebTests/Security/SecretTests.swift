import HTTPTypes
import TestSupport
import Testing

@testable import Web

struct SecretTests {
    /// RFC 4648 section 10, in the URL alphabet without padding.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func `base64url is as published`(text: String, encoded: String) {
        #expect(Base64URL.encode(Array(text.utf8)) == encoded)
        #expect(Base64URL.decode(encoded) == Array(text.utf8))
    }

    @Test(arguments: ["Z", "Zh", "Zm9", "Zg==", "Zm 9v", "Zm9v+", "Zm9v/", "线"])
    func `a text that no bytes encode to is refused`(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func `every byte string comes back`() {
        let random = TestRandom(seed: 3)
        for count in 0..<100 {
            let bytes = random.bytes(count)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
    }

    @Test func `a token is recognised by its form and known by its hash`() {
        let token = APIToken(random: { Array(repeating: 1, count: $0) })
        #expect(token.text.hasPrefix("qy_"))
        #expect(APIToken(authorization: "Bearer \(token.text)") == token)
        #expect(APIToken(authorization: "bearer \(token.text)") == token)
        #expect(token.digest == TokenDigest.of(token.text))
        for header in ["", "Bearer", token.text, "Basic \(token.text)", "Bearer \(token.text)x", "Bearer  "] {
            #expect(APIToken(authorization: header) == nil)
        }
    }

    /// FIPS 180-2, appendix B.1.
    @Test func `digests are SHA-256 in hexadecimal`() {
        #expect(TokenDigest.of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `over TLS browsers are told to stay there`() async throws {
        let server = try await TestServer {
            $0.publicOrigin = "https://qy.example"
        }
        try await server.run { browser in
            let answer1 = try await browser.get("/healthz")
            #expect(answer1.headers[.strictTransportSecurity] == "max-age=31536000; includeSubDomains")
        }
    }
}
