import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of administration as they were looked at.
struct AdministrationGoldenTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `units and users, one of each, and how they are registered`(language: Language) async throws {
        let server = try await TestServer(Routes.all)
        let officer = try await server.world.person("李梅", [.officer], signInName: "li.mei")
        _ = try await server.person("管理", [.administrator], signInName: "boss")
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await server.run { browser in
            try await browser.enter("boss")
            let pages = [
                ("units", "/administration/units"), ("unit-new", "/administration/units/new"),
                ("unit", "/administration/units/\(server.world.county.id)"), ("users", "/administration/users"),
                ("user-new", "/administration/users/new"), ("user", "/administration/users/\(officer.userID)"),
                ("tokens", "/administration/tokens"),
            ]
            for (name, path) in pages { Self.check(try await browser.get(path, headers), name, language) }
        }
    }
}
