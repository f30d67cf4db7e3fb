import Foundation

/// What articles usually cost, told from prices that were seen: a middle and a spread that a few odd prices do not move.
///
/// Prices differ by factors, not by sums, so the spread is that of their natural logarithms: the median of how far they are from
/// the median, times 1.4826, which is the standard deviation where the logarithms are normal.
public struct PriceStatistics: Hashable, Sendable, Codable {
    /// The number of prices.
    public let count: Int
    /// The median price.
    public let median: Price
    /// The spread of the natural logarithms; at least ``leastSpread``.
    public let spread: Double

    /// Fewer prices tell nothing.
    public static let fewest = 20
    /// Where nearly all shops ask the same, a tenth less is still no wonder.
    public static let leastSpread = 0.1
    /// What makes the median absolute deviation of normal values their standard deviation.
    private static let normal = 1.4826

    /// The statistics of prices in one currency; nil where they are fewer than ``fewest``, or in several.
    /// - Complexity: O(*n* log *n*).
    public init?(_ prices: some Collection<Price>) {
        let positive = prices.filter { $0.minor > 0 }
        guard let currency = positive.first?.currency, positive.count >= PriceStatistics.fewest,
            positive.allSatisfy({ $0.currency == currency })
        else { return nil }
        let sorted = positive.map(\.minor).sorted()
        let middle = sorted[(sorted.count - 1) / 2]
        let deviations = sorted.map { abs(log(Double($0)) - log(Double(middle))) }.sorted()
        count = sorted.count
        median = Price(minor: middle, currency: currency)
        spread = max(PriceStatistics.leastSpread, PriceStatistics.normal * deviations[(deviations.count - 1) / 2])
    }

    /// How many spreads a price lies above the median, below zero where it lies under it; nil in another currency.
    /// - Complexity: O(1).
    public func deviation(of price: Price) -> Double? {
        guard price.currency == median.currency, price.minor > 0 else { return nil }
        return (log(Double(price.minor)) - log(Double(median.minor))) / spread
    }
}
