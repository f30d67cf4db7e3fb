import Enforcement
import Operations
import TestSupport

@testable import Web

/// The product's server over an office with a coordinator, three units, and plans.
struct PlanServer: Sendable {
    let server: TestServer
    let world: PlanWorld

    init() async throws {
        server = try await TestServer(Routes.all)
        world = try await PlanWorld(in: server.world)
        for person in [world.coordinator, world.colleague, world.officer, world.policeman, world.countyOfficer] {
            try await server.house.signIn.setPassword(
                "correct horse battery", of: person.userID, as: server.world.founder)
        }
    }

    /// A token with everything that somebody may do.
    func token(_ person: Actor) async throws -> String {
        let duties = Set(Duty.allCases.filter { Authority.reach(of: $0, for: person) != nil })
        return try await server.house.signIn.issueToken(
            for: person.userID, label: "试验", scopes: duties, days: 30, as: person
        ).token.text
    }
}
