import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// A consultation through its pages, and as they were looked at.
struct ConsultationPageTests {
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
        let id = try await world.investigating()
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let ask = Paths.case(id).text + "/consultation"
            Self.check(try await browser.get(ask, headers), "act-ask", language)
            let answers = [
                ("adviser", world.countyPolice.id.rawValue), ("crime", "214"), ("facts", "现场查获丝巾380条"),
                ("question", "主观明知的证据是否足够？"),
            ]
            #expect(try await browser.act(ask, answers).status == .seeOther)
            let list = try await browser.get("/consultations", headers)
            Self.check(list, "list", language)
            let path = String(try #require(list.text.firstMatch(of: /\/consultations\/[0-9A-Z]{26}/)).output)
            try await browser.enter("zhou.jing")
            Self.check(try await browser.get(path + "/answer", headers), "act-answer", language)
            let opinion = [("finding", "suspected"), ("reason", "已达到追诉标准，建议依法移送")]
            #expect(try await browser.act(path + "/answer", opinion).status == .seeOther)
            Self.check(try await browser.get(path, headers), "file-answered", language)
        }
    }
}
