/// The stable name of a time limit, "310/head-decision": clocks, procedures and documents speak of it by this.
public struct TimeLimitID: RawRepresentable, Hashable, Sendable, Codable {
    /// The name as stored; never changed once a clock has run under it.
    public let rawValue: String

    /// Names a time limit.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
