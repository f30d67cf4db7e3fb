import Enforcement
import Law
import Operations
import TestSupport

@testable import Web

/// An office with two marks, a small feed and an officer who judges it.
enum ListingOffice {
    static let feed = """
        {"id":"S1","title":"正宗云玲泉 天然水 高仿 <包邮>","description":"云☆岭☆泉 厂家直发","price":"3.90","platform":"淘金","seller":"小城百货","url":"https://yun1ingquan.invalid/1"}
        {"id":"S2","title":"Nоrdvik 男子跑步鞋 1:1","price":"99.00","platform":"京选","seller":"潮流驿站"}
        {"id":"S3","title":"普通运动水杯","platform":"淘金"}
        {"id":"S4","title":

        """

    /// Registers the marks and takes the feed in; the import's id.
    @discardableResult
    static func fill(_ world: TestOffice, as officer: Actor) async throws -> String {
        _ = try await world.office.perform(
            RegisterRights([
                RightDraft(
                    mark: "云岭泉", classes: [32], holder: "云岭泉饮品有限公司", registrationNumber: "T1",
                    referencePrice: .yuan(36)),
                RightDraft(mark: "Nordvik", classes: [25], holder: "诺维克运动用品有限公司", registrationNumber: "T2"),
            ]), as: officer)
        var intake = try await ListingIntake(named: "11月第4周", into: world.office, as: officer)
        try await intake.feed(Array(feed.utf8))
        return try await intake.finish().batch
    }

    /// The listings of every status, the strongest first.
    static func listings(_ world: TestOffice, as officer: Actor) async throws -> [Listing] {
        var filter = ListingQueue.Filter()
        filter.status = nil
        return try await world.office.read { [filter] in
            try ListingQueue.lines(filter, for: officer, in: $0).map(\.listing)
        }
    }

    /// A picture that is text too, so that it passes through any test client.
    static let picture = "GIF89a picture"
}
