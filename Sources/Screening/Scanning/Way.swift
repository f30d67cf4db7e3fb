/// Where one reading of the text stands: the symbols that were read so far, and what may follow.
///
/// Four words of 64 bits, so that it is handed on in registers.
struct Way: BitwiseCopyable {
    /// The hash of the symbols so far.
    var hash: UInt64
    /// Where it began, and where it goes on.
    private var places: UInt64
    /// The step that led here, the first symbol, and the last.
    private var trace: UInt64 = 0
    /// Symbols that must follow (two of 16 bits), the number of symbols and of substitutions (8 each), flags.
    private var state: UInt64 = 0

    /// A way from a place of the text, with nothing read yet.
    @inline(__always)
    init(hash: UInt64, at place: Int) {
        self.hash = hash
        let place = UInt64(UInt32(truncatingIfNeeded: place))
        places = place << 32 | place
    }

    /// The place where it began.
    @inline(__always)
    var start: Int { Int(places >> 32) }

    /// The next place of the text.
    @inline(__always)
    var place: Int {
        get { Int(places & 0xFFFF_FFFF) }
        set { places = places & ~0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: newValue)) }
    }

    /// The step that led here, where there is one.
    @inline(__always)
    var step: Int { Int(trace >> 32) }

    /// The first symbol.
    @inline(__always)
    var first: UInt16 { UInt16(truncatingIfNeeded: trace >> 16) }

    /// The last symbol.
    @inline(__always)
    var last: UInt16 { UInt16(truncatingIfNeeded: trace) }

    /// Symbols that must follow: the rest of a character's parts, or the first of two that changed places; 0 where none must.
    @inline(__always)
    var pending: UInt16 { UInt16(truncatingIfNeeded: state) }

    /// The number of symbols so far, at most ``MarkName/longest``.
    @inline(__always)
    var length: Int { Int(state >> 32 & 0xFF) }

    /// Substitutions so far, without homophones.
    @inline(__always)
    var changes: UInt8 {
        get { UInt8(truncatingIfNeeded: state >> 40) }
        set { state = state & ~(0xFF << 40) | UInt64(newValue) << 40 }
    }

    /// Whether two neighbours have changed places.
    @inline(__always)
    var isTurned: Bool { state >> 48 & 1 != 0 }

    /// Whether a name must end here.
    @inline(__always)
    var isWhole: Bool { state >> 49 & 1 != 0 }

    /// Whether a character looks like the name's: one change that is not only the parts of a character or their whole.
    @inline(__always)
    var isAltered: Bool { state >> 50 & 1 != 0 }

    /// Says that a character looks like the name's.
    @inline(__always)
    mutating func alter() { state |= 1 << 50 }

    /// Says that two neighbours have changed places.
    @inline(__always)
    mutating func turn() { state |= 1 << 48 }

    /// Says that a name must end behind the next symbol.
    @inline(__always)
    mutating func close() { state |= 1 << 49 }

    /// Demands symbols that must follow.
    @inline(__always)
    mutating func demand(_ next: UInt16, _ later: UInt16 = 0) {
        state = state & ~0xFFFF_FFFF | UInt64(later) << 16 | UInt64(next)
    }

    /// Strikes the first of the symbols that must follow.
    @inline(__always)
    mutating func meet() { demand(UInt16(truncatingIfNeeded: state >> 16)) }

    /// Puts a symbol to the hash.
    @inline(__always)
    mutating func read(_ symbol: UInt16) {
        hash = KeyHash.extended(hash, UInt64(symbol))
        let first = length == 0 ? symbol : first
        trace = trace & ~0xFFFF_FFFF | UInt64(first) << 16 | UInt64(symbol)
    }

    /// Counts the symbol that was read.
    @inline(__always)
    mutating func count(step: Int) {
        state += 1 << 32
        trace = trace & 0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: step)) << 32
    }

    /// One symbol of a way, and the step before it.
    struct Step: BitwiseCopyable {
        let symbol: UInt16
        let before: UInt32
    }
}
