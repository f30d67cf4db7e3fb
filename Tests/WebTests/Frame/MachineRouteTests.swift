import HTTPTypes
import Law
import Operations
import Storage
import Testing

@testable import Web

struct MachineRouteTests {
    private static let routes: [any Route] = FrameRoutes.all

    @Test(arguments: ["/healthz", "/readyz", "/metrics"])
    func `machines are answered under any name, without a session and without limit`(path: String) async throws {
        let server = try await TestServer([HealthRoute(), ReadyRoute(), MetricsRoute()]) { settings in
            settings.rates.isOff = false
            settings.rates.ordinary = Rate(burst: 1, perMinute: 1)
            settings.rates.careful = Rate(burst: 1, perMinute: 1)
            settings.metrics.token = "planted"
        }
        try await server.run { browser in
            for _ in 0..<5 {
                let answer = try await browser.get(path, [.authorization: "Bearer planted"])
                #expect(answer.status == .ok)
                #expect(answer.headers[.setCookie] == nil)
            }
        }
    }

    @Test func `a server that drains is alive and not ready, and says why`() async throws {
        let server = try await TestServer([HealthRoute(), ReadyRoute()])
        try await server.run { browser in
            #expect(try await browser.get("/readyz").status == .ok)
            server.house.drain.begin()
            #expect(try await browser.get("/healthz").status == .ok)
            let answer = try await browser.get("/readyz")
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(answer.text.contains("\"not-ready\""))
            #expect(answer.text.contains("\"/draining\""))
        }
    }

    @Test func `a database that is closed is not ready, and its error text stays inside`() async throws {
        let server = try await TestServer([ReadyRoute()])
        try await server.run { browser in
            server.house.office.database.close()
            let answer = try await browser.get("/readyz")
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.text.contains("\"/database\"") && !answer.text.contains("closed"))
        }
    }

    @Test(arguments: [
        (["loopback"], "", "", true),
        (["loopback"], "10.0.0.7", "", false),
        (["10.0.0.7"], "10.0.0.7", "", true),
        (["10.0.0.7"], "10.0.0.8", "", false),
        ([], "", "", false),
        ([], "10.0.0.8", "Bearer planted", true),
        ([], "10.0.0.8", "Bearer plante", false),
        ([], "10.0.0.8", "planted", false),
    ])
    func `metrics are for this machine, listed addresses, or whoever has the token`(
        from: [String], forwarded: String, authorization: String, isOpen: Bool
    ) async throws {
        let server = try await TestServer([MetricsRoute()]) { settings in
            settings.metrics.addresses = Set(from)
            settings.metrics.token = "planted"
        }
        var headers: HTTPFields = [:]
        if !forwarded.isEmpty { headers[.forwardedFor] = forwarded }
        if !authorization.isEmpty { headers[.authorization] = authorization }
        let sent = headers
        try await server.run { browser in
            let answer = try await browser.get("/metrics", sent)
            #expect(answer.status == (isOpen ? .ok : .forbidden))
            #expect(answer.text.contains("qingyuan_") == isOpen)
        }
    }

    @Test func `requests are counted by pattern, and paths of strangers are one`() async throws {
        let server = try await TestServer(Self.routes)
        try await server.run { browser in
            for path in ["/healthz", "/nowhere/1", "/nowhere/2", "/problems"] { _ = try await browser.get(path) }
            _ = try await browser.get("/api/v1/problems/fault")
        }
        let text = await server.house.office.metrics.registry.exposition(reading: server.house.office.database)
        #expect(text.contains(#"qingyuan_http_requests_total{route="/healthz",method="GET",status="200"} 1"#))
        #expect(text.contains(#"qingyuan_http_requests_total{route="none",method="GET",status="404"} 3"#))
        #expect(text.contains(#"route="/api/v1/problems/{kind}",method="GET",status="200"} 1"#))
        #expect(!text.contains("nowhere"))
    }
}
