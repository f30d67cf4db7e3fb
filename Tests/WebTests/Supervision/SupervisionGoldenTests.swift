import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The procurator's desk and its letters as they were looked at.
struct SupervisionGoldenTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `desk, finding, figures, letter and its acts`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        _ = try await world.investigating()
        _ = try await world.handedOver()
        world.house.clock.advance(days: 7)
        try await world.office.findOmissions(as: .office)
        let (finding, letter) = try await SupervisionPageTests.letter(in: world)
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("zheng.jian")
            Self.check(try await browser.get("/supervision", headers), "desk", language)
            Self.check(try await browser.get(Paths.omission(finding).text, headers), "finding", language)
            Self.check(try await browser.get("/supervision/figures", headers), "figures", language)
            Self.check(try await browser.get("/supervision/letters", headers), "letters", language)
            let dispatch = Supervision.path(letter, SendSupervision.noun)
            Self.check(try await browser.get(dispatch.text, headers), "act-dispatch", language)
            try await world.act(
                SendSupervision(letter, grounds: "非法经营数额62,000元，达到50,000元", demand: "建议移送"), as: world.procurator)
            try await browser.enter("chen.li")
            Self.check(try await browser.get(Paths.supervisionLetter(letter).text, headers), "letter", language)
        }
    }
}
