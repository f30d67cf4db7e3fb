import Enforcement
import Operations
import TestSupport

@testable import Web

extension TestServer {
    /// A person with a password, ready to sign in.
    func person(
        _ name: String, _ roles: Set<Role>, in unit: Unit? = nil, signInName: String,
        password: Secret = "correct horse battery"
    ) async throws -> Actor {
        let actor = try await world.person(name, roles, in: unit, signInName: signInName)
        try await house.signIn.setPassword(password, of: actor.userID, as: world.founder)
        return actor
    }
}

extension Browser {
    /// Signs in through the form, as a person would.
    @discardableResult
    func signIn(_ name: String, _ password: String = "correct horse battery", next: String? = nil) async throws
        -> Answer
    {
        try await get("/sign-in")
        return try await post(
            "/sign-in", [("name", name), ("password", password)] + (next.map { [("next", $0)] } ?? []))
    }
}

extension Answer {
    /// What stands between the opening mark and the next `<`, at its first place.
    func after(_ mark: String) -> String? {
        text.firstRange(of: mark).map { String(text[$0.upperBound...].prefix { $0 != "<" }) }
    }
}
