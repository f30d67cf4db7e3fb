import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The template editor in the browser.
struct FormWordingPageTests {
    private static func enter(_ scene: CaseServer) async throws -> String {
        let admin = try await scene.world.house.person("管理员", [.administrator], signInName: "county.admin")
        try await scene.server.house.signIn.setPassword(
            "correct horse battery", of: admin.userID, as: scene.server.world.founder)
        return "county.admin"
    }

    @Test func `an administrator changes a wording, sees it on the sample case, saves it and takes it back`()
        async throws
    {
        let scene = try await CaseServer()
        let name = try await Self.enter(scene)
        let path = Paths.formWording(.inquiryNotice).text
        let own = try #require(DocumentForm.inquiryNotice.prescribed).wording
        try await scene.server.run { browser in
            try await browser.enter(name)
            let list = try await browser.get(Paths.formWordings.text)
            #expect(PageCheck(list.text).problems.isEmpty && list.text.contains("行政处罚决定书"))
            let page = try await browser.get(path)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            #expect(page.text.contains("{询问时间}") && page.text.contains("第四十二条"))
            let version = ("version-unit", page.value(of: "version-unit") ?? "")
            let fields = [("reach", "unit"), version]
            let wrong = try await browser.post(
                path, [("step", "preview"), ("wording", own.replacing("{询问时间}", with: "某日"))] + fields)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("缺少必须载明的"))
            let changed = own + "\n来访请走西门。"
            let draft = try await browser.post(path, [("step", "preview"), ("wording", changed)] + fields)
            #expect(draft.text.contains("来访请走西门。") && draft.text.contains("草稿") && draft.text.contains("云州市南门百货店"))
            let edit = try await browser.post(path, [("step", "edit"), ("wording", changed)] + fields)
            #expect(edit.status == .ok && edit.text.contains("来访请走西门。"))
            #expect(
                try await browser.post(path, [("step", "save"), ("wording", changed)] + fields).status == .seeOther)
            #expect(
                try await browser.post(path, [("step", "save"), ("wording", changed)] + fields).status
                    == .unprocessableContent)
            let saved = try await browser.get(path)
            #expect(saved.text.contains("来访请走西门。") && saved.value(of: "version-unit") == "1")
            #expect(
                try await browser.post(
                    path, [("step", "withdraw"), ("reach", "unit"), ("version-unit", "1")]
                ).status == .seeOther)
            #expect(try await browser.get(path).value(of: "version-unit") == "2")
        }
    }

    @Test func `nobody but an administrator sees the editor`() async throws {
        let scene = try await CaseServer()
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            #expect(try await browser.get(Paths.formWordings.text).status == .forbidden)
            #expect(try await browser.get(Paths.formWording(.inquiryNotice).text).status == .forbidden)
            #expect(try await browser.post(Paths.formWording(.inquiryNotice).text, []).status == .forbidden)
        }
    }
}
