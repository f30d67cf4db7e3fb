import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct RightPagesTests {
    @Test(arguments: Language.allCases)
    func `the pages of the register of rights stay as they were looked at`(_ language: Language) async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            let pages = [
                ("list", "/rights"), ("show", "/rights/\(scene.right)"), ("new", "/rights/new"),
                ("edit", "/rights/\(scene.right)/edit"), ("revocation", "/rights/\(scene.right)/revocation"),
                ("import", "/rights/import"), ("none", "/rights?q=nothing&kind=patent"),
            ]
            for (name, uri) in pages {
                let answer = try await browser.get(uri, [.acceptLanguage: language.tag])
                #expect(answer.status == .ok)
                #expect(PageCheck(answer.text).problems.isEmpty, "\(uri)")
                expectGolden(RegisterScene.stable(answer), "rights-\(name).\(language.rawValue).html")
            }
        }
    }

    @Test func `a right is registered, changed, given a seller and struck off by its forms`() async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            try await browser.get("/rights/new")
            let made = try await browser.post(
                "/rights",
                [
                    ("kind", "trademark"), ("registrationNumber", "T9"), ("mark", "松间月"),
                    ("aliases", "SONGJIANYUE\n松间"),
                    ("classes", "30，43"), ("holder", "松间月茶业"), ("referencePrice", "298.50"),
                    ("validUntil", "2031-01-01"),
                ])
            #expect(made.status == .seeOther)
            let address = try #require(made.headers[.location])
            let page = try await browser.get(address)
            for word in ["权利已登记", "SONGJIANYUE、松间", "30 茶糖粮点、43 餐饮住宿", "¥298.50", "2031年1月1日"] {
                #expect(page.text.contains(word), "\(word)")
            }
            try await browser.get(address + "/edit")
            let changed = try await browser.post(
                address + "/edit", [("version", "1"), ("mark", "松间月茶"), ("classes", "30")])
            #expect(changed.headers[.location] == address)
            let stale = try await browser.post(address + "/edit", [("version", "1"), ("mark", "别人的")])
            #expect(stale.status == .preconditionFailed || stale.status == .conflict)
            try await browser.get(address)
            try await browser.post(address + "/sellers", [("seller", "老街茶行"), ("code", "")])
            #expect(try await browser.get(address).text.contains("老街茶行"))
            try await browser.post(address + "/sellers/withdrawal", [("seller", "老街茶行")])
            #expect(try await !browser.get(address).text.contains("<dt>老街茶行"))
            let wrong = try await browser.post(address + "/hosts", [("host", "no host")])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("请填写域名或网址"))
            try await browser.post(address + "/hosts", [("host", "https://www.songjianyue.cn/home")])
            #expect(try await browser.get(address).text.contains("<dt>songjianyue.cn"))
            try await browser.post(address + "/hosts/withdrawal", [("host", "songjianyue.cn")])
            #expect(try await !browser.get(address).text.contains("<dt>songjianyue.cn"))
            let empty = try await browser.post(address + "/revocation", [("version", "2"), ("reason", "")])
            #expect(empty.status == .unprocessableContent)
            try await browser.post(address + "/revocation", [("version", "2"), ("reason", "期满未续展")])
            let last = try await browser.get(address)
            #expect(last.text.contains("期满未续展"))
            #expect(!last.text.contains("/edit"))
        }
    }

    @Test(arguments: [
        ("registrationNumber", "T1", "已登记"), ("mark", "", "请填写此项"), ("classes", "99", "1至45"),
        ("referencePrice", "一百", "请填写金额"), ("validUntil", "2019-01-01", "不得早于"), ("holderCode", "123", "统一社会信用代码有误"),
    ])
    func `a wrong answer comes back with what was typed and how to mend it`(
        field: String, value: String, sentence: String
    ) async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            try await browser.get("/rights/new")
            var fields = [
                "kind": "trademark", "registrationNumber": "T9", "mark": "松间月", "holder": "松<间>月",
                "validFrom": "2020-01-01",
            ]
            fields[field] = value
            let answer = try await browser.post("/rights", fields.map { ($0.key, $0.value) })
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains(sentence))
            #expect(answer.text.contains("松&lt;间&gt;月"))
            #expect(PageCheck(answer.text).problems.isEmpty)
        }
    }

    @Test(arguments: Language.allCases)
    func `a file is taken in and its bad rows are named`(_ language: Language) async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            try await browser.get("/rights/import")
            let csv = "id,mark,aliases,classes,holder\nT7,稻香垄,,31,稻香垄种业\n,没有编号,,1,甲\nT8,童悦家,,28|77,童悦家玩具\n"
            let body = """
                --B\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(browser.csrf)\r\n--B\r\n\
                Content-Disposition: form-data; name="kind"\r\n\r\ntrademark\r\n--B\r\n\
                Content-Disposition: form-data; name="file"; filename="权利.csv"\r\n\r\n\(csv)\r\n--B--\r\n
                """
            let answer = try await browser.send(
                .post, "/rights/import",
                [.contentType: "multipart/form-data; boundary=B", .acceptLanguage: language.tag], body: body)
            #expect(answer.status == .ok)
            #expect(PageCheck(answer.text).problems.isEmpty)
            expectGolden(RegisterScene.stable(answer), "rights-imported.\(language.rawValue).html")
            #expect(try await browser.get("/rights?q=稻香垄".addingEscapes).text.contains("T7"))
        }
    }

    @Test func `long lists go forward and back`() async throws {
        let scene = try await RegisterScene()
        let drafts = (100..<220).map { RightDraft(mark: "M\($0)", holder: "", registrationNumber: "N\($0)") }
        _ = try await scene.server.world.office.perform(RegisterRights(drafts), as: scene.officer)
        try await scene.browsing { browser in
            var page = try await browser.get("/rights")
            #expect(page.text.contains("M100") && page.text.contains("M149") && !page.text.contains("M150"))
            #expect(page.link("prev") == nil)
            page = try await browser.get(try #require(page.link("next")))
            #expect(page.text.contains("M150") && page.text.contains("M199") && !page.text.contains("M149"))
            page = try await browser.get(try #require(page.link("next")))
            #expect(page.text.contains("M219") && page.link("next") == nil)
            page = try await browser.get(try #require(page.link("prev")))
            page = try await browser.get(try #require(page.link("prev")))
            #expect(page.text.contains("M100") && !page.text.contains("M150"))
            #expect(page.link("prev") == nil)
        }
    }

    @Test func `who only reads is offered no act and is refused each`() async throws {
        let scene = try await RegisterScene()
        let reader = try await scene.server.world.person("读者", [.assessor])
        try await scene.browsing(as: reader) { browser in
            for uri in ["/rights", "/rights/\(scene.right)"] {
                let page = try await browser.get(uri)
                #expect(page.status == .ok)
                #expect(!page.text.contains("/rights/new") && !page.text.contains("/revocation"))
            }
            for uri in ["/rights/new", "/rights/import"] {
                #expect(try await browser.get(uri).status == .forbidden)
            }
            #expect(try await browser.post("/rights/\(scene.right)/sellers", [("seller", "某店")]).status == .forbidden)
        }
    }
}

extension String {
    /// The text with what is not ASCII escaped, as a browser sends it.
    fileprivate var addingEscapes: String {
        utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + String($0, radix: 16, uppercase: true) }.joined()
    }
}

extension Answer {
    /// Where a pager's link leads.
    fileprivate func link(_ relation: String) -> String? {
        guard let mark = text.firstRange(of: "rel=\"\(relation)\" href=\"") else { return nil }
        return String(text[mark.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    }
}
