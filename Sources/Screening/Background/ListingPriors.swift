import Foundation

/// How much likelier than the average listing those of a platform or a category proved to infringe, from officers' verdicts.
///
/// Shares of few verdicts are drawn towards the share of all, as if ``strength`` verdicts of the average had been given besides.
public struct ListingPriors: Hashable, Sendable {
    /// One verdict with what is known of the listing.
    public struct Observation: Hashable, Sendable {
        /// The platform's name.
        public let platform: String?
        /// The platform's category.
        public let category: String?
        /// Whether the officer confirmed the suspicion.
        public let isConfirmed: Bool

        /// A verdict from its parts.
        public init(platform: String?, category: String?, isConfirmed: Bool) {
            self.platform = platform
            self.category = category
            self.isConfirmed = isConfirmed
        }
    }

    private var platforms: [String: Double] = [:]
    private var categories: [String: Double] = [:]

    /// The verdicts of the average that are counted besides those given.
    public static let strength = 20.0
    /// The most that a prior adds or takes.
    public static let limit = 1.0

    /// The priors of verdicts; none where all or none of them are confirmed.
    /// - Complexity: O(*n*).
    public init(_ observations: [Observation] = []) {
        let confirmed = observations.count(where: \.isConfirmed)
        guard confirmed > 0, confirmed < observations.count else { return }
        let share = Double(confirmed) / Double(observations.count)
        func priors(_ name: (Observation) -> String?) -> [String: Double] {
            Dictionary(grouping: observations.filter { name($0) != nil }) { ListingPriors.plain(name($0) ?? "") }
                .mapValues { ListingPriors.prior(of: $0, share) }
        }
        platforms = priors(\.platform)
        categories = priors(\.category)
    }

    /// What the platform adds to the log-odds; 0 where nothing is known of it.
    /// - Complexity: O(1) on average.
    public func platform(_ name: String) -> Double { platforms[ListingPriors.plain(name)] ?? 0 }

    /// What the category adds to the log-odds; 0 where nothing is known of it.
    /// - Complexity: O(1) on average.
    public func category(_ name: String) -> Double { categories[ListingPriors.plain(name)] ?? 0 }

    private static func prior(of some: [Observation], _ share: Double) -> Double {
        let confirmed = Double(some.count(where: \.isConfirmed))
        let drawn = (confirmed + strength * share) / (Double(some.count) + strength)
        let difference = log(drawn / (1 - drawn)) - log(share / (1 - share))
        return (max(-limit, min(limit, difference)) * 10).rounded() / 10
    }

    private static func plain(_ name: String) -> String { name.trimmingCharacters(in: .whitespaces).lowercased() }
}
