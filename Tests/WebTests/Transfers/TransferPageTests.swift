import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

struct TransferPageTests {
    @Test func `a transfer goes from the case to the police's filing through its pages`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        let police = scene.world.countyPolice.id.rawValue
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let proposed = try await browser.act(
                Paths.caseTransfer(id).text,
                [("crime", "214"), ("ground", "thresholdMet"), ("facts", "销售金额62000元"), ("amount", "62000")])
            #expect(proposed.status == .seeOther)
            let path = try #require(proposed.headers[.location])
            let own = try await browser.get(path + "/approval")
            #expect(own.status == .forbidden, "whoever proposes does not approve")
            try await browser.enter("chen.li")
            let approved = try await browser.act(path + "/approval", [("approves", "true"), ("reason", "同意")])
            #expect(approved.status == .seeOther)
            try await browser.enter("li.mei")
            let preview = try await browser.get(path + "/previews/letter")
            #expect(preview.text.contains("草稿") && preview.text.contains("青石县公安局"))
            let handed = try await browser.act(
                path + "/hand-over", [("receiver", police), ("attachments", "investigationReport")])
            #expect(handed.status == .seeOther)
            try await browser.enter("zhou.jing")
            let seen = try await browser.get(path)
            #expect(seen.text.contains("未随案移送"))
            #expect(seen.text.contains("签收"))
            let received = try await browser.act(path + "/receipt", [])
            #expect(received.status == .seeOther)
            try await browser.enter("wu.ju")
            let filed = try await browser.act(path + "/filing", [("policeNumber", "青公立〔2026〕31号")])
            #expect(filed.status == .seeOther)
            let done = try await browser.get(path)
            #expect(done.text.contains("公安已立案") && done.text.contains("青公立〔2026〕31号"))
            #expect(PageCheck(done.text).problems.isEmpty, "\(PageCheck(done.text).problems)")
            try await browser.enter("li.mei")
            let letter = try #require(done.text.firstMatch(of: /\/documents\/[0-9A-Z]+/)).output
            let paper = try await browser.get(String(letter))
            #expect(paper.text.contains("涉嫌犯罪案件移送书") && paper.text.contains("青市监罪移〔2026〕1号"))
        }
    }

    @Test func `the procurator reads what should have happened and did not, and can do nothing in it`() async throws {
        let scene = try await CaseServer()
        let (_, transfer) = try await scene.world.handedOver()
        scene.world.house.clock.advance(hours: 30)
        try await scene.server.run { browser in
            try await browser.enter("zheng.jian")
            let table = try await browser.get("/transfers/overdue")
            #expect(table.text.contains(Paths.transfer(transfer).text))
            #expect(table.text.contains("青石县公安局"))
            #expect(table.text.contains("第七条"))
            #expect(PageCheck(table.text).problems.isEmpty, "\(PageCheck(table.text).problems)")
            let show = try await browser.get(Paths.transfer(transfer).text)
            #expect(show.status == .ok)
            #expect(!show.text.contains("/receipt"))
            let act = try await browser.get(Paths.transfer(transfer).text + "/receipt")
            #expect(act.status == .forbidden)
        }
    }

    @Test func `a document is seen by whoever sees its record and by nobody else`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        let document = try #require(
            try await scene.world.office.read {
                try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: $0).first
            })
        try await scene.server.run { browser in
            try await browser.enter("wang.qiang")
            let paper = try await browser.get(Paths.document(document.id).text)
            #expect(paper.text.contains("立案审批表"))
            try await browser.enter("zhou.jing")
            let hidden = try await browser.get(Paths.document(document.id).text)
            #expect(hidden.status == .notFound)
        }
    }
}
