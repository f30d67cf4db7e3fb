import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct ClueAPITests {
    @Test func `a clue is entered once by its key and worked to a case with its versions`() async throws {
        let scene = try await ClueServer()
        let head = try await scene.token(scene.head)
        let officer = try await scene.token(scene.officer)
        let (li, now) = (scene.officer.userID.rawValue, scene.house.clock.now)
        try await scene.server.run { browser in
            let draft = #"{"title":"市场售假","summary":"现场发现","source":"inspection"}"#
            let made = try await browser.api(.post, "/clues", token: officer, key: "k1", body: draft)
            #expect(made.status == .created)
            let again = try await browser.api(.post, "/clues", token: officer, key: "k1", body: draft)
            let id = try #require(made.json["id"]?.string)
            #expect(again.json["id"]?.string == id)
            let read = try await browser.api(.get, "/clues/\(id)", token: head)
            #expect(read.headers[.eTag] == ETag.text(1))
            #expect(read.json["clocks"]?.array?.first?["limit"]?.string == "clue.check")
            #expect(read.json["received"]?.string == now.description)
            #expect(
                read.json["acts"]?.array?.compactMap { $0["act"]?.string } == [
                    "triage", "merger", "hand-over", "dismissal",
                ])
            let acts: [(String, String, String?, String)] = [
                ("triage", head, #"{"priority":"high"}"#, "triaged"),
                ("assignment", head, #"{"officers":["\#(li)"]}"#, "assigned"), ("acceptance", officer, nil, "checking"),
                ("extension", head, #"{"reason":"案情复杂"}"#, "checking"),
                ("report", officer, #"{"report":"属实"}"#, "checked"),
            ]
            for (place, act) in acts.enumerated() {
                let path = "/clues/\(id)/\(act.0)"
                let without = try await browser.api(.post, path, token: act.1, body: act.2)
                #expect(without.status == .preconditionRequired)
                let stale = try await browser.api(.post, path, token: act.1, version: 99, body: act.2)
                #expect(stale.status == .preconditionFailed)
                let done = try await browser.api(.post, path, token: act.1, version: place + 1, body: act.2)
                #expect(done.status == .ok, "\(act.0): \(done.text)")
                #expect(done.json["state"]?.string == act.3)
                #expect(done.headers[.eTag] == ETag.text(place + 2))
            }
            let filed = try await browser.api(.post, "/clues/\(id)/case", token: head, version: 6, body: "{}")
            #expect(filed.status == .created)
            let file = try #require(filed.json["case"]?.string)
            #expect(filed.headers[.location] == "/api/v1/cases/\(file)")
            let after = try await browser.api(.get, "/clues/\(id)", token: head)
            #expect(after.json["case"]?.string == file)
        }
    }

    @Test func `what is refused comes with its code, its article and its field`() async throws {
        let scene = try await ClueServer()
        let (received, checking) = (try await scene.clue(in: .received), try await scene.clue(in: .checking))
        let head = try await scene.token(scene.head)
        let officer = try await scene.token(scene.officer)
        let refused: [(String, String, Int, String, HTTPResponse.Status, String)] = [
            ("\(received)/closure", head, 1, #"{"ground":"authorised","reason":"属实"}"#, .conflict, "not-in-this-state"),
            ("\(received)/triage", officer, 1, #"{"priority":"high"}"#, .forbidden, "scope"),
            ("\(received)/triage", head, 1, #"{"priority":"soon"}"#, .unprocessableContent, "invalid-values"),
            ("\(received)/merger", head, 1, #"{"into":"NONE"}"#, .unprocessableContent, "invalid-input"),
            ("\(checking)/return", officer, 4, #"{"reason":"回避"}"#, .conflict, "not-in-this-state"),
            ("NONE/triage", head, 1, #"{"priority":"high"}"#, .notFound, "not-found"),
        ]
        try await scene.server.run { browser in
            for (path, token, version, body, status, code) in refused {
                let answer = try await browser.api(.post, "/clues/\(path)", token: token, version: version, body: body)
                #expect(answer.status == status, "\(path)")
                #expect(answer.json["code"]?.string == code, "\(path)")
            }
        }
    }

    @Test func `the list narrows, and goes on with its cursor`() async throws {
        let scene = try await ClueServer()
        for number in 1...3 {
            scene.house.clock.advance(minutes: 1)
            _ = try await scene.clue(in: .received, "线索\(number)")
        }
        _ = try await scene.clue(in: .assigned)
        let head = try await scene.token(scene.head)
        try await scene.server.run { browser in
            let first = try await browser.api(.get, "/clues?state=received&limit=2", token: head)
            #expect(first.json["items"]?.array?.map { $0["title"]?.string } == ["线索1", "线索2"])
            let next = try #require(first.json["next"]?.string)
            let second = try await browser.api(.get, "/clues?state=received&limit=2&cursor=\(next)", token: head)
            #expect(second.json["items"]?.array?.map { $0["title"]?.string } == ["线索3"])
            let mine = try await browser.api(.get, "/clues?assignedTo=\(scene.officer.userID)", token: head)
            #expect(mine.json["items"]?.array?.count == 1)
            let wrong = try await browser.api(.get, "/clues?state=lost", token: head)
            #expect(wrong.status == .badRequest)
        }
    }
}
