import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The warnings of a unit: figures that open, who hears when, and the unit's own settings.
struct WarningPageTests {
    /// A unit with a case whose check has run out, and the jobs run.
    private func late(_ test: @Sendable @escaping (CaseServer, Browser) async throws -> Void) async throws {
        let scene = try await CaseServer()
        _ = try await scene.world.checking()
        scene.world.house.clock.advance(days: 40)
        try await JobRunner(scene.world.office, name: "节点一", random: { 0 }).runDue()
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            try await test(scene, browser)
        }
    }

    @Test(arguments: Language.allCases)
    func `the page says what is late and who hears of it, as it was looked at`(language: Language) async throws {
        try await late { _, browser in
            let page = try await browser.get("/warnings", [.acceptLanguage: language.tag])
            #expect(page.status == .ok)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            expectGolden(page.work, "warnings.\(language.rawValue).html", sourceFile: #filePath)
        }
    }

    @Test func `the head sets how the unit is warned, an officer may not`() async throws {
        try await late { scene, browser in
            let page = try await browser.get("/warnings")
            #expect(page.text.contains(WarningText.settings.zh))
            let fields = [("headFrom", "yellow"), ("version", "0")]
            #expect(try await browser.post("/warnings/settings", fields).status == .seeOther)
            let settings = try await scene.world.office.read {
                try UnitWarnings.of(scene.world.house.county.id, in: $0)
            }
            #expect(settings.headFrom == .yellow && !settings.digest && settings.version == 1)
            try await browser.enter("li.mei")
            #expect(!(try await browser.get("/warnings").text.contains(WarningText.settings.zh)))
            #expect(try await browser.post("/warnings/settings", fields).status == .forbidden)
        }
    }

    @Test(arguments: Language.allCases)
    func `a figure opens to the records behind it`(language: Language) async throws {
        try await late { scene, browser in
            let start = try await browser.get("/warnings")
            #expect(start.text.contains(#"href="/warnings?kind=overdue""#))
            let page = try await browser.get("/warnings?kind=overdue", [.acceptLanguage: language.tag])
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            expectGolden(page.work, "list.\(language.rawValue).html", sourceFile: #filePath)
        }
    }
}
