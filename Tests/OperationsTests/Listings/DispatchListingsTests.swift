import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct DispatchListingsTests {
    private func feed(_ count: Int) -> String {
        (1...count).map { "{\"id\":\"\($0)\",\"title\":\"云☆岭☆泉 \($0)\"}\n" }.joined()
    }

    @Test func `several listings become one clue with their rights`() async throws {
        let scene = try await ListingScene()
        try await scene.take(feed(3))
        let ids = try await scene.queue().map(\.listing.id)
        let clue = try await scene.house.office.perform(
            DispatchListings(ids, to: scene.house.county.id, title: "疑似假冒云岭泉"), as: scene.officer)
        for id in ids {
            let shown = try await scene.show(id)
            #expect(shown.listing.status == .dispatched)
            #expect(shown.clues.map(\.id) == [clue.rawValue])
        }
        let rights = try await scene.house.office.read {
            try $0.query("SELECT right_id FROM clue_right WHERE clue_id = $1", [clue]).count
        }
        #expect(rights == 1)
    }

    @Test func `a dispatched listing takes no verdict and goes into no second clue`() async throws {
        let scene = try await ListingScene()
        let id = try await scene.listing().id
        _ = try await scene.house.office.perform(
            DispatchListings([id], to: scene.house.county.id, title: "疑似假冒云岭泉"), as: scene.officer)
        let version = try await scene.show(id).listing.version
        await expectRefusal(.notInThisState) {
            _ = try await scene.house.office.perform(
                GiveVerdict(id, version: version, verdict: .cleared), as: scene.officer)
        }
        await expectRefusal(.notInThisState) {
            _ = try await scene.house.office.perform(
                DispatchListings([id], to: scene.house.county.id, title: "再转一次"), as: scene.officer)
        }
    }

    @Test func `one refused listing leaves all of them as they were`() async throws {
        let scene = try await ListingScene()
        try await scene.take(feed(2))
        let lines = try await scene.queue()
        let cleared = try #require(lines.last).listing
        _ = try await scene.house.office.perform(
            GiveVerdict(cleared.id, version: cleared.version, verdict: .cleared), as: scene.officer)
        let refusal = await expectRefusal(.notInThisState) {
            _ = try await scene.house.office.perform(
                DispatchListings(lines.map(\.listing.id), to: scene.house.county.id, title: "疑似假冒云岭泉"),
                as: scene.officer)
        }
        #expect(refusal?.message.zh.contains(cleared.title) == true)
        let statuses = try await scene.queue().map(\.listing.status)
        #expect(Set(statuses) == [.unseen, .cleared])
    }

    @Test func `a listing that has changed since it was chosen is refused`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        _ = try await scene.house.office.perform(
            GiveVerdict(listing.id, version: listing.version, verdict: .unsure), as: scene.officer)
        await expectRefusal(.versionConflict) {
            _ = try await scene.house.office.perform(
                DispatchListings(
                    [DispatchListings.Choice(listing.id, version: listing.version)], to: scene.house.county.id,
                    title: "疑似假冒云岭泉"), as: scene.officer)
        }
    }

    @Test func `none, too many and one twice are refused`() async throws {
        let scene = try await ListingScene()
        let id = try await scene.listing().id
        for ids in [[], [id, id], Array(repeating: id, count: DispatchListings.limit + 1)] {
            let refusal = await expectRefusal(.invalidInput) {
                _ = try await scene.house.office.perform(
                    DispatchListings(ids, to: scene.house.county.id, title: "疑似假冒云岭泉"), as: scene.officer)
            }
            #expect(refusal?.facts["field"] == "listings")
        }
    }

    @Test func `the unit that got the clue sees the listing from then on, and only sees it`() async throws {
        let scene = try await ListingScene()
        let elsewhere = try await scene.house.unit("远山市市场监督管理局", region: "510100")
        let colleague = try await scene.house.person("江帆", [.officer], in: elsewhere)
        let coordination = try await scene.house.unit("双打办", kind: .coordination, region: "000000")
        let coordinator = try await scene.house.person("韩雪松", [.coordinator], in: coordination)
        let listing = try await scene.listing()
        await expectRefusal(.notFound) { _ = try await scene.show(listing.id, as: colleague) }
        _ = try await scene.house.office.perform(
            DispatchListings([listing.id], to: elsewhere.id, title: "疑似假冒云岭泉"), as: coordinator)
        let shown = try await scene.show(listing.id, as: colleague)
        #expect(shown.listing.id == listing.id)
        #expect(try await scene.queue(as: colleague).map(\.listing.id) == [listing.id])
        await expectRefusal(.notAllowed) {
            _ = try await scene.house.office.perform(
                GiveVerdict(listing.id, version: shown.listing.version, verdict: .cleared), as: colleague)
        }
    }
}
