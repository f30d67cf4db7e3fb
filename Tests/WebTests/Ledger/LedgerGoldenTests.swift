import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of the ledger as they were looked at; hashes and signatures, which the salt of a password makes new each
/// time, are left out.
struct LedgerGoldenTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        let text = answer.work.replacing(#/[0-9a-f]{16,}/#, with: "‹hash›")
            .replacing(#/[A-Za-z0-9+\/]{43}=|[A-Za-z0-9+\/]{90,}=*/#, with: "‹base64›")
        expectGolden(text, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `the head, the entries and one entry`(language: Language) async throws {
        let server = try await TestServer(Routes.all)
        try await server.house.office.signHead()
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await server.run { browser in
            Self.check(try await browser.get("/ledger", headers), "head", language)
            Self.check(try await browser.get("/ledger/entries/1", headers), "entry", language)
        }
        _ = try await server.person("苏文博", [.auditor], signInName: "auditor")
        try await server.run { browser in
            try await browser.enter("auditor")
            Self.check(try await browser.get("/ledger/entries", headers), "entries", language)
            Self.check(try await browser.get("/ledger/audit", headers), "audit", language)
        }
    }
}
