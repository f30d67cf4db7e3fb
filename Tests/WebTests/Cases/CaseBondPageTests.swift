import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of cases that become one, and of one that becomes two.
struct CaseBondPageTests {
    @Test func `a case is merged by its number and split through the pages, each leads to the other`() async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let (first, second) = (try await world.checking(), try await world.checking())
        try await world.addEvidence(to: first)
        let number = try await world.load(second).record.number
        let path = Paths.case(first).text
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            let page = try await browser.get(path + "/merger")
            #expect(page.text.contains("第二十九条") && page.text.contains("两个案号均保留"))
            let unknown = try await browser.act(path + "/merger", [("number", "青市监案〔2026〕99号"), ("reason", "同一")])
            #expect(unknown.status == .unprocessableContent, "\(unknown.status)")
            let merged = try await browser.act(path + "/merger", [("number", number), ("reason", "同一违法行为")])
            #expect(merged.status == .seeOther, "\(merged.text)")
            let ended = try await browser.get(path)
            for words in ["已并案", "并入的案件", number, "同一违法行为"] { #expect(ended.text.contains(words), "\(words)") }
            let onward = try await browser.get(Paths.case(second).text)
            for words in ["并入本案的案件", "并入他案", "涉案丝巾120条", path] {
                #expect(onward.text.contains(words), "\(words)")
            }
            let split = [("title", "销售未标明厂名的商品"), ("conduct", "同一门店"), ("reason", "分别适用不同规定")]
            let done = try await browser.act(Paths.case(second).text + "/split", split)
            #expect(done.status == .seeOther, "\(done.text)")
            #expect(try await browser.get(Paths.case(second).text).text.contains("分出的案件"))
        }
    }

    @Test(arguments: Language.allCases)
    func `the file shows the numbers of both and what counts for it`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let (first, second) = (try await world.checking(), try await world.checking())
        try await world.addEvidence(to: first)
        let goods = CaseGoods(name: "丝巾", mark: "云锦", sold: 300, unsold: 0, soldAt: .yuan(100), priceBasis: "交易记录")
        for id in [first, second] { try await world.act(RecordCaseGoods(id, goods), as: world.li) }
        try await world.act(MergeCase(first, into: second, reasons: "同一当事人的同一违法行为"), as: world.head)
        try await world.act(
            SplitCase(second, title: "销售未标明厂名的商品", conduct: "同一门店", reasons: "分别适用不同规定"), as: world.head)
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            for (name, id) in [("merged", first), ("takesIn", second)] {
                let answer = try await browser.get(Paths.case(id).text, [.acceptLanguage: language.tag])
                #expect(answer.status == .ok && PageCheck(answer.text).problems.isEmpty)
                expectGolden(answer.work, "file-\(name).\(language.rawValue).html", sourceFile: #filePath)
            }
        }
    }

    @Test func `the API merges, and gives the bonds and what counts`() async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let (first, second) = (try await world.checking(), try await world.checking())
        try await world.addEvidence(to: first)
        let token = try await scene.token(world.head)
        let version = try await world.load(first).record.version
        try await scene.server.run { browser in
            let body = #"{"into":"\#(second.rawValue)","reason":"同一违法行为"}"#
            let merged = try await browser.api(
                .post, "/cases/\(first)/merger", token: token, version: version, key: "merge-1", body: body)
            #expect(merged.status == .ok && merged.text.contains(#""state":"merged""#), "\(merged.text)")
            let onward = try await browser.api(.get, "/cases/\(second)", token: token)
            #expect(onward.text.contains(#""isOnward":false"#) && onward.text.contains("涉案丝巾120条"))
        }
    }
}
