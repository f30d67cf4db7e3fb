import Enforcement
import HTTPTypes
import Operations
import TestSupport

@testable import Web

/// The product's server over an office with a few people and cases in it.
struct CaseServer: Sendable {
    let server: TestServer
    let world: CaseWorld

    init() async throws {
        server = try await TestServer(Routes.all)
        world = try await CaseWorld(in: server.world)
        let people = [
            world.li, world.wang, world.head, world.reviewer, world.policeman, world.policeHead, world.procurator,
        ]
        for person in people { try await admit(person) }
    }

    /// Gives somebody the password with which browsers of tests sign in.
    func admit(_ person: Actor) async throws {
        try await server.house.signIn.setPassword(
            "correct horse battery", of: person.userID, as: server.world.founder)
    }

    /// A token with everything that somebody may do.
    func token(_ person: Actor) async throws -> String {
        let duties = Set(Duty.allCases.filter { Authority.reach(of: $0, for: person) != nil })
        return try await server.house.signIn.issueToken(
            for: person.userID, label: "试验", scopes: duties, days: 30, as: person
        ).token.text
    }
}

extension Browser {
    /// Comes anew and signs in, as another person at another machine.
    func enter(_ name: String) async throws {
        jar = [:]
        try await signIn(name)
    }

    /// Opens the page of an act, answers its questions and sends it with the version and key that the page carries.
    func act(_ path: String, _ answers: [(String, String)]) async throws -> Answer {
        let page = try await get(path)
        guard page.status == .ok else { return page }
        let hidden = ["version", "key"].map { name in (name, page.value(of: name) ?? "") }
        return try await post(path, hidden + answers)
    }

    /// Sends JSON with a token.
    func api(
        _ method: HTTPRequest.Method, _ path: String, token: String, version: Int? = nil, key: String? = nil,
        body: String? = nil
    ) async throws -> Answer {
        var headers: HTTPFields = [.authorization: "Bearer \(token)"]
        if let version { headers[.ifMatch] = ETag.text(version) }
        if let key { headers[.idempotencyKey] = key }
        if body != nil { headers[.contentType] = "application/json" }
        return try await send(method, "/api/v1" + path, headers, body: body)
    }
}

extension Answer {
    /// The value of a hidden field.
    func value(of name: String) -> String? {
        text.firstRange(of: "name=\"\(name)\" value=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) }
    }
}
