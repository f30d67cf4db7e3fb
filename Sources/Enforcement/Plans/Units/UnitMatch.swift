/// What a directory makes of one name in a plan.
package struct UnitMatch: Encodable, Hashable, Sendable {
    /// The name as written.
    package let name: String
    /// The id of the unit; nil where none fits or several do.
    package let unit: String?
    /// Whether there is no doubt about it.
    package let sure: Bool
    /// The ids that come into question, best first.
    package let candidates: [String]

    package init(name: String, unit: String?, sure: Bool, candidates: [String]) {
        (self.name, self.unit, self.sure, self.candidates) = (name, unit, sure, candidates)
    }

    private enum Key: String, CodingKey { case name, unit, sure, candidates }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(unit, forKey: .unit)
        try container.encode(sure, forKey: .sure)
        try container.encode(candidates, forKey: .candidates)
    }
}

/// The names of a plan with the units they mean.
package struct PlanResolution: Sendable {
    private let matches: [String: UnitMatch]

    package init(_ matches: [String: UnitMatch]) { self.matches = matches }

    package subscript(_ name: String) -> UnitMatch {
        matches[name] ?? UnitMatch(name: name, unit: nil, sure: false, candidates: [])
    }
}
