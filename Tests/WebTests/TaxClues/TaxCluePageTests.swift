import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// A tax clue through its pages, and as they were looked at.
struct TaxCluePageTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `from the case to the answer, through the pages`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let tax = try await world.house.unit("国家税务总局星城市税务局", short: "星税", kind: .tax)
        try await scene.admit(world.house.person("秦税", [.officer], in: tax, signInName: "qin.shui"))
        let id = try await world.investigating()
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            let hand = Paths.case(id).text + "/tax-clue"
            Self.check(try await browser.get(hand, headers), "act-hand-over", language)
            let answers = [
                ("authority", tax.id.rawValue), ("taxpayer", "某丝巾店"), ("taxMatters", "undeclaredSales"),
                ("amount", "86000.00"), ("facts", "网店两年销售收入86000元，未见申报"),
            ]
            #expect(try await browser.act(hand, answers).status == .seeOther)
            let list = try await browser.get("/tax-clues", headers)
            Self.check(list, "list", language)
            let path = String(try #require(list.text.firstMatch(of: /\/tax-clues\/[0-9A-Z]{26}/)).output)
            try await browser.enter("qin.shui")
            #expect(try await browser.act(path + "/receipt", []).status == .seeOther)
            Self.check(try await browser.get(path + "/answer", headers), "act-answer", language)
            let feedback = [("outcome", "violation"), ("collected", "11200.00"), ("account", "已责令补缴")]
            #expect(try await browser.act(path + "/answer", feedback).status == .seeOther)
            Self.check(try await browser.get(path, headers), "file-answered", language)
        }
    }
}
