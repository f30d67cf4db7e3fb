import Enforcement
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

struct CaseAPITests {
    @Test func `every act of the pages has its noun in the API`() {
        let paths = Set(Routes.all.filter { $0 is APIRoute && $0.method == .post }.map(\.pattern.template))
        func check<S: ActPages>(_ kind: S.Type) {
            for act in S.acts { #expect(paths.contains("/api/v1/\(S.segment)/{id}/\(act.noun)"), "\(act.noun)") }
        }
        check(Clue.self)
        check(Case.self)
        check(CaseMeasure.self)
        check(Execution.self)
        check(Transfer.self)
        check(Suspect.self)
        check(Referral.self)
        check(Consultation.self)
        check(Supervision.self)
    }

    @Test func `a case is registered once by its key, read with its version, and acted on with it`() async throws {
        let scene = try await CaseServer()
        let officer = try await scene.token(scene.world.li)
        let head = try await scene.token(scene.world.head)
        let (li, wang) = (scene.world.li.userID.rawValue, scene.world.wang.userID.rawValue)
        try await scene.server.run { browser in
            let draft = #"{"title":"销售假冒丝巾","conduct":"网店销售","source":"monitoring"}"#
            let made = try await browser.api(.post, "/cases", token: officer, key: "k1", body: draft)
            #expect(made.status == .created)
            let again = try await browser.api(.post, "/cases", token: officer, key: "k1", body: draft)
            #expect(again.json["id"] == made.json["id"])
            let id = try #require(made.json["id"]?.string)
            let read = try await browser.api(.get, "/cases/\(id)", token: head)
            #expect(read.headers[.eTag] == ETag.text(1))
            #expect(read.json["acts"]?.array?.contains { $0["act"]?.string == "officers" } == true)
            let team = #"{"officers":["\#(li)","\#(wang)"]}"#
            let without = try await browser.api(.post, "/cases/\(id)/officers", token: head, body: team)
            #expect(without.status == .preconditionRequired)
            let stale = try await browser.api(.post, "/cases/\(id)/officers", token: head, version: 9, body: team)
            #expect(stale.status == .preconditionFailed)
            let named = try await browser.api(.post, "/cases/\(id)/officers", token: head, version: 1, body: team)
            #expect(named.status == .ok)
            #expect(named.json["state"]?.string == "checking")
            #expect(named.headers[.eTag] == ETag.text(2))
        }
    }

    @Test func `what the law refuses comes with its code and article`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.checking()
        let officer = try await scene.token(scene.world.li)
        try await scene.server.run { browser in
            let answer = try await browser.api(
                .post, "/cases/\(id)/filing-proposal", token: officer, version: 2,
                body: #"{"conditions":["jurisdiction"],"reasons":"属实"}"#)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.json["code"]?.string == "filing-conditions")
            #expect(answer.json["article"]?.string?.contains("第十九条") == true)
        }
    }

    @Test func `the list goes on with its cursor`() async throws {
        let scene = try await CaseServer()
        for _ in 0..<3 {
            scene.world.house.clock.advance(minutes: 1)
            _ = try await scene.world.registered()
        }
        let head = try await scene.token(scene.world.head)
        try await scene.server.run { browser in
            let first = try await browser.api(.get, "/cases?limit=2", token: head)
            #expect(first.json["items"]?.array?.count == 2)
            let next = try #require(first.json["next"]?.string)
            let second = try await browser.api(.get, "/cases?limit=2&cursor=\(next)", token: head)
            #expect(second.json["items"]?.array?.map { $0["number"]?.string } == ["青市监案〔2026〕1号"])
            let none = try await browser.api(.get, "/cases?state=decided", token: head)
            #expect(none.json["items"]?.array?.isEmpty == true)
        }
    }
}
