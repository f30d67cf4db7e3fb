import Testing

@testable import Screening

struct BackgroundTests {
    private static func index(_ background: Background) -> ScreeningIndex {
        var index = ScreeningIndex([Mark(id: "n", mark: "耐克", classes: [25])])
        index.background = background
        return index
    }

    private static func signal(_ code: Signal.Code, _ listing: ListingText, _ background: Background) -> Signal? {
        index(background).screen(listing).signals.first { $0.code == code }
    }

    private static let verdicts =
        (0..<100).map { ListingPriors.Observation(platform: "拼购", category: "鞋", isConfirmed: $0 < 60) }
        + (0..<100).map { ListingPriors.Observation(platform: "淘金", category: "鞋", isConfirmed: $0 < 10) }

    @Test func `a seller who was penalised or stands on a list counts, up to a limit`() throws {
        let background = Background(sellers: [
            "小 王": SellerRecord(cases: 1), "9131": SellerRecord(cases: 9), "老李": SellerRecord(cases: 0, isListed: true),
            "新人": SellerRecord(cases: 0),
        ])
        func weight(_ seller: String?, _ code: String? = nil) -> Double? {
            Self.signal(.sellerKnown, ListingText(id: "1", title: "耐克", seller: seller, sellerCode: code), background)?
                .weight
        }
        let weights = Weights.current
        #expect(weight("小王") == weights.sellerCase)
        #expect(weight("某店", "9131") == weights.sellerCasesLimit)
        #expect(weight("老李") == weights.sellerListed)
        #expect(weight("新人") == nil && weight("别人") == nil && weight(nil) == nil)
    }

    @Test func `platforms and categories are drawn towards the average`() {
        let priors = ListingPriors(Self.verdicts)
        #expect(priors.platform("拼购") > 0.5 && priors.platform(" 淘金 ") < -0.5)
        #expect(priors.category("鞋") == 0 && priors.platform("别处") == 0)
        let few = ListingPriors(Self.verdicts + [.init(platform: "新平台", category: nil, isConfirmed: true)])
        #expect(few.platform("新平台") <= 0.2)
        #expect(abs(ListingPriors(Self.verdicts).platform("淘金")) <= ListingPriors.limit)
    }

    @Test func `verdicts that all agree tell nothing`() {
        let all = ListingPriors([.init(platform: "拼购", category: nil, isConfirmed: true)])
        #expect(all.platform("拼购") == 0 && all == ListingPriors())
    }

    @Test func `a platform moves the score of what is found, and is none by itself`() throws {
        let background = Background(priors: ListingPriors(Self.verdicts))
        let found = ListingText(id: "1", title: "耐克鞋", platform: "拼购")
        #expect(try #require(Self.signal(.platform, found, background)).weight > 0)
        #expect(Self.index(background).screen(found).score > Self.index(Background()).screen(found).score)
        #expect(Self.index(background).screen(ListingText(id: "2", title: "水杯", platform: "拼购")).signals.isEmpty)
    }

    @Test func `a price far below the usual one of its right and class counts where the holder has named none`() throws
    {
        let seen = (0..<40).map {
            PriceBook.Observation(right: "n", goodsClass: 25, price: Price(minor: 50_000 + Int64($0) * 500))
        }
        let background = Background(prices: PriceBook(seen))
        func low(_ minor: Int64) -> Signal? {
            Self.signal(.priceLow, ListingText(id: "1", title: "耐克鞋", price: Price(minor: minor)), background)
        }
        let signal = try #require(low(9_900))
        #expect(signal.weight == Weights.current.priceBelow.first?.weight)
        #expect(signal.detail.zh == "价格为所见 40 件同类商品中位价的 17%")
        #expect(low(55_000) == nil)
    }

    @Test func `without a background nothing of it is weighed, and old sets weigh none`() throws {
        let listing = ListingText(id: "1", title: "耐克", platform: "拼购", seller: "小王")
        #expect(ScreeningIndex([Mark(id: "n", mark: "耐克")]).screen(listing).signals.isEmpty)
        let old = try #require(Weights.named("2026-11-e"))
        var index = ScreeningIndex([Mark(id: "n", mark: "耐克")], weights: old)
        index.background = Background(sellers: ["小王": SellerRecord(cases: 3, isListed: true)])
        #expect(index.screen(listing).signals.isEmpty)
    }
}
