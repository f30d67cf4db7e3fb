import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct RegisterAPITests {
    private func calling(
        without duty: Duty? = nil, _ test: @Sendable @escaping (RegisterScene, Browser, HTTPFields) async throws -> Void
    ) async throws {
        let scene = try await RegisterScene()
        let token = try await scene.server.token(without: duty)
        let headers: HTTPFields = [.authorization: "Bearer \(token)", .contentType: "application/json"]
        try await scene.server.run { browser in try await test(scene, browser, headers) }
    }

    @Test func `a right is added once, read, changed with its version and struck off`() async throws {
        try await calling { _, browser, auth in
            var headers = auth
            headers[.idempotencyKey] = "k1"
            let body = #"{"kind":"trademark","mark":"松间月","registrationNumber":"T9","classes":[30]}"#
            let made = try await browser.send(.post, "/api/v1/rights", headers, body: body)
            #expect(made.status == .created)
            let address = try #require(made.headers[.location])
            let again = try await browser.send(.post, "/api/v1/rights", headers, body: body)
            #expect(again.headers[.location] == address)
            let other = try await browser.send(.post, "/api/v1/rights", auth, body: body)
            #expect(other.status == .conflict)
            let read = try await browser.get(address, auth)
            #expect(read.json["standing"]?.string == "inForce")
            #expect(read.headers[.eTag] == "\"v1\"")
            var change = auth
            change[.ifMatch] = "\"v1\""
            let text = #"{"kind":"trademark","mark":"松间月茶","registrationNumber":"T9"}"#
            #expect(try await browser.send(.put, address, auth, body: text).status == .preconditionRequired)
            let changed = try await browser.send(.put, address, change, body: text)
            #expect(changed.json["mark"]?.string == "松间月茶")
            #expect(try await browser.send(.put, address, change, body: text).status == .preconditionFailed)
            change[.ifMatch] = "\"v2\""
            let gone = try await browser.send(.put, address + "/revocation", change, body: #"{"reason":"期满"}"#)
            #expect(gone.json["standing"]?.string == "revoked")
        }
    }

    @Test func `sellers are listed, authorised and withdrawn`() async throws {
        try await calling { scene, browser, auth in
            let address = "/api/v1/rights/\(scene.right)/sellers"
            let made = try await browser.send(.post, address, auth, body: #"{"name":"老街茶行"}"#)
            #expect(made.status == .noContent)
            let page = try await browser.get(address + "?limit=1", auth)
            #expect(page.json["items"]?.array?.first?["name"]?.string == "云岭泉官方旗舰店")
            let next = try #require(page.json["next"]?.string)
            let second = try await browser.get(address + "?limit=1&cursor=" + next, auth)
            #expect(second.json["items"]?.array?.compactMap { $0["name"]?.string } == ["老街茶行"])
            let gone = try await browser.send(.post, address + "/withdrawal", auth, body: #"{"name":"老街茶行"}"#)
            #expect(gone.status == .noContent)
        }
    }

    @Test func `official hosts are listed, recorded as they are kept and withdrawn`() async throws {
        try await calling { scene, browser, auth in
            let address = "/api/v1/rights/\(scene.right)/hosts"
            let made = try await browser.send(.post, address, auth, body: #"{"host":"https://www.Yunling.cn/a"}"#)
            #expect(made.json["host"]?.string == "yunling.cn")
            let page = try await browser.get(address, auth)
            let hosts = page.json["items"]?.array?.compactMap { $0["host"]?.string }
            #expect(hosts == ["yunling.cn", "yunlingquan.example"])
            let gone = try await browser.send(.post, address + "/withdrawal", auth, body: #"{"host":"yunling.cn"}"#)
            #expect(gone.status == .noContent)
            let none = try await browser.send(.post, address, auth, body: #"{"host":"none"}"#)
            #expect(none.status == .unprocessableContent)
        }
    }

    @Test func `rights come in line by line and go out again`() async throws {
        try await calling { _, browser, auth in
            var headers = auth
            headers[.contentType] = "application/x-ndjson"
            let lines = """
                {"kind":"trademark","mark":"稻香垄","registrationNumber":"T7"}
                {"kind":"trademark","mark":"","registrationNumber":"T8"}
                {"kind":"trademark","mark":"童悦家","registrationNumber":"T8","classes":[46]}
                {"kind":"trademark","mark":"童悦家","registrationNumber":"T8","classes":[28]}

                """
            let answer = try await browser.send(.post, "/api/v1/rights/import", headers, body: lines)
            let results = answer.text.split(separator: "\n").map { (try? JSONParser.parse(Array($0.utf8))) ?? .null }
            #expect(results.map { $0["outcome"]?.string } == ["added", "refused", "refused", "added"])
            let again = try await browser.send(.post, "/api/v1/rights/import", headers, body: lines)
            #expect(again.text.contains("unchanged") && !again.text.contains("added"))
            let export = try await browser.get("/api/v1/rights/export", auth)
            #expect(export.text.split(separator: "\n").count == 4)
        }
    }

    @Test func `subjects are found or made, changed and identified`() async throws {
        try await calling { scene, browser, auth in
            let found = try await browser.send(
                .post, "/api/v1/subjects", auth, body: #"{"name":"x","code":"\#(RegisterScene.firmCode.lowercased())"}"#
            )
            #expect(found.json["isNew"] == .bool(false))
            #expect(found.json["subject"]?["name"]?.string == "云岭泉饮品有限公司")
            var headers = auth
            headers[.ifMatch] = "\"v1\""
            let changed = try await browser.send(
                .patch, "/api/v1/subjects/\(scene.shop)", headers, body: #"{"region":"430103"}"#)
            #expect(changed.json["region"]?.string == "430103")
            headers[.ifMatch] = "\"v2\""
            let identified = try await browser.send(
                .put, "/api/v1/subjects/\(scene.shop)/identity", headers, body: #"{"code":"91430100MA4P1XY25C"}"#)
            #expect(identified.json["kind"]?.string == "firm")
        }
    }

    @Test func `no answer holds a personal value in clear but that of a recorded look`() async throws {
        try await calling { scene, browser, auth in
            let person = "/api/v1/subjects/\(scene.person)"
            for uri in [person, "/api/v1/subjects", "/api/v1/subjects?q=\(RegisterScene.personCode)"] {
                let answer = try await browser.get(uri, auth)
                #expect(answer.status == .ok)
                #expect(answer.text.contains("430102********0012"))
                #expect(!RegisterScene.leaks(answer.text), "\(uri)")
            }
            let again = try await browser.send(
                .post, "/api/v1/subjects", auth, body: #"{"name":"张三","code":"\#(RegisterScene.personCode)"}"#)
            #expect(!RegisterScene.leaks(again.text))
            #expect(try await scene.looks() == 0)
            let look = try await browser.send(.post, person + "/looks", auth, body: #"{"reason":"协查"}"#)
            #expect(look.json["code"]?.string == RegisterScene.personCode)
            #expect(try await scene.looks() == 1)
        }
    }

    @Test func `a token without the duty sees no personal value and leaves no look`() async throws {
        try await calling(without: .subjectUnmask) { scene, browser, auth in
            let look = try await browser.send(
                .post, "/api/v1/subjects/\(scene.person)/looks", auth, body: #"{"reason":"协查"}"#)
            #expect(look.status == .forbidden)
            #expect(!RegisterScene.leaks(look.text))
            #expect(try await scene.looks() == 0)
        }
    }
}
