import Enforcement
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// The same fuzzer in an office at work: the sample world, its records named in the paths, and people of several roles.
struct SchemathesisWorldTests {
    @Test(
        .enabled(if: Oracle.has("schemathesis"), "schemathesis is not installed"), .timeLimit(.minutes(5)))
    func `no fault and no undeclared answer in an office at work, whoever asks`() async throws {
        let server = try await TestServer(Routes.all)
        try await SampleWorld(in: server.world.office).seed()
        let routes = Routes.table.api
        let records = try await Self.records(in: server)
        let document = Self.naming(records, in: OpenAPI.document(of: routes, version: "1.0.0")).text(pretty: true)
        let imports = routes.filter(SchemathesisTests.takesLines).map(\.operation.id)
        for name in ["officer", "head", "police.head", "auditor"] {
            let token = try await Self.token(name, in: server)
            let output = try await LiveServer.run(server) { port in
                try await Oracle.aside {
                    try SchemathesisTests.run(
                        document, leavingOut: imports, token: token, port: port, examples: 2,
                        phases: "examples,fuzzing")
                }
            }
            #expect(output.hasPrefix("exit 0"), "\(name): \(output)")
        }
    }

    /// Everything that one person of the world may do.
    private static func token(_ name: String, in server: TestServer) async throws -> String {
        let found = try await server.world.office.read {
            try OrganisationStore.actor(signInName: name, by: .web, in: $0)
        }
        let person = try #require(found)
        let duties = Set(Duty.allCases.filter { Enforcement.Authority.reach(of: $0, for: person) != nil })
        return try await server.house.signIn.issueToken(
            for: person.userID, label: "试验", scopes: duties, days: 30, as: person
        ).token.text
    }

    /// A record of every kind, by the segment of its paths.
    private static func records(in server: TestServer) async throws -> [String: String] {
        let tables = [
            "clues": "clue", "cases": "case_file", "transfers": "transfer", "listings": "listing", "rights": "ip_right",
            "subjects": "subject", "units": "unit", "users": "account",
        ]
        return try await server.world.office.read { access in
            try tables.compactMapValues { table in
                try access.first("SELECT id FROM \(table) ORDER BY id DESC LIMIT 1")?.get("id", as: String.self)
            }
        }
    }

    /// The description with a record that is there as the example of each path.
    private static func naming(_ records: [String: String], in document: JSONValue) -> JSONValue {
        document.mapping("paths") { template, operations in
            let segment = template.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
            guard let id = records[segment] else { return operations }
            return operations.mapping(nil) { _, operation in
                operation.mappingItems(of: "parameters") { parameter in
                    guard parameter["name"]?.string == "id", case .object(let members) = parameter else {
                        return parameter
                    }
                    return .object(members + [.init("example", .string(id))])
                }
            }
        }
    }
}

extension JSONValue {
    /// The object with the members of one of its members changed, or with its own where none is named.
    fileprivate func mapping(_ name: String?, _ change: (String, JSONValue) -> JSONValue) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard let name else { return .init(member.name, change(member.name, member.value)) }
                return member.name == name ? .init(name, member.value.mapping(nil, change)) : member
            })
    }

    /// The object with the items of one of its lists changed.
    fileprivate func mappingItems(of name: String, _ change: (JSONValue) -> JSONValue) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard member.name == name, case .array(let items) = member.value else { return member }
                return .init(name, .array(items.map(change)))
            })
    }
}
