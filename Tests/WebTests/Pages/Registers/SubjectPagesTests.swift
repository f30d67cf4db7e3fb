import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct SubjectPagesTests {
    @Test(arguments: Language.allCases)
    func `the pages of the register of subjects stay as they were looked at`(_ language: Language) async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            let pages = [
                ("list", "/subjects"), ("person", "/subjects/\(scene.person)"), ("shop", "/subjects/\(scene.shop)"),
                ("new", "/subjects/new"), ("edit", "/subjects/\(scene.person)/edit"),
                ("identity", "/subjects/\(scene.shop)/identity"),
            ]
            for (name, uri) in pages {
                let answer = try await browser.get(uri, [.acceptLanguage: language.tag])
                #expect(answer.status == .ok)
                #expect(PageCheck(answer.text).problems.isEmpty, "\(uri)")
                #expect(!RegisterScene.leaks(answer.text), "\(uri)")
                expectGolden(RegisterScene.stable(answer), "subjects-\(name).\(language.rawValue).html")
            }
        }
    }

    @Test func `personal values are shown once for a reason, and the look is kept`() async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            let address = "/subjects/\(scene.person)"
            try await browser.get(address)
            let refused = try await browser.post(address + "/looks", [("reason", " ")])
            #expect(refused.status == .unprocessableContent)
            #expect(!RegisterScene.leaks(refused.text))
            #expect(try await scene.looks() == 0)
            let shown = try await browser.post(address + "/looks", [("reason", "核实当事人身份")])
            #expect(shown.status == .ok)
            #expect(shown.headers[.cacheControl]?.contains("no-store") == true)
            for value in [RegisterScene.personCode, RegisterScene.phone, RegisterScene.street] {
                #expect(shown.text.contains(value))
            }
            #expect(PageCheck(shown.text).problems.isEmpty)
            #expect(try await scene.looks() == 1)
            let after = try await browser.get(address)
            #expect(!RegisterScene.leaks(after.text))
            #expect(after.text.contains("核实当事人身份"))
        }
    }

    @Test func `who may not see personal values is not asked for a reason and gets none`() async throws {
        let scene = try await RegisterScene()
        let reader = try await scene.server.world.person("读者", [.assessor])
        try await scene.browsing(as: reader) { browser in
            let page = try await browser.get("/subjects/\(scene.person)")
            #expect(!page.text.contains("/looks") && !RegisterScene.leaks(page.text))
            let refused = try await browser.post("/subjects/\(scene.person)/looks", [("reason", "好奇")])
            #expect(refused.status == .forbidden)
            #expect(!RegisterScene.leaks(refused.text))
        }
        #expect(try await scene.looks() == 0)
    }

    @Test func `a change leaves masked values that were left empty`() async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            let address = "/subjects/\(scene.person)"
            try await browser.get(address + "/edit")
            let changed = try await browser.post(
                address + "/edit",
                [("version", "1"), ("name", "张叁"), ("address", ""), ("phone", ""), ("removePhone", "on")])
            #expect(changed.headers[.location] == address)
            let shown = try await browser.post(address + "/looks", [("reason", "核对")])
            #expect(shown.text.contains("张叁") && shown.text.contains(RegisterScene.street))
            #expect(!shown.text.contains(RegisterScene.phone))
        }
    }

    @Test func `a code that is registered leads to its record, and a shop is identified`() async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            try await browser.get("/subjects/new")
            let known = try await browser.post("/subjects", [("name", "别名"), ("code", " " + RegisterScene.personCode)])
            #expect(known.headers[.location] == "/subjects/\(scene.person)")
            let taken = try await browser.post(
                "/subjects/\(scene.shop)/identity",
                [("version", "1"), ("name", "小店"), ("code", RegisterScene.firmCode)])
            #expect(taken.status == .unprocessableContent)
            #expect(taken.text.contains("云岭泉饮品有限公司"))
            let done = try await browser.post(
                "/subjects/\(scene.shop)/identity",
                [("version", "1"), ("name", "小店有限公司"), ("code", "91430100MA4P1XY25C")])
            #expect(done.headers[.location] == "/subjects/\(scene.shop)")
            #expect(try await browser.get("/subjects/\(scene.shop)").text.contains("91430100MA4P1XY25C"))
        }
    }

    @Test func `a pasted text is read and shown for checking before anything is saved`() async throws {
        let scene = try await RegisterScene()
        try await scene.browsing { browser in
            try await browser.get("/subjects/new")
            let text = "名称：新店商贸有限公司\n统一社会信用代码：91430100MA4P1XY25C\n住所：云川市1号\n电话 0731-88886666"
            let read = try await browser.post("/subjects", [("pasted", text)])
            #expect(read.status == .ok)
            for value in ["新店商贸有限公司", "91430100MA4P1XY25C", "云川市1号", "0731-88886666"] {
                #expect(read.text.contains("value=\"\(value)\""), "\(value)")
            }
            #expect(try await !browser.get("/subjects").text.contains("新店商贸"))
        }
    }

    @Test(
        arguments: [
            ("张三 430102199003070012 13812341234", "张三", "430102199003070012", "13812341234"),
            ("云岭泉饮品有限公司\t91430103ma4l0abc9r", "云岭泉饮品有限公司", "91430103MA4L0ABC9R", nil),
            ("代码：9143 0103 MA4L0ABC9R", nil, nil, nil), ("", nil, nil, nil), ("430102199003070013", nil, nil, nil),
        ] as [(String, String?, String?, String?)])
    func `name, code and telephone are told apart`(text: String, name: String?, code: String?, phone: String?) {
        let paste = SubjectPaste(text)
        if name != nil { #expect(paste.name == name) }
        #expect(paste.code == code)
        #expect(paste.phone == phone)
    }
}
