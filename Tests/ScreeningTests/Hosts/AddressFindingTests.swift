import Testing

@testable import Screening

/// What screening says of the address and the shop of a listing.
struct AddressFindingTests {
    static let mark = Mark(
        id: "n", mark: "Nordvik", aliases: ["诺维克"], classes: [25], authorisedSellers: ["诺维克旗舰店"],
        referencePrice: Price(minor: 80_000))

    static let index: ScreeningIndex = {
        var index = ScreeningIndex([mark])
        index.readAddresses(official: ["nordvik.com"])
        return index
    }()

    private static func listing(_ address: String?, seller: String? = nil, price: Int64? = nil) -> ListingText {
        ListingText(
            id: "1", title: "男士跑步鞋 透气", price: price.map { Price(minor: $0) }, url: address, seller: seller)
    }

    @Test func `an address that looks like a mark is a finding with its place, kind and reason`() throws {
        let address = "https://n0rdvik.shop/item/42"
        let result = Self.index.screen(Self.listing(address))
        let finding = try #require(result.findings.first)
        #expect((finding.right, finding.mark, finding.matched) == ("n", "Nordvik", "n0rdvik"))
        #expect((finding.field, finding.kind) == (.url, .domain))
        #expect(Array(address.utf8)[finding.start..<finding.end] == Array("n0rdvik".utf8)[...])
        #expect(finding.reason.zh == "易混字母：n0rdvik ≈ Nordvik")
        #expect(result.signals.first { $0.code == .disguised }?.detail == finding.reason)
    }

    @Test(
        arguments: [
            ("https://n0rdvik.shop/", nil, true), ("https://nord-vik.com/", nil, true),
            ("https://nordvik.cc/", nil, false),
            ("https://nordvik-outlet.cc/", nil, false), ("https://nordvik-outlet.cc/", 20_000, true),
            ("https://norvik.cc/", nil, false), ("https://norvik.cc/", 20_000, true),
            ("https://shop.nordvik.com/", 20_000, false), ("https://example.com/nordvik", 20_000, false),
        ] as [(String, Int64?, Bool)])
    func `an address is worth a look or not`(_ address: String, _ price: Int64?, _ isWorthALook: Bool) {
        let result = Self.index.screen(Self.listing(address, price: price))
        #expect((result.score >= Weights.current.threshold) == isWorthALook, "\(result.score) \(result.signals)")
    }

    @Test func `a shop's name is read as a title is, but for the authorised shop's own`() throws {
        let finding = try #require(Self.index.screen(Self.listing(nil, seller: "诺惟克鞋店")).findings.first)
        #expect((finding.field, finding.kind, finding.matched) == (.seller, .homophone, "诺惟克"))
        #expect(Self.index.screen(Self.listing(nil, seller: "诺维克旗舰店")).findings.isEmpty)
    }

    @Test func `title and address are found beside each other, the stronger first`() {
        var listing = Self.listing("https://n0rdvik.shop/")
        listing.title = "Nordvik 跑步鞋"
        let findings = Self.index.screen(listing).findings
        #expect(findings.map(\.field) == [.title, .url])
        #expect(findings.map(\.score) == findings.map(\.score).sorted(by: >))
    }

    @Test func `an index that was not told to reads title and description alone`() {
        let index = ScreeningIndex([Self.mark])
        #expect(index.screen(Self.listing("https://n0rdvik.shop/", seller: "诺惟克鞋店")).findings.isEmpty)
    }

    @Test func `a right that is added or taken out is so for addresses too`() {
        var index = Self.index
        index.insert(Mark(id: "s", mark: "Sudvik"))
        #expect(index.screen(Self.listing("sudv1k.shop")).findings.map(\.right) == ["s"])
        index.remove(id: "n")
        #expect(index.screen(Self.listing("n0rdvik.shop")).findings.isEmpty)
    }

    @Test func `an older set of weights knows nothing of addresses but finds them`() throws {
        var index = ScreeningIndex([Self.mark], weights: try #require(Weights.named("2026-11-d")))
        index.readAddresses()
        let result = index.screen(Self.listing("n0rdvik.shop"))
        #expect(result.findings.count == 1 && !result.signals.contains { $0.code == .disguised })
    }

    @Test func `a finding in an address says in its line where it stands`() {
        let line = ResultLine.json(Self.index.screen(Self.listing("n0rdvik.shop")))
        #expect(line.contains("\"kind\":\"domain\"") && line.contains("\"field\":\"url\""))
    }
}
