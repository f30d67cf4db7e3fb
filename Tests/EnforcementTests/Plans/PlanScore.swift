import Enforcement

/// How well the importer did: measures found, and names found in the right clause with the right part.
struct PlanScore: CustomStringConvertible {
    private(set) var measures = Counts()
    private(set) var units = Counts()

    struct Counts {
        var right = 0
        var expected = 0
        var found = 0

        /// The harmonic mean of precision and recall; 1 where nothing is expected and nothing found.
        var f1: Double { expected + found == 0 ? 1 : 2 * Double(right) / Double(expected + found) }

        static func += (one: inout Counts, other: Counts) {
            one.right += other.right
            one.expected += other.expected
            one.found += other.found
        }
    }

    /// What is expected of one measure: its number, and the names of each clause with their part.
    struct Expected {
        let number: String
        let clauses: [[String]]
    }

    init() {}

    init(_ plan: PlanDocument, against expected: [Expected], folding fold: (String) -> String = { $0 }) {
        let found = plan.measures.map { measure in
            Expected(
                number: measure.number,
                clauses: measure.clauses.map { $0.units.map { PlanScore.key($0.name, $0.role == .lead) } })
        }
        let pairs = PlanScore.aligned(expected.map(\.number), found.map(\.number))
        measures = Counts(right: pairs.count, expected: expected.count, found: found.count)
        units.expected = expected.reduce(0) { $0 + $1.clauses.reduce(0) { $0 + $1.count } }
        units.found = found.reduce(0) { $0 + $1.clauses.reduce(0) { $0 + $1.count } }
        for (one, other) in pairs {
            for (names, others) in zip(expected[one].clauses, found[other].clauses) {
                units.right += PlanScore.common(names.map(fold), others.map(fold))
            }
        }
    }

    static func key(_ name: String, _ isLead: Bool) -> String { (isLead ? "!" : "") + name }

    static func += (one: inout PlanScore, other: PlanScore) {
        one.measures += other.measures
        one.units += other.units
    }

    var description: String { "measures \(measures) units \(units)" }

    private static func common(_ one: [String], _ other: [String]) -> Int {
        var counts: [String: Int] = [:]
        for name in one { counts[name, default: 0] += 1 }
        return other.reduce(0) { sum, name in
            guard let left = counts[name], left > 0 else { return sum }
            counts[name] = left - 1
            return sum + 1
        }
    }

    /// The longest run of equal numbers in order.
    private static func aligned(_ one: [String], _ other: [String]) -> [(Int, Int)] {
        var table = Array(repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
        for i in one.indices.reversed() {
            for j in other.indices.reversed() {
                table[i][j] = one[i] == other[j] ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
            }
        }
        var (i, j, pairs): (Int, Int, [(Int, Int)]) = (0, 0, [])
        while i < one.count, j < other.count {
            if one[i] == other[j] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if table[i + 1][j] >= table[i][j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }
}

extension PlanSketch {
    /// What the importer is to find.
    var expected: [PlanScore.Expected] {
        measures.map { measure in
            PlanScore.Expected(
                number: measure.number,
                clauses: measure.clauses.map { clause in
                    clause.lead.filter { !$0.isEmpty }.map { PlanScore.key($0, true) }
                        + clause.others.filter { !$0.isEmpty }.map { PlanScore.key($0, false) }
                })
        }
    }
}
