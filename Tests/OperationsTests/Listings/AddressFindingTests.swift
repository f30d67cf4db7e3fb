import Enforcement
import Law
import Operations
import Screening
import Testing
import TestSupport

/// What the addresses and shops of listings say, from the import to the listing's file.
struct AddressFindingTests {
    private static func line(_ id: String, _ address: String, seller: String = "小店") -> String {
        #"{"id":"\#(id)","title":"天然水 整箱","platform":"淘金","url":"\#(address)","seller":"\#(seller)"}"# + "\n"
    }

    private func right(_ scene: ListingScene) async throws -> RightID {
        let reader = scene.officer
        let day = scene.house.office.now.date
        let rights = try await scene.house.office.read { try RightStore.list(on: day, limit: 1, for: reader, in: $0) }
        return try #require(rights.first).id
    }

    @Test func `a look-alike address is stored with its place, kind and reason`() async throws {
        let scene = try await ListingScene()
        let address = "https://yun1ingquan.shop/item/1"
        let summary = try await scene.take(Self.line("1", address))
        #expect(summary.rows.found == 1)
        let line = try #require(try await scene.queue().first)
        let shown = try await scene.show(line.listing.id)
        let finding = try #require(shown.findings.first)
        #expect((finding.kind, finding.field, finding.mark, finding.matched) == ("domain", "url", "云岭泉", "yun1ingquan"))
        #expect(Array(address.utf8)[finding.span] == Array("yun1ingquan".utf8)[...])
        #expect(finding.reason.zh == "易混字母：yun1ingquan ≈ 云岭泉")
        #expect(shown.signals.contains { $0.code == "disguised" })
    }

    @Test func `a shop's name is read, and the queue is filled by it`() async throws {
        let scene = try await ListingScene()
        try await scene.take(Self.line("1", "https://shop.invalid/1", seller: "云玲泉专营店"))
        let line = try #require(try await scene.queue().first)
        let shown = try await scene.show(line.listing.id)
        #expect(shown.findings.map(\.field) == ["seller"])
        #expect(shown.findings.map(\.matched) == ["云玲泉"])
    }

    @Test func `the holder's own host is left alone from the next import on, until it is withdrawn`() async throws {
        let scene = try await ListingScene()
        let (office, right) = (scene.house.office, try await right(scene))
        let first = try await scene.take(Self.line("1", "https://shop.yunlingquan.cn/1"))
        #expect(first.rows.found == 1)
        let host = try await office.perform(
            AddOfficialHost(right: right, address: "HTTPS://www.YunLingQuan.cn/home"), as: scene.officer)
        #expect(host == "yunlingquan.cn")
        #expect(try await scene.take(Self.line("2", "https://shop.yunlingquan.cn/2")).rows.found == 0)
        #expect(try await scene.take(Self.line("3", "https://shop.yunlingquan.cc/3")).rows.found == 1)
        _ = try await office.perform(WithdrawOfficialHost(right: right, host: host), as: scene.officer)
        #expect(try await scene.take(Self.line("4", "https://shop.yunlingquan.cn/4")).rows.found == 1)
    }

    @Test func `a text that is an address is explained as one`() async throws {
        let scene = try await ListingScene()
        let (desk, reader, day) = (scene.house.office.screening, scene.officer, scene.house.office.now.date)
        let screened = try await scene.house.office.read {
            try desk.explain("yun1ingquan.shop", on: day, for: reader, in: $0)
        }
        #expect(screened.findings.map(\.kind) == ["domain"])
        #expect(screened.score > 0)
    }

    @Test(arguments: ["", "no host", "localhost", "10.0.0.1"])
    func `what is no host is refused`(address: String) async throws {
        let scene = try await ListingScene()
        let right = try await right(scene)
        let refusal = await expectRefusal(.invalidInput) {
            _ = try await scene.house.office.perform(
                AddOfficialHost(right: right, address: address), as: scene.officer)
        }
        #expect(refusal?.facts["field"] == "host")
    }

    @Test func `a host is recorded once, by the unit that keeps the right`() async throws {
        let scene = try await ListingScene()
        let (office, right) = (scene.house.office, try await right(scene))
        _ = try await office.perform(AddOfficialHost(right: right, address: "yunlingquan.cn"), as: scene.officer)
        await expectRefusal(.duplicate) {
            _ = try await office.perform(
                AddOfficialHost(right: right, address: "www.yunlingquan.cn"), as: scene.officer)
        }
        let unit = try await scene.house.unit("临水县市场监督管理局")
        let stranger = try await scene.house.person("王五", [.officer], in: unit)
        await expectRefusal(.notAllowed) {
            _ = try await office.perform(AddOfficialHost(right: right, address: "yunlingquan.com"), as: stranger)
        }
        await expectRefusal(.notFound) {
            _ = try await office.perform(WithdrawOfficialHost(right: right, host: "other.cn"), as: scene.officer)
        }
    }

    @Test func `hosts come in with a file of rights`() async throws {
        let scene = try await ListingScene()
        var intake = try RightsIntake(into: scene.house.office, as: scene.officer)
        let file = "id,mark,holder,hosts\nT7,Nordvik,诺维克公司,www.nordvik.com|nordvik.cn|no host\n"
        try await intake.feed(Array(file.utf8))
        let summary = try await intake.finish()
        #expect((summary.added, summary.noted) == (1, 1))
        let marks = try await scene.house.office.read { try RightStore.marks(on: "2026-11-23", in: $0) }
        #expect(marks.first { $0.mark == "Nordvik" }?.officialHosts == ["nordvik.cn", "nordvik.com"])
        var again = try RightsIntake(into: scene.house.office, as: scene.officer)
        try await again.feed(Array(file.utf8))
        let repeated = try await again.finish()
        #expect(repeated.unchanged == 1)
    }
}
