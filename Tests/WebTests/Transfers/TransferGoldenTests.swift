import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of transfers as they were looked at.
struct TransferGoldenTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `lists, what is overdue, files and acts`(language: Language) async throws {
        let scene = try await CaseServer()
        let (_, proposed) = try await scene.world.proposedTransfer()
        let (_, handed) = try await scene.world.handedOver()
        scene.world.house.clock.advance(days: 2)
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            Self.check(try await browser.get("/transfers", headers), "list", language)
            Self.check(try await browser.get("/transfers/overdue", headers), "overdue", language)
            Self.check(try await browser.get(Paths.transfer(proposed).text, headers), "file-proposed", language)
            Self.check(
                try await browser.get(Paths.transferAct(proposed, "approval").text, headers), "act-approval", language)
            try await browser.enter("zhou.jing")
            Self.check(try await browser.get(Paths.transfer(handed).text, headers), "file-handedOver", language)
            Self.check(
                try await browser.get(Paths.transferAct(handed, "receipt").text, headers), "act-receipt", language)
        }
    }
}
