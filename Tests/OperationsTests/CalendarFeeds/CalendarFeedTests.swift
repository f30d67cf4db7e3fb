import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

struct CalendarFeedTests {
    @Test func `the address is kept by its digest alone and leads to its owner with today's roles`() async throws {
        let scene = try await CalendarScene()
        let secret = try await scene.house.desk.makeCalendarFeed(as: scene.li)
        #expect(secret.text.hasPrefix("qyc_"))
        #expect(secret.text.utf8.count == 47)
        #expect(try await scene.house.office.calendarReader(secret)?.userID == scene.li.userID)
        let rows = try await scene.house.office.read { try $0.query("SELECT * FROM calendar_feed") }
        #expect(rows.count == 1)
        #expect(!rows.contains { $0.values.contains(.text(secret.text)) })
        let entries = try await scene.house.office.read { try $0.query("SELECT body FROM ledger_entry") }
        #expect(try entries.allSatisfy { try !$0.get("body", as: String.self).contains(secret.text) })
    }

    @Test func `a new address puts the old one out of use, and a withdrawn one leads nowhere`() async throws {
        let scene = try await CalendarScene()
        let old = try await scene.house.desk.makeCalendarFeed(as: scene.li)
        let new = try await scene.house.desk.makeCalendarFeed(as: scene.li)
        #expect(try await scene.house.office.calendarReader(old) == nil)
        #expect(try await scene.house.office.calendarReader(new) != nil)
        _ = try await scene.house.office.perform(WithdrawCalendarFeed(), as: scene.li)
        #expect(try await scene.house.office.calendarReader(new) == nil)
        #expect(try await scene.house.office.calendarReader("") == nil)
        await expectRefusal(.notInThisState) {
            _ = try await scene.house.office.perform(WithdrawCalendarFeed(), as: scene.li)
        }
        let found = try await scene.house.office.read { try CalendarFeedStore.feed(of: scene.li.userID, in: $0) }
        #expect(found == nil)
    }

    @Test func `a token cannot make an address for its owner, and closing the account ends it`() async throws {
        let scene = try await CalendarScene()
        let machine = try await scene.house.actor(scene.li.userID, by: .api, scopes: [.clueRead])
        await expectRefusal(.notAllowed) { _ = try await scene.house.desk.makeCalendarFeed(as: machine) }
        let secret = try await scene.house.desk.makeCalendarFeed(as: scene.li)
        let administrator = try await scene.house.person("管理", [.administrator])
        let closing = CloseUser(userID: scene.li.userID, version: 1)
        _ = try await scene.house.office.perform(closing, as: administrator)
        #expect(try await scene.house.office.calendarReader(secret) == nil)
        let digest: String? = try await scene.house.office.read {
            try $0.first("SELECT digest FROM calendar_feed")?.get("digest")
        }
        #expect(digest == nil)
    }

    @Test func `a use is noted once an hour`() async throws {
        let scene = try await CalendarScene()
        let secret = try await scene.house.desk.makeCalendarFeed(as: scene.li)
        func used() async throws -> Moment? {
            try await scene.house.office.read { try CalendarFeedStore.feed(of: scene.li.userID, in: $0)?.usedAt }
        }
        #expect(try await used() == nil)
        let first = scene.house.clock.now
        _ = try await scene.house.office.calendarReader(secret)
        scene.house.clock.advance(minutes: 59)
        _ = try await scene.house.office.calendarReader(secret)
        #expect(try await used() == first)
        scene.house.clock.advance(minutes: 1)
        _ = try await scene.house.office.calendarReader(secret)
        #expect(try await used() == scene.house.clock.now)
    }
}
