import Testing

@testable import Screening

struct PriceStatisticsTests {
    private static func prices(_ yuan: [Int64]) -> [Price] { yuan.map { Price(minor: $0 * 100) } }

    /// Twenty-one prices around 600 yuan.
    private static let usual = prices(Array(stride(from: 500, through: 700, by: 10)))

    @Test func `the median is the middle price and the spread that of the logarithms`() throws {
        let found = try #require(PriceStatistics(Self.usual))
        #expect(found.count == 21 && found.median == Price(minor: 60_000))
        // The middle deviation is that of 550 yuan: ln(600 / 550) × 1.4826.
        #expect(abs(found.spread - 0.1290) < 0.0001)
    }

    @Test func `a few odd prices move neither`() throws {
        let plain = try #require(PriceStatistics(Self.usual))
        let odd = try #require(PriceStatistics(Self.usual + Self.prices([1, 1, 99_999_999])))
        #expect(abs(Double(odd.median.minor - plain.median.minor)) <= 1_000)
        #expect(abs(odd.spread - plain.spread) < 0.03)
    }

    @Test func `a price far below the median is many spreads under it`() throws {
        let found = try #require(PriceStatistics(Self.usual))
        #expect(try #require(found.deviation(of: Price(minor: 60_000))) == 0)
        #expect(try #require(found.deviation(of: Price(minor: 6_000))) < -10)
        #expect(try #require(found.deviation(of: Price(minor: 55_000))) > -2)
        #expect(found.deviation(of: Price(minor: 60_000, currency: "USD")) == nil)
    }

    @Test func `like prices have the least spread, not none`() throws {
        let found = try #require(PriceStatistics(Self.prices(Array(repeating: 99, count: 30))))
        #expect(found.spread == PriceStatistics.leastSpread)
    }

    @Test(arguments: [
        [], prices(Array(repeating: 9, count: 19)), prices(Array(repeating: 0, count: 40)),
        prices(Array(repeating: 9, count: 30)) + [Price(minor: 9, currency: "USD")],
    ])
    func `too few prices, none above zero and several currencies tell nothing`(prices: [Price]) {
        #expect(PriceStatistics(prices) == nil)
    }

    @Test func `a book keeps right, class and currency apart`() {
        let seen = (0..<30).map { PriceBook.Observation(right: "n", goodsClass: 25, price: Price(minor: 60_000 + $0)) }
        let few = (0..<5).map { PriceBook.Observation(right: "n", goodsClass: 9, price: Price(minor: 100 + $0)) }
        let book = PriceBook(seen + few)
        #expect(book.usual(right: "n", classes: [9, 25], currency: "CNY")?.count == 30)
        #expect(book.usual(right: "n", classes: [9], currency: "CNY") == nil)
        #expect(book.usual(right: "m", classes: [25], currency: "CNY") == nil)
        #expect(book.usual(right: "n", classes: [25], currency: "USD") == nil)
    }
}
