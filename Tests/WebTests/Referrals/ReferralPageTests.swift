import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// A referral through its pages, and as they were looked at.
struct ReferralPageTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `from the review to the new case, through the pages`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let transfer = try await SuspectPageTests.filed(in: world)
        let suspect = try await world.office.perform(RegisterSuspect(transfer, name: "王某"), as: world.policeman).suspect
        try await world.act(RequestProsecution(suspect, to: world.procurator.unitID), as: world.policeman)
        try await world.act(
            DecideProsecution.doNotProsecute(suspect, .insufficient, reason: "证据不足"), as: world.procurator)
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("zheng.jian")
            let list = try await browser.get("/referrals", headers)
            Self.check(list, "list", language)
            let path = String(try #require(list.text.firstMatch(of: /\/referrals\/[0-9A-Z]{26}/)).output)
            #expect(try await browser.act(path + "/review", []).status == .seeOther)
            Self.check(try await browser.get(path + "/opinion", headers), "act-opinion", language)
            #expect(try await browser.act(path + "/opinion", [("opinion", "建议给予行政处罚")]).status == .seeOther)
            try await browser.enter("chen.li")
            #expect(try await browser.act(path + "/case", []).status == .seeOther)
            #expect(try await browser.act(path + "/answer", [("answer", "已作出处罚")]).status == .seeOther)
            Self.check(try await browser.get(path, headers), "file-replied", language)
        }
    }
}
