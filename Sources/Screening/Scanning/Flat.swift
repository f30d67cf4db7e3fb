/// Read-only memory of fixed length, for the tables the scanner reads millions of times a second.
///
/// One of the three unsafe types of this target (with ``Pile`` and ``IndexBytes``): it spares the reference counting of an
/// array in the hot loops. A debug build checks every access, so tests find what a release build would not.
struct Flat<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let base: UnsafePointer<Element>
    /// The number of elements.
    let count: Int

    /// Keeps a copy of an array for as long as the process lives: only for tables that are made once.
    init(keeping elements: [Element]) {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        for (at, element) in elements.enumerated() { memory[at] = element }
        base = UnsafePointer(memory)
        count = elements.count
    }

    /// Looks at memory that its owner keeps alive.
    init(base: UnsafePointer<Element>, count: Int) {
        self.base = base
        self.count = count
    }

    /// The element at a place; the caller knows that it lies inside.
    @inline(__always)
    subscript(at: Int) -> Element {
        assert(at >= 0 && at < count)
        return base[at]
    }
}

/// A list that grows, without reference counting: the scanner's working memory.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    /// The number of elements.
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(1, capacity)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// The element at a place, which must lie inside.
    @inline(__always)
    subscript(at: Int) -> Element {
        get {
            assert(at >= 0 && at < count)
            return base[at]
        }
        set {
            assert(at >= 0 && at < count)
            base[at] = newValue
        }
    }

    /// Adds an element; the memory doubles where it is full.
    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        base[count] = element
        count += 1
    }

    /// Holds so many like elements in place of what it held.
    @inline(__always)
    mutating func fill(_ count: Int, with element: Element) {
        while capacity < count { grow() }
        base.update(repeating: element, count: count)
        self.count = count
    }

    /// Forgets the elements behind a number of them.
    @inline(__always)
    mutating func shorten(to count: Int) {
        assert(count >= 0 && count <= self.count)
        self.count = count
    }

    /// Forgets all elements and keeps the memory.
    @inline(__always)
    mutating func clear() { count = 0 }

    @inline(never)
    private mutating func grow() {
        let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        wider.update(from: base, count: count)
        base.deallocate()
        base = wider
        capacity *= 2
    }
}
