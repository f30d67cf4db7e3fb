import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The way from the case file to an issued document.
struct CaseFormPageTests {
    private static let answers = [
        ("when", "2026年11月25日9时"), ("where", "青石县市场监督管理局"), ("contact", "李梅"), ("phone", "0731-5550101"),
        ("bring", "身份证件\n营业执照"),
    ]

    @Test(arguments: Language.allCases)
    func `the list says what fits and what the file lacks`(language: Language) async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.concluded()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let accept: HTTPFields = [.acceptLanguage: language.tag]
            for (path, name) in [
                (Paths.caseForms(id), "case-forms"), (Paths.caseForm(id, .inquiryRecord), "case-form-inquiryRecord"),
            ] {
                let page = try await browser.get(path.text, accept)
                #expect(page.status == .ok)
                #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
                expectGolden(page.work, "\(name).\(language.rawValue).html")
            }
        }
    }

    @Test func `an officer fills in a form, looks at the draft, changes it and issues it once`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        let path = Paths.caseForm(id, .inquiryNotice).text
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            #expect(try await browser.get(Paths.case(id).text).text.contains("/cases/\(id)/forms"))
            let page = try await browser.get(path)
            let key = try #require(page.value(of: "key"))
            let wrong = try await browser.post(path, [("step", "preview"), ("key", key), ("when", " ")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("请填写询问时间"))
            let draft = try await browser.post(path, [("step", "preview"), ("key", key)] + Self.answers)
            #expect(draft.text.contains("草稿") && draft.text.contains("2026年11月25日9时"))
            let edit = try await browser.post(path, [("step", "edit"), ("key", key)] + Self.answers)
            #expect(edit.text.contains("value=\"0731-5550101\"") && edit.value(of: "key") == key)
            for _ in 1...2 {
                let done = try await browser.post(path, [("step", "issue"), ("key", key)] + Self.answers)
                #expect(done.status == .seeOther)
            }
            let list = try await browser.get(Paths.caseForms(id).text)
            #expect(list.text.contains("青市监询问〔2026〕1号") && !list.text.contains("青市监询问〔2026〕2号"))
        }
        let documents = try await scene.world.office.read {
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: $0)
        }
        let issued = try #require(documents.last)
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let page = try await browser.get("/documents/\(issued.id)")
            #expect(page.text.contains("青市监询问〔2026〕1号") && page.text.contains("青石县锦绣商行："))
            #expect(try await browser.get("/documents/\(issued.id)/docx").status == .ok)
        }
    }

    @Test func `a form that does not fit and one of a step are refused, and who only reads sees no way in`()
        async throws
    {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            #expect(try await browser.get(Paths.caseForm(id, .penaltyDecision).text).status == .conflict)
            #expect(try await browser.get(Paths.caseForm(id, .filingApproval).text).status == .notFound)
            #expect(try await browser.get("/cases/\(id)/forms/nothing").status == .notFound)
            try await browser.enter("he.shen")
            let page = try await browser.get(Paths.caseForms(id).text)
            #expect(page.status == .ok && !page.text.contains("/forms/inquiryNotice"))
        }
    }

    @Test func `a machine reads what a form asks for and issues it`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        let token = try await scene.token(scene.world.li)
        try await scene.server.run { browser in
            let list = try await browser.api(.get, "/cases/\(id)/forms", token: token)
            #expect(list.status == .ok && list.text.contains("\"slot\":\"talk\""))
            let body = """
                {"form": "inquiryNotice", "answers": [{"slot": "when", "content": "2026年11月25日9时"},
                {"slot": "where", "content": "本局"}, {"slot": "contact", "content": "李梅"}]}
                """
            for _ in 1...2 {
                let issued = try await browser.api(
                    .post, "/cases/\(id)/documents", token: token, key: "01KAM3Z5V8Q2T7W9X0000000K1", body: body)
                #expect(issued.status == .created && issued.text.contains("青市监询问〔2026〕1号"))
            }
            let wrong = try await browser.api(
                .post, "/cases/\(id)/documents", token: token, key: "01KAM3Z5V8Q2T7W9X0000000K2",
                body: "{\"form\": \"inquiryNotice\", \"answers\": []}")
            #expect(wrong.status == .unprocessableContent)
        }
    }
}
