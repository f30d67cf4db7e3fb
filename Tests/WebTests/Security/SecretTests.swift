import HTTPTypes
import Operations
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
        let text = FreshSecret.token { Array(repeating: 1, count: $0) }.text
        for header in ["Bearer \(text)", "bearer \(text)"] {
            #expect(APIToken(authorization: header)?.digest == SecretDigest.of(text))
        }
        for header in [
            "", "Bearer", text, "Basic \(text)", "Bearer \(text)x", "Bearer  ", "Bearer sk_\(text.dropFirst(3))",
        ] {
            #expect(APIToken(authorization: header) == nil)
        }
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
