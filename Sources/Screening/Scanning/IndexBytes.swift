/// The bytes of a saved or freshly built index: memory that many threads read and nobody writes.
///
/// It is either owned or adopted, for example from a mapped file, and given back when the last reader is gone.
public final class IndexBytes: @unchecked Sendable {
    private let memory: UnsafeRawBufferPointer
    private let release: @Sendable () -> Void

    /// Keeps a copy of bytes.
    /// - Complexity: O(*n*).
    public init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(8, bytes.count), alignment: 64)
        bytes.withUnsafeBytes { copy.copyMemory(from: $0) }
        memory = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[0..<bytes.count])
        let address = UInt(bitPattern: copy.baseAddress)
        release = { UnsafeMutableRawPointer(bitPattern: address)?.deallocate() }
    }

    /// Takes over memory that nobody changes any more, aligned to eight bytes at least; `release` is called once at the end.
    /// - Complexity: O(1).
    public init(adopting memory: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void) {
        self.memory = memory
        self.release = release
    }

    deinit { release() }

    /// The number of bytes.
    public var count: Int { memory.count }

    /// All bytes, to be written to a file.
    /// - Complexity: O(1) beside what the body does.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(memory)
    }

    /// A table inside the bytes, or nil where it does not lie inside or not on its alignment.
    func table<Element: BitwiseCopyable & Sendable>(
        of type: Element.Type, at offset: UInt64, count: UInt64
    ) -> Flat<Element>? {
        let stride = UInt64(MemoryLayout<Element>.stride)
        let (length, isTooLong) = count.multipliedReportingOverflow(by: stride)
        let (end, isTooFar) = offset.addingReportingOverflow(length)
        guard !isTooLong, !isTooFar, end <= UInt64(memory.count),
            offset % UInt64(MemoryLayout<Element>.alignment) == 0, let base = memory.baseAddress
        else { return nil }
        let start = (base + Int(offset)).assumingMemoryBound(to: Element.self)
        return Flat(base: start, count: Int(count))
    }

    /// A fingerprint of a range of the bytes, read eight at a time in four lanes; the rest after the last eight counts too.
    /// - Complexity: O(*n*), several gigabytes a second.
    func checksum(_ range: Range<Int>) -> UInt64 {
        var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
        var at = range.lowerBound
        func word(_ place: Int) -> UInt64 { memory.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian }
        while at + 32 <= range.upperBound {
            lanes.0 = KeyHash.extended(lanes.0, word(at))
            lanes.1 = KeyHash.extended(lanes.1, word(at + 8))
            lanes.2 = KeyHash.extended(lanes.2, word(at + 16))
            lanes.3 = KeyHash.extended(lanes.3, word(at + 24))
            at += 32
        }
        var sum = [lanes.0, lanes.1, lanes.2, lanes.3].reduce(UInt64(range.count), KeyHash.extended)
        while at < range.upperBound {
            sum = KeyHash.extended(sum, UInt64(memory[at]))
            at += 1
        }
        return sum
    }
}
