import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct CaseHearingPageTests {
    @Test func `a hearing is asked for, set, held and reported through the pages`() async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let id = try await world.noticeGiven()
        let path = Paths.case(id).text
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let notified = try await browser.get(path)
            #expect(notified.text.contains("听证权利") && notified.text.contains("据记忆，未核"))
            let asked = try await browser.act(
                path + "/hearing-request", [("askedOn", "2026-11-23"), ("text", "对罚款数额有异议")])
            #expect(asked.status == .seeOther)
            try await browser.enter("chen.li")
            #expect(try await browser.get(path + "/decision").status == .conflict)
            try await browser.enter("he.shen")
            let soon = try await browser.act(path + "/hearing", CaseHearingPageTests.setting("2026-12-01"))
            #expect(soon.status == .unprocessableContent && soon.text.contains("第六十四条"))
            let set = try await browser.act(path + "/hearing", CaseHearingPageTests.setting("2026-12-03"))
            #expect(set.status == .seeOther)
            #expect(try await browser.get(path + "/hearing-minutes").text.contains("2026-12-03举行"))
            world.house.clock.advance(days: 10)
            try await browser.enter("he.shen")
            let minutes = [
                ("heldOn", "2026-12-03"), ("present", "孙某"), ("investigators", "事实"), ("party", "过重"),
                ("finalWords", "从轻"), ("signed", "true"),
            ]
            #expect(try await browser.act(path + "/hearing-minutes", minutes).status == .seeOther)
            let report = [("findings", "无争议"), ("advice", "asIntended"), ("reasons", "在幅度以内")]
            #expect(try await browser.act(path + "/hearing-report", report).status == .seeOther)
            let file = try await browser.get(path)
            for words in ["听证笔录", "听证报告", "公开举行", "何审", "听证后待法制审核"] {
                #expect(file.text.contains(words), "\(words)")
            }
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
        }
    }

    private static func setting(_ day: String) -> [(String, String)] {
        [
            ("heldOn", day), ("time", "9时30分"), ("place", "三楼会议室"), ("recorder", "林静"), ("servedOn", "2026-11-23"),
        ]
    }
}
