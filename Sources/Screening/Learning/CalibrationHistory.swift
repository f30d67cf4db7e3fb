/// Every calibration of an office, the oldest first: the content of its calibration file.
public struct CalibrationHistory: Hashable, Sendable, Codable {
    /// The versions; each stays as it was written.
    public private(set) var versions: [Calibration] = []

    /// A history of nothing.
    public init() {}

    /// The version in use.
    public var current: Calibration? { versions.last }

    /// The version of a number, or nil.
    public func version(_ number: Int) -> Calibration? { versions.first { $0.version == number } }

    /// Fits a new version to verdicts and puts it behind the others.
    /// - Throws: ``Calibration/Fault``.
    /// - Complexity: O(*n* log *n*), *n* the verdicts.
    @discardableResult
    public mutating func learn(from verdicts: [Verdict], ruleSet: String) throws(Calibration.Fault) -> Calibration {
        let next = try Calibration(fitting: verdicts, version: (versions.last?.version ?? 0) + 1, ruleSet: ruleSet)
        versions.append(next)
        return next
    }
}
