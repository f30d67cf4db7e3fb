/// What part of a period is "soon": by default the last third.
public struct YellowShare: Hashable, Sendable, Codable {
    /// Parts that are yellow.
    public let parts: Int
    /// Parts of the whole period.
    public let whole: Int

    /// A share such as 1 of 3, or nil where it is not between nothing and everything.
    public init?(_ parts: Int, of whole: Int) {
        guard parts > 0, parts <= whole, whole <= 1000 else { return nil }
        self.init(parts: parts, whole: whole)
    }

    private init(parts: Int, whole: Int) {
        self.parts = parts
        self.whole = whole
    }

    /// The last third of the time.
    public static let third = YellowShare(parts: 1, whole: 3)
}

/// The light of a clock: red, yellow or green.
public enum Light: String, Sendable, Codable, CaseIterable {
    /// There is time, or it was done in time.
    case green
    /// The time left is no more than the yellow share of the whole.
    case yellow
    /// The time has run out, or it was done too late.
    case red

    /// The light of a period at a moment.
    ///
    /// - Parameters:
    ///   - due: the last instant in time.
    ///   - start: when the period began.
    ///   - now: the moment of looking.
    ///   - done: when the act was done, or nil while it is open.
    ///   - yellow: the share of the period that is yellow.
    /// - Returns: the light.
    public static func of(
        due: Moment, from start: Moment, asOf now: Moment, done: Moment? = nil,
        yellow: YellowShare = .third
    ) -> Light {
        if let done { return done <= due ? .green : .red }
        if now > due { return .red }
        let left = due.milliseconds - now.milliseconds
        let whole = due.milliseconds - start.milliseconds
        return left * Int64(yellow.whole) <= whole * Int64(yellow.parts) ? .yellow : .green
    }
}
