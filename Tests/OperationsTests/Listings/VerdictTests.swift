import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct VerdictTests {
    @Test(arguments: GiveVerdict.verdicts)
    func `a verdict moves the listing and stays in its history with its proof`(_ verdict: ListingStatus) async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let version = try await scene.house.office.perform(
            GiveVerdict(listing.id, version: listing.version, verdict: verdict, reason: "店铺未获授权"), as: scene.officer)
        let shown = try await scene.show(listing.id)
        #expect(shown.listing.status == verdict)
        #expect(shown.listing.version == version)
        let given = try #require(shown.verdicts.first)
        #expect(given.verdict == verdict)
        #expect(given.reason == "店铺未获授权")
        #expect(given.by == "李梅")
        #expect(given.entry == shown.entry)
    }

    @Test func `a later verdict follows the earlier one`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let version = try await scene.house.office.perform(
            GiveVerdict(listing.id, version: listing.version, verdict: .unsure), as: scene.officer)
        _ = try await scene.house.office.perform(
            GiveVerdict(listing.id, version: version, verdict: .cleared), as: scene.officer)
        let shown = try await scene.show(listing.id)
        #expect(shown.verdicts.map(\.verdict) == [.unsure, .cleared])
    }

    @Test func `a verdict on an earlier version is refused`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        _ = try await scene.house.office.perform(
            GiveVerdict(listing.id, version: listing.version, verdict: .unsure), as: scene.officer)
        await expectRefusal(.versionConflict) {
            _ = try await scene.house.office.perform(
                GiveVerdict(listing.id, version: listing.version, verdict: .cleared), as: scene.officer)
        }
    }

    @Test(arguments: [ListingStatus.unseen, .dispatched])
    func `a status that no officer gives is no verdict`(_ status: ListingStatus) async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let refusal = await expectRefusal(.invalidInput) {
            _ = try await scene.house.office.perform(
                GiveVerdict(listing.id, version: listing.version, verdict: status), as: scene.officer)
        }
        #expect(refusal?.facts["field"] == "verdict")
    }

    @Test func `whoever only reads gives no verdict, and whoever sees nothing learns nothing`() async throws {
        let scene = try await ListingScene()
        let listing = try await scene.listing()
        let reviewer = try await scene.house.person("沈青", [.legalReviewer], in: scene.house.county)
        await expectRefusal(.notAllowed) {
            _ = try await scene.house.office.perform(
                GiveVerdict(listing.id, version: listing.version, verdict: .cleared), as: reviewer)
        }
        let elsewhere = try await scene.house.unit("远山市市场监督管理局", region: "510100")
        let stranger = try await scene.house.person("江帆", [.officer], in: elsewhere)
        await expectRefusal(.notFound) {
            _ = try await scene.house.office.perform(
                GiveVerdict(listing.id, version: listing.version, verdict: .cleared), as: stranger)
        }
    }
}
