import Testing

/// An office that the program itself set up: a market supervision with a head, two officers and a reviewer, and the police
/// of the same county.
enum CommandOffice {
    static let people = [
        ("head", "青市监", "unitHead"), ("li.mei", "青市监", "officer"), ("zhou.yan", "青市监", "officer"),
        ("he.shen", "青市监", "legalReviewer"), ("zhou.jing", "青公", "police"), ("qin.chuan", "青公", "policeHead"),
    ]

    static func with(_ body: (Program) async throws -> Void) async throws {
        try await Program.with { program in
            _ = try program.run(
                "user", "create-administrator", "--unit", "省打假办", "--short", "省打", "--region", "430000",
                "--sign-in-name", "root.admin", "--name", "建库人", input: "correct horse battery\n")
            let admin = ["QINGYUAN_USER": "root.admin"]
            for (name, short, kind) in [("青石县局", "青市监", "marketSupervision"), ("青石县公安局", "青公", "police")] {
                let unit = try program.run(
                    "user", "add-unit", "--unit", name, "--short", short, "--kind", kind, "--region", "430103",
                    environment: admin)
                #expect(unit.code == 0, "\(unit.messages)")
            }
            for (name, unit, role) in people {
                let added = try program.run(
                    "user", "add", "--unit", unit, "--sign-in-name", name, "--name", name, "--role", role,
                    environment: admin)
                #expect(added.code == 0, "\(added.messages)")
                guard role == "officer" else { continue }
                _ = try program.run(
                    "user", "certify", name, "--number", name, "--from", "2020-01-01", "--until", "2099-12-31",
                    environment: admin)
            }
            try await body(program)
        }
    }
}
