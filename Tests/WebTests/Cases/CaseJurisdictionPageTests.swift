import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of a case that goes to another unit, and of the superior that designates one.
struct CaseJurisdictionPageTests {
    @Test(arguments: Language.allCases)
    func `a case is handed over, disputed and designated through the pages`(language: Language) async throws {
        let scene = try await CaseServer()
        let (world, house) = (scene.world, scene.world.house)
        let receiver = try await house.unit("白石县市场监督管理局", short: "白市监", kind: .marketSupervision, region: "430104")
        let city = try await house.unit("星州市市场监督管理局", short: "星市监", kind: .marketSupervision, region: "430100")
        for (name, unit, signIn) in [("石局", receiver, "shi.ju"), ("星局", city, "xing.ju")] {
            let head = try await house.person(name, [.unitHead], in: unit, signInName: signIn)
            try await scene.server.house.signIn.setPassword(
                "correct horse battery", of: head.userID, as: scene.server.world.founder)
        }
        let id = try await world.investigating()
        try await world.addEvidence(to: id)
        let path = Paths.case(id).text
        let accept: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("shi.ju")
            #expect(try await browser.get(path).status == .notFound)
            try await browser.enter("chen.li")
            let form = try await browser.get(path + "/hand-over")
            #expect(form.text.contains("第十四条") && form.text.contains("白石县市场监督管理局"))
            let sent = try await browser.act(
                path + "/hand-over", [("receiver", receiver.id.rawValue), ("reason", "发生地在白石县")])
            #expect(sent.status == .seeOther, "\(sent.text)")
            expectGolden(
                try await browser.get(path, accept).work, "file-handedOver.\(language.rawValue).html",
                sourceFile: #filePath)
            try await browser.enter("shi.ju")
            let old = try await browser.get(path)
            let next = try #require(old.text.link(before: "白市监案〔2026〕1号"))
            let asked = try await browser.act(
                next + "/designation-request", [("other", house.county.id.rawValue), ("reason", "发生地不在本县")])
            #expect(asked.status == .seeOther, "\(asked.text)")
            let file = try await browser.get(next, accept)
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
            expectGolden(file.work, "file-jurisdictionAsked.\(language.rawValue).html", sourceFile: #filePath)
            try await browser.enter("xing.ju")
            #expect(try await browser.get("/").text.contains("指定案件的管辖单位"), "the superior's day shows it")
            #expect(try await browser.get(path).status == .ok)
            let designated = try await browser.act(
                next + "/designation", [("unit", receiver.id.rawValue), ("reason", "发生地在白石县")])
            #expect(designated.status == .seeOther, "\(designated.text)")
            #expect(try await browser.get(next).text.contains("指定管辖的单位"))
        }
    }
}

extension String {
    /// Where the link goes whose text is this.
    fileprivate func link(before text: String) -> String? {
        firstRange(of: "\">\(text)</a>").flatMap { end in
            self[..<end.lowerBound].ranges(of: "href=\"").last.map { String(self[$0.upperBound..<end.lowerBound]) }
        }
    }
}
