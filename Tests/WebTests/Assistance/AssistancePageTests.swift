import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// A request for assistance through its pages, and as they were looked at.
struct AssistancePageTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `from the request to the answer, on both sides`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let helper = try await world.house.unit("邻江县市场监督管理局", short: "邻市监", region: "430105")
        try await scene.admit(world.house.person("许江", [.officer], in: helper, signInName: "xu.jiang"))
        let id = try await world.investigating()
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let ask = Paths.case(id).text + "/assistance"
            Self.check(try await browser.get(ask, headers), "act-ask", language)
            let asked = try await browser.act(
                ask,
                [
                    ("kind", "investigation"), ("helper", helper.id.rawValue), ("facts", "供货方在你辖区"),
                    ("matters", "核实供货数量"), ("basis", "行政处罚法第二十六条"),
                ])
            let path = try #require(asked.headers[.location])
            #expect(path.hasPrefix("/assistance/"))
            try await browser.enter("xu.jiang")
            Self.check(try await browser.get("/assistance", headers), "list", language)
            Self.check(try await browser.get(path, headers), "file-asked", language)
            #expect(try await browser.get(Paths.case(id).text).status == .notFound)
            #expect(try await browser.act(path + "/acceptance", []).status == .seeOther)
            #expect(try await browser.act(path + "/answer", [("words", "供货380条，单价45元")]).status == .seeOther)
            Self.check(try await browser.get(path, headers), "file-answered", language)
            try await browser.enter("li.mei")
            #expect(try await browser.get(Paths.case(id).text).text.contains("协查复函"))
        }
    }
}
