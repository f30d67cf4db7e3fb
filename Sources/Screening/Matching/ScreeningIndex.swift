/// The rights registry, ready to screen listings.
///
/// A value: build it once or open a saved one, share it between threads, add and remove rights without a rebuild. Rights that are
/// added stand in small segments beside the big one; segments of like size are joined as they grow.
///
/// ```swift
/// let index = ScreeningIndex([Mark(id: "r1", mark: "阿迪达斯", aliases: ["adidas"], classes: [25])])
/// let result = index.screen(ListingText(id: "1", title: "阿迪哒斯运动鞋"))
/// // result.findings[0].kind == .homophone, reason "同音：哒 ≈ 达"
/// ```
public struct ScreeningIndex: Sendable {
    /// The features and weights findings are judged with.
    public let weights: Weights
    /// Names that cannot be matched, and why; a saved index does not keep them.
    public private(set) var notes: [IndexNote] = []
    /// The rights as addresses are held against them; nil where only title and description are read.
    public private(set) var hosts: HostIndex?
    /// What is known besides the listings themselves; nil judges them by themselves.
    public var background: Background?
    private(set) var segments: [Segment] = []

    /// A segment is joined with the one before unless that one is this many times as large, or larger than ``joinLimit``.
    private static let growth = 4
    private static let joinLimit = 1 << 15

    /// An index of rights; of two with the same id the later one counts.
    /// - Complexity: O(*n* log *n*), *n* the names.
    public init(_ marks: [Mark] = [], weights: Weights = .current) {
        self.weights = weights
        guard !marks.isEmpty else { return }
        let built = Segment.build(marks)
        segments = [built.segment]
        notes = built.notes
    }

    /// Opens a saved index: checks it and copies nothing.
    /// - Throws: ``IndexFault`` where the bytes are no index of this version, or damaged.
    /// - Complexity: one reading of the bytes for their checksum.
    public init(opening bytes: IndexBytes, weights: Weights = .current) throws(IndexFault) {
        self.weights = weights
        segments = [Segment(try IndexImage(bytes))]
    }

    /// The index as bytes that ``init(opening:weights:)`` opens; additions are joined with the rest first.
    /// - Complexity: O(1) for an index that was not changed since it was made, else a rebuild.
    public func saved() -> IndexBytes {
        if segments.count == 1, segments[0].gone.isEmpty { return segments[0].image.bytes }
        return Segment.build(segments.flatMap(\.marks)).segment.image.bytes
    }

    /// The number of rights.
    public var count: Int { segments.reduce(0) { $0 + $1.count } }

    /// The number of names that are looked for, first letters of pinyin among them.
    public var nameCount: Int { segments.reduce(0) { $0 + $1.image.nameCount } }

    /// The memory the index takes, in bytes.
    public var byteCount: Int { segments.reduce(0) { $0 + $1.image.bytes.count } }

    /// The right with an id, or nil.
    /// - Complexity: O(1) on average.
    public func mark(id: String) -> Mark? {
        for segment in segments {
            if let right = segment.right(id: id) { return segment.mark(right) }
        }
        return nil
    }

    /// From now on reads the address and the shop's name of each listing too.
    ///
    /// - Parameter official: hosts that holders run, besides those that the rights name.
    /// - Complexity: O(*n*), *n* the letters of all names.
    public mutating func readAddresses(official: [String] = []) {
        hosts = HostIndex(segments.flatMap(\.marks), official: official)
    }

    /// Adds a right, in place of one with the same id.
    /// - Complexity: O(log *n*) names are prepared again on average.
    public mutating func insert(_ mark: Mark) {
        remove(id: mark.id)
        hosts?.insert(mark)
        let built = Segment.build([mark])
        notes += built.notes
        segments.append(built.segment)
        while segments.count > 1 {
            let (older, newer) = (segments[segments.count - 2], segments[segments.count - 1])
            guard older.count < newer.count * ScreeningIndex.growth, older.count < ScreeningIndex.joinLimit else {
                return
            }
            segments.removeLast(2)
            let joined = older.marks + newer.marks
            if !joined.isEmpty { segments.append(Segment.build(joined).segment) }
        }
    }

    /// Adds rights, each in place of one with the same id, as one segment.
    /// - Complexity: as building an index of the new rights alone.
    public mutating func insert(_ marks: [Mark]) {
        for mark in marks { remove(id: mark.id) }
        guard !marks.isEmpty else { return }
        for mark in marks { hosts?.insert(mark) }
        let built = Segment.build(marks)
        notes += built.notes
        segments.append(built.segment)
    }

    /// Takes a right out.
    /// - Complexity: O(1) on average, O(*n*) for the notes.
    public mutating func remove(id: String) {
        hosts?.remove(right: id)
        for at in segments.indices where segments[at].remove(id: id) {
            notes.removeAll { $0.right == id }
            return
        }
        notes.removeAll { $0.right == id }
    }
}
