import Enforcement
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Pictures that stand elsewhere too, as the pages of a listing, a clue and a right show them.
struct SamePicturePageTests {
    @Test func `a listing and its clue name the listing and the right with the same picture`() async throws {
        let server = try await TestServer(TestRoutes.pages + ListingRoutes.all + ClueRoutes.all + RightRoutes.all)
        let (world, office) = (server.world, server.world.office)
        let officer = try await world.person("李梅", [.officer])
        try await ListingOffice.fill(world, as: officer)
        let listings = try await ListingOffice.listings(world, as: officer)
        let day = office.now.date
        let right = try #require(
            try await office.read { try RightStore.list(on: day, limit: 1, for: officer, in: $0) }.first)
        func keep(_ picture: TestPicture, _ record: RecordReference, _ name: String) async throws {
            _ = try await office.keep(
                EvidenceDesk.Capture(name: name, bytes: picture.png), under: record, as: officer)
        }
        try await keep(TestPicture(1), RecordReference(.right, right.id.rawValue), "正品.png")
        try await keep(
            TestPicture(1).with { $0.side = 150 }, RecordReference(.listing, listings[0].id.rawValue), "甲.png")
        try await keep(
            TestPicture(1).with { $0.isMirrored = true }, RecordReference(.listing, listings[1].id.rawValue), "乙.png")
        let clue = try await office.perform(
            DispatchListings([listings[0].id], to: world.county.id, title: "盗用图片"), as: officer)
        try await server.run { browser in
            try await browser.get("/sign-in")
            try await browser.post("/sign-in", [("account", officer.userID.rawValue)])
            for address in ["/listings/\(listings[0].id)", "/clues/\(clue)"] {
                let page = try await browser.get(address).text
                #expect(PageCheck(page).problems.isEmpty, "\(PageCheck(page).problems)")
                for word in ["id=\"same-pictures\"", "正品图片", listings[1].title, "左右镜像"] {
                    #expect(page.contains(word), "\(address) \(word)")
                }
            }
            let listing = try await browser.get("/listings/\(listings[0].id)").text
            #expect(listing.contains("同一图片 · “甲.png”"))
            let register = try await browser.get("/rights/\(right.id)").text
            #expect(register.contains("正品.png") && register.contains("/rights/\(right.id)/files"))
        }
    }
}
