/// The rights registry, ready to screen listings.
///
/// A value: build it once, share it between threads, add and remove rights without a rebuild.
///
/// ```swift
/// let index = ScreeningIndex([Mark(id: "r1", mark: "阿迪达斯", aliases: ["adidas"], classes: [25])])
/// let result = index.screen(ListingText(id: "1", title: "阿迪哒斯运动鞋"))
/// // result.findings[0].kind == .homophone, reason "同音：哒 ≈ 达"
/// ```
public struct ScreeningIndex: Sendable {
    /// The features and weights findings are judged with.
    public let weights: Weights
    /// Names that cannot be matched, and why.
    public private(set) var notes: [IndexNote] = []

    var marks: [Mark] = []
    var isLive: [Bool] = []
    var names: [MarkName] = []
    var shapes = NameTrie()
    var sounds = NameTrie()
    private var placeOfID: [String: Int] = [:]

    /// An index of rights; of two with the same id the later one counts.
    /// - Complexity: O(*n*) on average, *n* the characters of all names.
    public init(_ marks: [Mark] = [], weights: Weights = .current) {
        self.weights = weights
        for mark in marks { insert(mark) }
    }

    /// The number of rights.
    public var count: Int { placeOfID.count }

    /// The right with an id, or nil.
    /// - Complexity: O(1) on average.
    public func mark(id: String) -> Mark? { placeOfID[id].map { marks[$0] } }

    /// Adds a right, in place of one with the same id.
    /// - Complexity: O(*n*) on average, *n* the characters of its names.
    public mutating func insert(_ mark: Mark) {
        remove(id: mark.id)
        let place = marks.count
        marks.append(mark)
        isLive.append(true)
        placeOfID[mark.id] = place
        var seen: Set<[UInt32]> = []
        for (order, text) in ([mark.mark] + mark.aliases).enumerated() {
            do {
                let name = try MarkName(text, right: place, isAlias: order > 0)
                guard seen.insert(name.scalars.map(\.code)).inserted else { continue }
                insert(name)
            } catch {
                notes.append(IndexNote(right: mark.id, name: text, refusal: error))
            }
        }
    }

    /// Takes a right out; its names stay in the tables, silent, until the index is built anew.
    /// - Complexity: O(1) on average, O(*n*) for the notes.
    public mutating func remove(id: String) {
        guard let place = placeOfID.removeValue(forKey: id) else { return }
        isLive[place] = false
        notes.removeAll { $0.right == id }
    }

    private mutating func insert(_ name: MarkName) {
        let place = names.count
        names.append(name)
        shapes.insert(name.scalars.map(\.code), name: place, limit: name.changeLimit)
        guard name.hasSound else { return }
        for path in ScreeningIndex.soundPaths(of: name) { sounds.insert(path, name: place, limit: 0) }
    }

    /// Every way a name can sound.
    private static func soundPaths(of name: MarkName) -> [[UInt32]] {
        var paths: [[UInt32]] = [[]]
        for (scalar, readings) in zip(name.scalars, name.sounds) {
            let symbols = readings.isEmpty ? [scalar.code] : readings.map(Walker.symbol(ofSound:))
            paths = paths.flatMap { path in symbols.map { path + [$0] } }
        }
        return paths
    }
}
