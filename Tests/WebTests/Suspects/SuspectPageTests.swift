import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// A suspect through its pages, and as they were looked at.
struct SuspectPageTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    /// A transfer that the police filed.
    static func filed(in world: CaseWorld) async throws -> TransferID {
        let (_, transfer) = try await world.handedOver()
        try await world.act(ReceiveTransfer(transfer), as: world.policeman)
        try await world.act(DecideCriminalFiling.file(transfer, number: "青公立〔2026〕31号"), as: world.policeHead)
        return transfer
    }

    @Test func `the police enter a person, the procuratorate approves the arrest, through their pages`() async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let transfer = try await Self.filed(in: world)
        try await scene.server.run { browser in
            try await browser.enter("zhou.jing")
            let entered = try await browser.act(
                Paths.transferAct(transfer, "suspects").text, [("name", "王某"), ("crime", "214")])
            #expect(entered.status == .seeOther)
            let list = try await browser.get("/suspects")
            #expect(list.text.contains("王某"))
            let path = String(try #require(list.text.firstMatch(of: /\/suspects\/[0-9A-Z]{26}/)).output)
            let own = try await browser.get(path + "/detention")
            #expect(own.status == .forbidden, "the head of the police orders a detention")
            try await browser.enter("wu.ju")
            let day = world.house.clock.now.date.description
            #expect(try await browser.act(path + "/detention", [("on", day)]).status == .seeOther)
            let check = world.procurator.unitID.rawValue
            #expect(try await browser.act(path + "/arrest-request", [("procuratorate", check)]).status == .seeOther)
            try await browser.enter("zheng.jian")
            let seen = try await browser.get(path)
            #expect(seen.text.contains("提请批准逮捕") && seen.text.contains("第九十一条"))
            #expect(try await browser.act(path + "/arrest", []).status == .seeOther)
            let done = try await browser.get(path)
            #expect(done.text.contains("已逮捕"))
            try await browser.enter("li.mei")
            let sender = try await browser.get(Paths.transfer(transfer).text)
            #expect(sender.text.contains("王某") && sender.text.contains("已逮捕"))
        }
    }

    @Test(arguments: Language.allCases)
    func `list, file, judgment and acts`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let transfer = try await Self.filed(in: world)
        let one = try await world.office.perform(RegisterSuspect(transfer, name: "王某"), as: world.policeman).suspect
        let two = try await world.office.perform(RegisterSuspect(transfer, name: "赵某"), as: world.policeman).suspect
        let today = world.house.clock.now.date
        try await world.act(OrderMeasure(one, .detention, on: today), as: world.policeHead)
        try await world.act(RequestProsecution(two, to: world.procurator.unitID), as: world.policeman)
        try await world.act(DecideProsecution.prosecute(two, for: .sellingCounterfeits), as: world.procurator)
        try await world.act(
            RecordJudgment(
                two,
                Judgment(
                    verdict: .convicted, crime: .sellingCounterfeits, sentence: .imprisonment, months: 10,
                    probation: 12, fine: .yuan(60_000), administrativeFine: .yuan(20_000), court: "青石县人民法院",
                    number: "（2026）云0121刑初31号", judgedOn: today)), as: world.procurator)
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("wu.ju")
            Self.check(try await browser.get("/suspects", headers), "list", language)
            Self.check(try await browser.get(Paths.suspect(one).text, headers), "file-detained", language)
            Self.check(
                try await browser.get(Suspect.path(one, "arrest-request").text, headers), "act-arrest-request", language
            )
            Self.check(try await browser.get(Paths.transfer(transfer).text, headers), "transfer", language)
            try await browser.enter("zheng.jian")
            Self.check(try await browser.get(Paths.suspect(two).text, headers), "file-judged", language)
            Self.check(
                try await browser.get(Suspect.path(two, "second-judgment").text, headers), "act-judgment", language)
        }
    }
}
