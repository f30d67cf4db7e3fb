import CZlib

/// Packs entries into a ZIP file; the same entries give the same bytes.
struct ZipWriter {
    private struct Entry {
        let name: [UInt8]
        let crc: UInt32
        let packed: Int
        let unpacked: Int
        let offset: Int
    }

    private var bytes: [UInt8] = []
    /// How many bytes were taken away before these.
    private var taken = 0
    private var entries: [Entry] = []

    /// Adds an entry.
    ///
    /// - Throws: `Fault` where the content cannot be packed.
    mutating func add(_ name: String, _ content: [UInt8]) throws(Fault) {
        let packed = try ZipWriter.deflate(content)
        let crc = content.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
        let entry = Entry(
            name: Array(name.utf8), crc: crc, packed: packed.count, unpacked: content.count, offset: taken + bytes.count
        )
        bytes.put32(0x0403_4B50)
        put(entry)
        bytes.put16(0)
        bytes += entry.name + packed
        entries.append(entry)
    }

    /// Takes away what is written so far, so that a long file can be sent while it is made.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        taken += bytes.count
        return bytes
    }

    /// The file, or the rest of it: the entries and the list of them.
    func file() -> [UInt8] {
        var all = self
        let start = taken + bytes.count
        for entry in entries {
            all.bytes.put32(0x0201_4B50)
            all.bytes.put16(20)
            all.put(entry)
            // No extra field, no comment, first disk, no attributes.
            for _ in 0..<4 { all.bytes.put16(0) }
            all.bytes.put32(0)
            all.bytes.put32(UInt32(entry.offset))
            all.bytes += entry.name
        }
        let size = taken + all.bytes.count - start
        all.bytes.put32(0x0605_4B50)
        all.bytes.put32(0)
        for _ in 0..<2 { all.bytes.put16(UInt16(entries.count)) }
        all.bytes.put32(UInt32(size))
        all.bytes.put32(UInt32(start))
        all.bytes.put16(0)
        return all.bytes
    }

    /// What stands alike before an entry and in the list: version, names in UTF-8, deflated, the first day that ZIP
    /// knows, check sum, sizes, length of the name.
    private mutating func put(_ entry: Entry) {
        for word: UInt16 in [20, 1 << 11, 8, 0, 0x0021] { bytes.put16(word) }
        for word in [entry.crc, UInt32(entry.packed), UInt32(entry.unpacked)] { bytes.put32(word) }
        bytes.put16(UInt16(entry.name.count))
    }

    /// zlib could not pack.
    struct Fault: Error, Hashable {
        let code: Int32
    }

    private static func deflate(_ content: [UInt8]) throws(Fault) -> [UInt8] {
        var stream = z_stream()
        let opened = deflateInit2_(
            &stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard opened == Z_OK else { throw Fault(code: opened) }
        defer { deflateEnd(&stream) }
        var input = content
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
        let (inputCount, outputCount) = (UInt32(input.count), UInt32(output.count))
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, inputCount)
                (stream.next_out, stream.avail_out) = (output.baseAddress, outputCount)
                return CZlib.deflate(&stream, Z_FINISH)
            }
        }
        guard result == Z_STREAM_END else { throw Fault(code: result) }
        return Array(output.prefix(Int(stream.total_out)))
    }
}

extension [UInt8] {
    /// Two bytes, the lower first.
    fileprivate mutating func put16(_ word: UInt16) {
        append(UInt8(truncatingIfNeeded: word))
        append(UInt8(truncatingIfNeeded: word >> 8))
    }

    /// Four bytes, the lowest first.
    fileprivate mutating func put32(_ word: UInt32) {
        put16(UInt16(truncatingIfNeeded: word))
        put16(UInt16(truncatingIfNeeded: word >> 16))
    }
}
