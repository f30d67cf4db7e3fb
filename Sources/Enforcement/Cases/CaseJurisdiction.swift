/// The unit to which a case is to be handed over, as the guards look at it.
package struct CaseReceiver: Sendable, Hashable {
    package let isItself: Bool
    /// Whether it is a unit that works administrative cases.
    package let worksCases: Bool
    package let reasons: String

    package init(isItself: Bool, worksCases: Bool, reasons: String) {
        self.isItself = isItself
        self.worksCases = worksCases
        self.reasons = reasons
    }
}

/// A dispute about jurisdiction that is to go to the superior of both, as the guards look at it.
package struct JurisdictionQuestion: Sendable, Hashable {
    package let isItself: Bool
    package let hasSuperior: Bool
    package let reasons: String

    package init(isItself: Bool, hasSuperior: Bool, reasons: String) {
        self.isItself = isItself
        self.hasSuperior = hasSuperior
        self.reasons = reasons
    }
}

extension Unit {
    /// The common superior of two units (共同的上一级): of their kind, in the smallest region that lies above both.
    ///
    /// - Complexity: O(n) in units.
    package static func superior(of one: Unit, and other: Unit, among units: [Unit]) -> Unit? {
        guard one.kind == other.kind else { return nil }
        let least = min(RegionScope.prefix(of: one.region).count, RegionScope.prefix(of: other.region).count)
        return
            units.filter { unit in
                unit.active && unit.kind == one.kind && RegionScope.prefix(of: unit.region).count < least
                    && [one, other].allSatisfy { RegionScope.contains($0.region, within: unit.region) }
            }
            .max { ($0.region.trimmed, $1.id.rawValue) < ($1.region.trimmed, $0.id.rawValue) }
    }
}

extension String {
    /// How deep a region's code goes.
    fileprivate var trimmed: Int { RegionScope.prefix(of: self).count }
}
