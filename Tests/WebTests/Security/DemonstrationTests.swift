import HTTPTypes
import Testing

@testable import Web

struct DemonstrationTests {
    @Test func `signing in by role exists only in a demonstration, at this very machine`() async throws {
        func status(_ isDemonstration: Bool, _ headers: HTTPFields = [:]) async throws -> HTTPResponse.Status {
            let server = try await TestServer { $0.isDemonstration = isDemonstration }
            return try await server.run { browser in try await browser.get("/as/officer", headers).status }
        }
        let result1 = try await status(true)
        #expect(result1 == .ok)
        let result2 = try await status(false)
        #expect(result2 == .notFound)
        let result3 = try await status(true, [.forwardedFor: "127.0.0.1"])
        #expect(result3 == .notFound)
        let result4 = try await status(true, [.forwardedFor: "9.9.9.9"])
        #expect(result4 == .notFound)
    }

    @Test(arguments: [("127.0.0.1", true), ("localhost", true), ("::1", true), ("0.0.0.0", false), ("10.0.0.1", false)])
    func `a demonstration listens on loopback or does not start`(address: String, starts: Bool) {
        var settings = WebSettings()
        settings.isDemonstration = true
        settings.address = address
        #expect((settings.contradiction == nil) == starts)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.1.2.3", true), ("127.evil.example", false), ("1270.0.0.1", false), ("[::1]", true),
        ("localhost.evil.example", false), ("", false),
    ])
    func `loopback is this machine and nothing that looks like it`(address: String, isLocal: Bool) {
        #expect(Loopback.contains(address) == isLocal)
    }
}
