import Testing

@testable import Operations

struct WebhookSecretTests {
    /// The vector that the libraries of the specification are tested with (github.com/standard-webhooks/standard-webhooks).
    @Test func `the vector of the specification's own libraries is signed as they sign it`() throws {
        let secret = try #require(WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let signature = secret.signature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: Array("{\"test\": 2432232314}".utf8))
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test(arguments: [24, 32, 64])
    func `a secret is read as it is written`(length: Int) {
        let secret = WebhookSecret(bytes: Array(repeating: 0xA7, count: length))
        #expect(WebhookSecret(secret.text) == secret)
    }

    @Test(arguments: [
        "", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!!!!", "whsec_MfKQ9r8G",
        "whsec_" + String(repeating: "QUJD", count: 22),
    ])
    func `what is no secret of 24 to 64 bytes is not read`(text: String) {
        #expect(WebhookSecret(text) == nil)
    }
}
