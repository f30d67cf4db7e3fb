import Enforcement
import HTTPTypes
import TestSupport
import Testing

@testable import Web

struct PageFlowTests {
    @Test func `a notice is shown once, on the page after the post`() async throws {
        let server = try await TestServer()
        let officer = try await server.world.person("李梅", [.officer])
        try await server.run { browser in
            try await browser.get("/sign-in")
            let answer = try await browser.post("/sign-in", [("account", officer.userID.rawValue)])
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/")
            let answer1 = try await browser.get("/")
            #expect(answer1.text.contains("已登录"))
            let answer2 = try await browser.get("/")
            #expect(!(answer2.text.contains("已登录")))
        }
    }

    @Test func `a form that is wrong is shown again with what was typed`() async throws {
        let server = try await TestServer()
        let officer = try await server.world.person("李梅", [.officer])
        try await server.run { browser in
            try await browser.get("/sign-in")
            try await browser.post("/sign-in", [("account", officer.userID.rawValue)])
            try await browser.get("/")
            let answer = try await browser.post("/notes", [("title", "一二三四五六七八九十<b>")])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("最多 10 字，现有 13 字。"))
            #expect(answer.text.contains("[一二三四五六七八九十&lt;b&gt;]"))
            let answer3 = try await browser.post("/notes", [("title", "一")])
            #expect(answer3.headers[.location] == "/notes/N1")
        }
    }

    @Test func `a reader who is not signed in is led to the sign-in page and back`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let answer = try await browser.get("/notes/N1?q=1")
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location] == "/sign-in?next=%2Fnotes%2FN1%3Fq%3D1")
        }
    }

    @Test func `files are read within the limits of their form`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            try await browser.get("/")
            func upload(_ size: Int) async throws -> HTTPResponse.Status {
                let file = String(repeating: "x", count: size)
                let body = """
                    --B\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\(browser.csrf)\r\n--B\r\n\
                    Content-Disposition: form-data; name="f"; filename="../a.png"\r\n\r\n\(file)\r\n--B--\r\n
                    """
                let answer = try await browser.send(
                    .post, "/uploads", [.contentType: "multipart/form-data; boundary=B"], body: body)
                if answer.status == .ok { #expect(answer.text == "a.png:\(size)") }
                return answer.status
            }
            let result4 = try await upload(1000)
            #expect(result4 == .ok)
            let result5 = try await upload(1001)
            #expect(result5 == .contentTooLarge)
            let result6 = try await upload(400_000)
            #expect(result6 == .contentTooLarge)
        }
    }

    @Test func `a file is sent to be saved under its own name`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let answer = try await browser.get("/file")
            #expect(answer.headers[.contentSecurityPolicy] == SecurityHeaders.filePolicy)
            #expect(
                answer.headers[.contentDisposition]
                    == "attachment; filename=\"___1.csv\"; filename*=UTF-8''%E7%BA%BF%E7%B4%A2%201.csv")
        }
    }

    @Test func `HEAD answers as GET does, without the body`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let get = try await browser.get("/healthz")
            let head = try await browser.send(.head, "/healthz")
            #expect(head.status == .ok)
            #expect(head.headers[.contentLength] == get.headers[.contentLength])
            #expect(head.bytes.isEmpty)
        }
    }
}
