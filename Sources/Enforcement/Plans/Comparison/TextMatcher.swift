/// Finds, for each of some texts, the one of others that says the same in other words.
///
/// Texts are compared by the pairs of neighbouring characters they share, each pair weighed by how rare it is: what every
/// measure says (加强打击侵权假冒) counts for little, what only two say (车用燃油) for much. Pairs are then given out from
/// the likest on, each text once.
package struct TextMatcher: Sendable {
    /// Two texts that belong together.
    package struct Pair: Hashable, Sendable {
        package let old: Int
        package let new: Int
        /// How like they are, 0 to 1: the weight of what they share, of all that they say.
        package let likeness: Double
    }

    /// From here on two texts are taken for the same measure of another year: a measure with as much again added to it lies
    /// at 0.6, different measures put together from the same few words below 0.45.
    package static let least = 0.45
    /// From here on a text is worth a look as an answer to another: what two published plans of a year, the country's and a
    /// province's, say of one subject lies above it, all but one of what they say of different ones below.
    package static let related = 0.13
    /// How many of the likest are looked at for a text.
    private static let candidates = 12
    /// How many places are looked up for a text: its rarest pairs of characters first, until this many others were met.
    private static let lookups = 6_000

    private let old: [[Term]]
    private let new: [[Term]]
    private let weights: [Double]

    /// A pair of characters and how often it stands in a text; sorted by the pair.
    private struct Term {
        let id: Int
        let count: Double
    }

    /// - Complexity: O(*n* log *n*), *n* the length of all texts.
    package init(_ old: [String], _ new: [String]) {
        var ids: [UInt64: Int] = [:]
        var standing: [Int] = []
        func terms(_ text: String) -> [Term] {
            var counts: [Int: Int] = [:]
            var last: UInt32 = 0
            for scalar in text.unicodeScalars.map(ScriptFold.fold) {
                guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                    last = 0
                    continue
                }
                defer { last = scalar.value }
                guard last != 0 else { continue }
                let id = ids[UInt64(last) << 32 | UInt64(scalar.value)] ?? ids.count
                if id == ids.count {
                    ids[UInt64(last) << 32 | UInt64(scalar.value)] = id
                    standing.append(0)
                }
                counts[id, default: 0] += 1
            }
            for id in counts.keys { standing[id] += 1 }
            return counts.sorted { $0.key < $1.key }.map { Term(id: $0.key, count: Double($0.value)) }
        }
        self.old = old.map(terms)
        self.new = new.map(terms)
        let all = Double(old.count + new.count)
        weights = standing.map { TextMatcher.weight(standing: Double($0), of: all) }
    }

    /// How much a pair counts: twice as much each time it stands in a fourth of the texts it stood in.
    private static func weight(standing: Double, of all: Double) -> Double {
        var (share, weight) = (all / standing, 0.25)
        while share >= 2 {
            share /= 2
            weight += 0.5
        }
        return weight + (share - 1) * 0.5
    }

    /// The texts that belong together, in the order of the new ones.
    ///
    /// - Complexity: O(*n* log *n* + *t* · 6,000), *n* the length of the texts, *t* their number.
    package func pairs(atLeast least: Double = TextMatcher.least) -> [Pair] {
        let likest = candidates().filter { $0.likeness >= least }.sorted {
            ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old)
        }
        var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
        var pairs: [Pair] = []
        for pair in likest where !usedOld.contains(pair.old) && !usedNew.contains(pair.new) {
            usedOld.insert(pair.old)
            usedNew.insert(pair.new)
            pairs.append(pair)
        }
        return pairs.sorted { $0.new < $1.new }
    }

    /// For each new text the old ones that are like it, the likest first; a text may stand in several.
    package func likest(atLeast least: Double = TextMatcher.least) -> [[Pair]] {
        var lists = [[Pair]](repeating: [], count: new.count)
        for pair in candidates() where pair.likeness >= least { lists[pair.new].append(pair) }
        return lists.map { $0.sorted { ($1.likeness, $0.old) < ($0.likeness, $1.old) } }
    }

    /// How like two of the texts are.
    package func likeness(old: Int, new: Int) -> Double { likeness(self.old[old], self.new[new]) }

    /// For each new text the old ones that share most of its rarest pairs.
    private func candidates() -> [Pair] {
        var postings = [[Int]](repeating: [], count: weights.count)
        for (place, terms) in old.enumerated() { for term in terms { postings[term.id].append(place) } }
        return new.enumerated().flatMap { place, terms in
            let rarest = terms.sorted { (postings[$0.id].count, $0.id) < (postings[$1.id].count, $1.id) }
            var (shared, met): ([Int: Double], Int) = ([:], 0)
            for term in rarest where met < Self.lookups {
                for other in postings[term.id] { shared[other, default: 0] += weights[term.id] }
                met += postings[term.id].count
            }
            let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.candidates)
            return best.map { Pair(old: $0.key, new: place, likeness: likeness(old[$0.key], terms)) }
        }
    }

    private func likeness(_ first: [Term], _ second: [Term]) -> Double {
        var (shared, left, right) = (0.0, 0, 0)
        while left < first.count, right < second.count {
            if first[left].id == second[right].id {
                shared += weights[first[left].id] * min(first[left].count, second[right].count)
                (left, right) = (left + 1, right + 1)
            } else if first[left].id < second[right].id {
                left += 1
            } else {
                right += 1
            }
        }
        let all = weight(first) + weight(second)
        return all == 0 ? 0 : 2 * shared / all
    }

    private func weight(_ terms: [Term]) -> Double { terms.reduce(0) { $0 + weights[$1.id] * $1.count } }
}
