package import Law

/// Finds what should have happened and did not, over all cases of a region.
///
/// Pure: what the records say goes in, findings come out, and the same records give the same findings.
package struct OmissionFinder: Sendable {
    /// The moment at which the cases are looked at.
    package let now: Moment
    package let calendar: WorkingCalendar
    /// The times that regions have set.
    package let regional: RegionalLimits

    package init(now: Moment, calendar: WorkingCalendar = .national, regional: RegionalLimits = .none) {
        self.now = now
        self.calendar = calendar
        self.regional = regional
    }

    /// Every finding, in the order of the cases; those about several cases behind the others.
    ///
    /// - Parameter cases: every case of the region, whoever works it.
    /// - Complexity: O(n log n) in cases, and one reading of the law for each that comes near a line.
    package func omissions(in cases: [SeenCase]) -> [Omission] {
        let subjects = SubjectCases(cases)
        var found: [Omission] = []
        var met: Set<Int> = []
        for (place, seen) in cases.enumerated() {
            if let omission = threshold(seen, at: place, subjects) {
                if omission.kind == .thresholdMet { met.insert(place) }
                found.append(omission)
            }
            if let omission = fine(seen) { found.append(omission) }
            if let omission = entry(seen) { found.append(omission) }
            found += seen.clocks.compactMap { step(seen, $0) }
            found += releases(seen, isMet: met.contains(place))
        }
        return found + subjects.groups.flatMap { accumulated($0, subjects, leavingOut: met) }
    }
}

/// The cases of each party, and the penalties it has had in the region.
struct SubjectCases {
    let cases: [SeenCase]
    /// The places of the cases of one party, of parties with two or more, in the order in which they first come.
    let groups: [[Int]]
    private let sanctions: [SubjectID: [(place: Int, sanction: Sanction)]]

    init(_ cases: [SeenCase]) {
        self.cases = cases
        var places: [SubjectID: [Int]] = [:]
        for (place, seen) in cases.enumerated() {
            if let subject = seen.subjectID { places[subject, default: []].append(place) }
        }
        let several = places.filter { $0.value.count > 1 }
        groups = several.values.sorted { $0[0] < $1[0] }
        sanctions = several.mapValues { places in
            places.compactMap { place in cases[place].sanction.map { (place, $0) } }
        }
    }

    /// Penalties of the party of a case, from its other cases, that took effect before the conduct.
    func sanctions(before place: Int) -> [(place: Int, sanction: Sanction)] {
        let seen = cases[place]
        guard let subject = seen.subjectID, let conduct = seen.conductOn else { return [] }
        return (sanctions[subject] ?? []).filter { $0.place != place && $0.sanction.effectiveOn < conduct }
    }
}
