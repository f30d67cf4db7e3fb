/// Cuts a stream of bytes into lines, fed chunk by chunk, with constant memory.
///
/// Lines end with LF or CR LF; a byte order mark at the very beginning is dropped. A line above the limit is not kept:
/// it comes out marked as such, with its number.
public struct LineReader: Sendable {
    /// One line.
    public struct Line: Hashable, Sendable {
        /// Its number, from 1.
        public let number: Int
        /// Its bytes without the line end; empty where it is too long.
        public let bytes: [UInt8]
        /// Whether it was above the limit.
        public let isTooLong: Bool
    }

    /// A place between two lines of a stream, from which reading can go on.
    public struct Place: Hashable, Sendable, Codable {
        /// How many lines there are before it.
        public var line: Int
        /// How many bytes there are before it.
        public var offset: Int

        /// A place in a stream; the beginning if not said otherwise.
        public init(line: Int = 0, offset: Int = 0) {
            self.line = line
            self.offset = offset
        }
    }

    private let limit: Int
    private var pending: [UInt8] = []
    private var isOver = false
    private var read: Int
    /// Behind the last line that ended.
    public private(set) var place: Place

    /// A reader that keeps lines of up to a number of bytes, and goes on at a place of the stream.
    public init(limit: Int = FileLimits.lineBytes, after place: Place = Place()) {
        self.limit = limit
        self.place = place
        read = place.offset
    }

    /// Takes the next bytes of the stream; the lines that ended in them.
    /// - Complexity: O(*n*), *n* the length of the chunk.
    public mutating func feed(_ chunk: some Sequence<UInt8>) -> [Line] {
        var lines: [Line] = []
        for byte in chunk {
            read += 1
            if byte == 10 {
                lines.append(endLine())
            } else if pending.count < limit {
                pending.append(byte)
            } else {
                isOver = true
            }
        }
        return lines
    }

    /// Ends the stream; the last line where it has no line end.
    public mutating func finish() -> Line? {
        pending.isEmpty && !isOver ? nil : endLine()
    }

    private mutating func endLine() -> Line {
        place = Place(line: place.line + 1, offset: read)
        let number = place.line
        var bytes = isOver ? [] : pending
        let wasOver = isOver
        pending.removeAll(keepingCapacity: true)
        isOver = false
        if bytes.last == 13 { bytes.removeLast() }
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return Line(number: number, bytes: bytes, isTooLong: wasOver)
    }
}
