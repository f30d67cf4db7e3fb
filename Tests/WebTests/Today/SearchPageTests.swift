import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct SearchPageTests {
    private func server() async throws -> ClueServer {
        let server = try await ClueServer()
        for number in 1...7 { _ = try await server.clue(in: .received, "网店销售假冒“云岭泉”饮用水 第\(number)批") }
        for name in ["云岭泉饮品有限公司", "云岭泉直销店"] {
            _ = try await server.house.office.perform(RegisterSubject(SubjectDraft(name: name)), as: server.officer)
        }
        return server
    }

    @Test(arguments: Language.allCases)
    func `hits stand by kind with the words marked, and each kind leads to all of its hits`(language: Language)
        async throws
    {
        let server = try await server()
        try await server.server.run { browser in
            try await browser.signIn("officer")
            let page = try await browser.get("/search?q=%E4%BA%91%E5%B2%AD%E6%B3%89&lang=\(language.rawValue)")
            #expect(page.status == .ok)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            #expect(page.text.contains("<mark>云岭泉</mark>直销店"))
            #expect(page.text.contains("假冒“<mark>云岭泉</mark>”饮用水 第7批"))
            #expect(!page.text.contains("第1批"))
            #expect(page.text.contains("kind=clue"))
            let all = try await browser.get("/search?q=%E4%BA%91%E5%B2%AD%E6%B3%89&kind=clue")
            #expect(all.text.contains("第1批"))
            #expect(!all.text.contains("直销店"))
        }
    }

    @Test func `where nothing is found the page says what to try, and leads to the other kinds`() async throws {
        let server = try await server()
        try await server.server.run { browser in
            try await browser.signIn("officer")
            let none = try await browser.get("/search?q=%E9%AA%89&kind=case")
            #expect(none.text.contains("没有找到“骉”"))
            #expect(none.text.contains("在全部类别中查找"))
            #expect(PageCheck(none.text).problems.isEmpty, "\(PageCheck(none.text).problems)")
            let start = try await browser.get("/search")
            #expect(start.text.contains("输入要查找的内容"))
        }
    }

    @Test func `another unit's records are not found, and strange kinds and places do no harm`() async throws {
        let server = try await server()
        _ = try await server.server.person("钱警", [.police], in: server.house.police, signInName: "police")
        try await server.server.run { browser in
            try await browser.signIn("police")
            let page = try await browser.get("/search?q=%E9%A5%AE%E7%94%A8%E6%B0%B4")
            #expect(!page.text.contains("第7批"))
            for strange in ["kind=nothing", "kind=unit", "after=x", "after=-9", "kind=clue&after=99999999999999999999"]
            {
                let page = try await browser.get("/search?q=%E4%BA%91%E5%B2%AD%E6%B3%89&\(strange)")
                #expect(page.status == .ok, "\(strange)")
            }
        }
    }

    @Test func `the API goes on from its cursor and narrows to a kind`() async throws {
        let server = try await server()
        let token = try await server.server.token()
        try await server.server.run { browser in
            let all = try await browser.api(.get, "/search?q=%E4%BA%91%E5%B2%AD%E6%B3%89&limit=4", token: token)
            #expect(all.status == .ok)
            #expect(all.text.contains("直销店"))
            let subjects = try await browser.api(
                .get, "/search?q=%E4%BA%91%E5%B2%AD%E6%B3%89&kind=subject", token: token)
            #expect(!subjects.text.contains("第7批"))
            let wrong = try await browser.api(.get, "/search?q=%E4%BA%91%E5%B2%AD%E6%B3%89&kind=unit", token: token)
            #expect(wrong.status == .badRequest)
        }
    }
}
