import Storage
import TestSupport
import Testing

/// Connections over TLS, against a server with a certificate of its own making.
@Suite(.enabled(if: TestServer.isAvailable))
struct PostgreSQLEncryptionTests {
    private static func isEncrypted(_ url: String) async throws -> Bool {
        var settings = PostgreSQLSettings()
        settings.readers = 1
        settings.reachLimit = .milliseconds(1)
        let database = PostgreSQLDatabase(try PostgreSQLAddress(url), settings: settings)
        defer { database.close() }
        try await database.connect()
        return try await database.read { access in
            try access.first("SELECT 1 AS one FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl") != nil
        }
    }

    /// Why a connection is refused.
    private static func refusal(_ url: String) async -> String {
        do {
            _ = try await isEncrypted(url)
            return "connected"
        } catch {
            return "\(error)"
        }
    }

    @Test func `a certificate is verified, and a wrong one is refused with the reason`() async throws {
        try await TestServer.withEncryption { url, certificate, other in
            #expect(try await Self.isEncrypted(url))
            let foreign = await Self.refusal(url.replacing(certificate, with: other))
            #expect(foreign.contains("certificate verify failed"), "\(foreign)")
            let elsewhere = await Self.refusal(url.replacing("@localhost:", with: "@127.0.0.1:"))
            #expect(elsewhere.contains("does not match host name"), "\(elsewhere)")
            let missing = await Self.refusal(url.replacing(certificate, with: certificate + ".gone"))
            #expect(missing.contains("does not exist"), "\(missing)")
            #expect(try await Self.isEncrypted(url.replacing("verify-full", with: "verify-ca")))
            let plain = try await Self.isEncrypted(url.replacing("sslmode=verify-full", with: "sslmode=disable"))
            #expect(!plain)
        }
    }
}
