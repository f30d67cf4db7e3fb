/// Usual prices by right and Nice class, from the listings that were seen.
///
/// Where many of the listings that were seen are fakes, the median is theirs: it is worth most where verdicts have sorted them out first.
public struct PriceBook: Hashable, Sendable {
    /// One price that was seen.
    public struct Observation: Hashable, Sendable {
        /// Id of the right that the listing names.
        public let right: String
        /// The Nice class of the goods.
        public let goodsClass: Int
        /// What was asked.
        public let price: Price

        /// A price from its parts.
        public init(right: String, goodsClass: Int, price: Price) {
            self.right = right
            self.goodsClass = goodsClass
            self.price = price
        }
    }

    private struct Key: Hashable {
        let right: String
        let goodsClass: Int
        let currency: String
    }

    private var statistics: [Key: PriceStatistics] = [:]

    /// The statistics of prices; those of rights and classes with too few are left out.
    /// - Complexity: O(*n* log *n*).
    public init(_ observations: some Sequence<Observation> = []) {
        let groups = Dictionary(grouping: observations) {
            Key(right: $0.right, goodsClass: $0.goodsClass, currency: $0.price.currency)
        }
        statistics = groups.compactMapValues { PriceStatistics($0.map(\.price)) }
    }

    /// What goods of one of some classes under a right usually cost; of several classes that with the most prices.
    /// - Complexity: O(*c*), *c* the classes.
    public func usual(right: String, classes: Set<Int>, currency: String) -> PriceStatistics? {
        classes.sorted().compactMap { statistics[Key(right: right, goodsClass: $0, currency: currency)] }
            .max { $0.count < $1.count }
    }
}
