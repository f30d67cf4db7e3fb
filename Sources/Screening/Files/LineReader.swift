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

    private let limit: Int
    private var pending: [UInt8] = []
    private var isOver = false
    private var number = 0

    /// A reader that keeps lines of up to a number of bytes.
    public init(limit: Int = FileLimits.lineBytes) { self.limit = limit }

    /// Takes the next bytes of the stream; the lines that ended in them.
    /// - Complexity: O(*n*), *n* the length of the chunk.
    public mutating func feed(_ chunk: some Sequence<UInt8>) -> [Line] {
        var lines: [Line] = []
        for byte in chunk {
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
        number += 1
        var bytes = isOver ? [] : pending
        let wasOver = isOver
        pending.removeAll(keepingCapacity: true)
        isOver = false
        if bytes.last == 13 { bytes.removeLast() }
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return Line(number: number, bytes: bytes, isTooLong: wasOver)
    }
}
