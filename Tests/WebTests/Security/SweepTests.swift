import Enforcement
import HTTPTypes
import TestSupport
import Testing

@testable import Web

/// Visits every route of the product, and of the test subject, in ways that must be refused.
struct SweepTests {
    static let tables: [[any Route]] = [Routes.all, TestRoutes.all]

    private func visitEach(
        _ routes: [any Route], where wanted: (any Route) -> Bool,
        _ test: @Sendable @escaping (TestServer, Browser, any Route, String) async throws -> Void
    ) async throws {
        let server = try await TestServer(routes)
        let chosen = routes.filter(wanted)
        try await server.run { browser in
            for route in chosen { try await test(server, browser, route, SweepTests.path(route.pattern)) }
        }
    }

    /// A path of this shape, each value in its form.
    static func path(_ pattern: PathPattern) -> String {
        "/"
            + pattern.segments.map { segment in
                switch segment {
                case .word(let word): word
                case .value(let parameter): parameter.form == .number ? "1" : "x1"
                }
            }.joined(separator: "/")
    }

    @Test(arguments: tables)
    func `every answer carries the security headers`(routes: [any Route]) async throws {
        try await visitEach(routes, where: { _ in true }) { _, browser, route, path in
            let answer = try await browser.send(route.method, path)
            for (name, value) in SecurityHeaders.always {
                let sent = answer.headers[name]
                let isFile = name == .contentSecurityPolicy && sent == SecurityHeaders.filePolicy
                #expect(sent == value || isFile, "\(route.title) \(name)")
            }
            #expect(answer.headers[.cacheControl] != nil, "\(route.title)")
            #expect(answer.headers[.requestID] != nil, "\(route.title)")
            #expect(answer.headers[.strictTransportSecurity] == nil)
            #expect(answer.headers[.server] == nil)
        }
    }

    @Test(arguments: tables)
    func `no page that asks for a sign-in is reached without one`(routes: [any Route]) async throws {
        try await visitEach(routes, where: { $0 is PageRoute && $0.access == .signedIn }) { _, browser, route, path in
            let answer = try await browser.send(route.method, path)
            #expect(answer.status == (route.isUnsafe ? .unauthorized : .seeOther), "\(route.title)")
        }
    }

    @Test(arguments: tables)
    func `no form is taken without its token`(routes: [any Route]) async throws {
        let server = try await TestServer(routes + SweepTests.signIn)
        let officer = try await server.world.person("李梅", [.officer])
        try await server.run { browser in
            try await browser.get("/sweep/sign-in")
            try await browser.post("/sweep/sign-in", [("account", officer.userID.rawValue)])
            for route in routes where route is PageRoute && route.isUnsafe {
                let path = SweepTests.path(route.pattern)
                for body in ["a=1", "csrf=", "csrf=\(String(repeating: "A", count: 43))"] {
                    let answer = try await browser.send(
                        route.method, path, [.contentType: "application/x-www-form-urlencoded"], body: body)
                    #expect([.forbidden, .notFound].contains(answer.status), "\(route.title) \(body)")
                    #expect(answer.status == .forbidden || route.access == .demonstration, "\(route.title)")
                }
            }
        }
    }

    @Test(arguments: tables)
    func `no route of the API with a scope is reached without a token that has it`(routes: [any Route]) async throws {
        try await visitEach(
            routes,
            where: { if case .scope = $0.access { $0 is APIRoute } else { false } }
        ) { server, browser, route, path in
            guard case .scope(let duty) = route.access else { return }
            for header in [nil, "Bearer", "Bearer qy_x", "Basic QTpC", SweepTests.unknownToken] {
                let answer = try await browser.send(route.method, path, header.map { [.authorization: $0] } ?? [:])
                #expect(answer.status == .unauthorized, "\(route.title)")
                #expect(answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
            }
            let other = try await server.token(without: duty)
            let answer = try await browser.send(route.method, path, [.authorization: "Bearer \(other)"])
            #expect(answer.status == .forbidden, "\(route.title)")
        }
    }

    @Test(arguments: tables)
    func `a session in a cookie opens nothing of the API`(routes: [any Route]) async throws {
        let server = try await TestServer(routes + SweepTests.signIn)
        let officer = try await server.world.person("李梅", [.officer])
        try await server.run { browser in
            try await browser.get("/sweep/sign-in")
            try await browser.post("/sweep/sign-in", [("account", officer.userID.rawValue)])
            for route in routes {
                guard route is APIRoute, case .scope = route.access else { continue }
                let answer = try await browser.send(route.method, SweepTests.path(route.pattern))
                #expect(answer.status == .unauthorized, "\(route.title)")
            }
        }
    }

    @Test(arguments: tables)
    func `a method that a path has not is answered with those it has`(routes: [any Route]) async throws {
        try await visitEach(routes, where: { _ in true }) { _, browser, route, path in
            let answer = try await browser.send(.trace, path)
            #expect(answer.status == .methodNotAllowed, "\(route.title)")
            #expect(answer.headers[.allow]?.contains(route.method.rawValue) == true, "\(route.title)")
        }
    }

    private static let unknownToken = "Bearer qy_" + String(repeating: "A", count: 43)

    /// A way to sign in that no table has.
    static let signIn: [any Route] = [
        PageRoute(.get, "/sweep/sign-in", access: .anyone) { visit in
            let context = try await visit.page()
            return .page(CSRFField().html(in: context))
        },
        PageRoute(.post, "/sweep/sign-in", access: .anyone) { visit in
            visit.signIn(account: UserID(visit.form().values.first("account") ?? ""))
            return .redirect(.root)
        },
    ]
}
