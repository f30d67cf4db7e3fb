import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Warnings by API: figures, the records behind them, who hears when, and the settings of units.
struct WarningAPITests {
    /// A unit with two cases whose checks have run out, and the token of its head.
    private func calling(_ test: @Sendable @escaping (CaseServer, Browser, HTTPFields) async throws -> Void)
        async throws
    {
        let scene = try await CaseServer()
        _ = try await scene.world.checking()
        _ = try await scene.world.checking()
        scene.world.house.clock.advance(days: 40)
        try await JobRunner(scene.world.office, name: "节点一", random: { 0 }).runDue()
        let token = try await scene.token(scene.world.head)
        try await scene.server.run { browser in
            try await test(
                scene, browser, [.authorization: "Bearer \(token)", .contentType: "application/json"])
        }
    }

    @Test func `a figure is that of the records behind it, page by page`() async throws {
        try await calling { _, browser, headers in
            let digest = try await browser.get("/api/v1/warning-digest", headers)
            #expect(digest.json["overdue"] == 2 && digest.json["stuck"] == 0)
            let first = try await browser.get("/api/v1/warnings?kind=overdue&limit=1", headers)
            let next = try #require(first.json["next"]?.string)
            let second = try await browser.get("/api/v1/warnings?kind=overdue&limit=1&cursor=\(next)", headers)
            let one = try #require(first.json["items"]?.array?.first)
            let other = try #require(second.json["items"]?.array?.first)
            #expect(one["warning"] == "overdue" && one["kind"] == "case" && one["id"] != other["id"])
            #expect(second.json["next"]?.string == nil)
            let none = try await browser.get("/api/v1/warnings?kind=stuck", headers)
            #expect(none.json["items"]?.array?.isEmpty == true)
        }
    }

    @Test func `all chains are read, whatever the length of a page`() async throws {
        try await calling { _, browser, headers in
            var (titles, cursor): ([String], String?) = ([], "")
            while let place = cursor {
                let page = try await browser.get(
                    "/api/v1/escalation-chains?limit=1\(place.isEmpty ? "" : "&cursor=\(place)")", headers)
                titles += [page.json["items"]?.array?.first?["title"]?["zh"]?.string].compactMap(\.self)
                cursor = page.json["next"]?.string
            }
            #expect(titles == EscalationChain.all.map(\.title.zh))
        }
    }

    @Test func `the settings are read with their version and set on it, once for each key`() async throws {
        try await calling { scene, browser, headers in
            let path = "/api/v1/units/\(scene.world.house.county.id)/warning-settings"
            let (body, other) = (#"{"headFrom":"yellow","digest":false}"#, #"{"headFrom":"today","digest":true}"#)
            let first = try await browser.get(path, headers)
            #expect(first.json["headFrom"] == "overdue" && first.json["digest"] == true)
            #expect(try await browser.send(.put, path, headers, body: body).status == .preconditionRequired)
            var change = headers
            change[.ifMatch] = first.headers[.eTag]
            change[.idempotencyKey] = "warn-1"
            let set = try await browser.send(.put, path, change, body: body)
            #expect(set.status == .ok && set.json["headFrom"] == "yellow" && set.headers[.eTag] == "\"v1\"")
            #expect(try await browser.send(.put, path, change, body: body).bytes == set.bytes)
            change[.idempotencyKey] = "warn-2"
            #expect(try await browser.send(.put, path, change, body: other).status == .preconditionFailed)
            let now = try await browser.get(path, headers)
            #expect(now.json["headFrom"] == "yellow" && now.headers[.eTag] == "\"v1\"")
        }
    }

    @Test func `a token without the duty, and a head of another unit, set nothing`() async throws {
        try await calling { scene, browser, headers in
            let body = #"{"headFrom":"yellow","digest":true}"#
            var change = headers
            change[.ifMatch] = "\"v0\""
            let police = "/api/v1/units/\(scene.world.house.police.id)/warning-settings"
            #expect(try await browser.send(.put, police, change, body: body).status == .forbidden)
            change[.authorization] = "Bearer \(try await scene.token(scene.world.li))"
            let own = "/api/v1/units/\(scene.world.house.county.id)/warning-settings"
            #expect(try await browser.send(.put, own, change, body: body).status == .forbidden)
        }
    }
}
