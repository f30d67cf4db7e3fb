@testable import Screening

/// The obvious way to match: every name against every window of the text.
enum SlowTwin {
    /// A match without its alignment, to compare sets.
    struct Key: Hashable, CustomStringConvertible {
        let name: Int
        let window: Range<Int>
        let view: View

        var description: String { "\(view) name \(name) at \(window)" }
    }

    static func matches(of index: ScreeningIndex, in text: FoldedText) -> Set<Key> {
        var found: Set<Key> = []
        for (place, name) in index.names.enumerated() where index.isLive[name.right] {
            for start in text.scalars.indices {
                for end in start + 1..<text.count + 1 {
                    for view in [View.shape, .sound] {
                        let window = start..<end
                        guard let alignment = Alignment(name, window, of: text.scalars, view: view) else { continue }
                        let match = Match(name: place, window: window, view: view, alignment: alignment)
                        guard Boundaries.accept(match, of: name, in: text) else { continue }
                        found.insert(Key(name: place, window: window, view: view))
                    }
                }
            }
        }
        return found
    }

    static func keys(of matches: [Match]) -> Set<Key> {
        Set(matches.map { Key(name: $0.name, window: $0.window, view: $0.view) })
    }
}

/// Numbers that look random and are the same on every run.
struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
