import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages on which somebody is asked to keep out of a case, and on which it is decided.
struct AvoidancePageTests {
    @Test(arguments: Language.allCases)
    func `the party's application is entered, decided, and ends what the officer may do`(language: Language)
        async throws
    {
        let scene = try await CaseServer()
        let world = scene.world
        let id = try await world.investigating()
        let path = Paths.case(id).text
        let accept: HTTPFields = [.acceptLanguage: language.tag]
        let label = language == .zh ? AvoidanceText.part.zh : AvoidanceText.part.en
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            #expect(try await browser.get(path + "/avoidance-request", accept).text.contains("name=\"applicant\""))
            let asked = try await browser.act(
                path + "/avoidance-request",
                [
                    ("person", world.wang.userID.rawValue), ("applicant", "青石县锦绣商行"), ("ground", "relation"),
                    ("askedOn", world.house.clock.now.date.description), ("reason", "系当事人近亲属"),
                ])
            #expect(asked.status == .seeOther, "\(asked.text)")
            let waiting = try await browser.get(path, accept)
            #expect(waiting.text.contains(label) && waiting.text.contains("青石县锦绣商行"))
            #expect(PageCheck(waiting.text).problems.isEmpty, "\(PageCheck(waiting.text).problems)")
            #expect(!waiting.text.contains(path + "/avoidance\""), "an officer does not decide")
            try await browser.enter("chen.li")
            #expect(try await browser.get(path, accept).text.contains(path + "/avoidance\""))
            let deciding = try await browser.get(path + "/avoidance", accept)
            #expect(language == .en || deciding.text.contains("第四十三条"))
            let decided = try await browser.act(
                path + "/avoidance",
                [
                    ("person", world.wang.userID.rawValue), ("outcome", "avoids"), ("earlier", "stand"),
                    ("reason", "经审查属实"),
                ])
            #expect(decided.status == .seeOther, "\(decided.text)")
            let file = try await browser.get(path, accept)
            #expect(PageCheck(file.text).problems.isEmpty, "\(PageCheck(file.text).problems)")
            let words = language == .zh ? EarlierActs.stand.label.zh : EarlierActs.stand.label.en
            #expect(file.text.contains(words))
            try await browser.enter("wang.qiang")
            let seen = try await browser.get(path, accept)
            #expect(seen.status == .ok && !seen.text.contains(path + "/evidence\""))
            #expect(try await browser.get(path + "/evidence").status == .forbidden)
        }
    }
}
