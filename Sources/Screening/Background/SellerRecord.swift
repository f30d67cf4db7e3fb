/// What the office knows of a seller from before.
public struct SellerRecord: Hashable, Sendable, Codable {
    /// The cases that ended with a penalty.
    public let cases: Int
    /// Whether the seller stands on a list of those who broke trust.
    public let isListed: Bool

    /// A record from its parts.
    public init(cases: Int, isListed: Bool = false) {
        self.cases = cases
        self.isListed = isListed
    }
}
