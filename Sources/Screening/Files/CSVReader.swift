/// Cuts a CSV stream into records as RFC 4180 says, fed chunk by chunk.
///
/// Fields may be quoted, hold commas, line ends and doubled quotation marks; records end with LF, CR LF or CR; a byte
/// order mark at the beginning is dropped; lines with nothing on them are passed over.
public struct CSVReader: Sendable {
    /// One record.
    public struct Record: Hashable, Sendable {
        /// The line it begins on, from 1.
        public let line: Int
        /// Its fields, as UTF-8 where ``problem`` is nil.
        public let fields: [String]
        /// What is wrong with it as a whole, or nil.
        public let problem: RowProblem?
    }

    private enum State { case fieldStart, plain, quoted, quoteInQuoted }

    private var state = State.fieldStart
    private var field: [UInt8] = []
    private var fields: [[UInt8]] = []
    private var size = 0
    private var line = 1
    private var firstLine = 1
    private var afterCR = false
    private var isBadlyQuoted = false
    private var leading: [UInt8]? = []

    /// A reader at the beginning of a file.
    public init() {}

    /// Takes the next bytes of the file; the records that ended in them.
    /// - Complexity: O(*n*), *n* the length of the chunk.
    public mutating func feed(_ chunk: some Sequence<UInt8>) -> [Record] {
        var records: [Record] = []
        for byte in chunk {
            guard var start = leading else {
                if let record = take(byte) { records.append(record) }
                continue
            }
            start.append(byte)
            leading = start
            if let flushed = pastByteOrderMark(start) { records += flushed }
        }
        return records
    }

    /// Ends the file; the last record where it has no line end.
    public mutating func finish() -> [Record] {
        var records: [Record] = []
        if let start = leading {
            leading = nil
            records += start.compactMap { take($0) }
        }
        if state == .quoted { isBadlyQuoted = true }
        if let last = endRecord() { records.append(last) }
        return records
    }

    /// Holds back the first three bytes until they are known to be a byte order mark or not.
    private mutating func pastByteOrderMark(_ start: [UInt8]) -> [Record]? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if start.count < 3, mark.starts(with: start) { return nil }
        leading = nil
        return start == mark ? [] : start.compactMap { take($0) }
    }

    private mutating func take(_ byte: UInt8) -> Record? {
        let isAfterCR = afterCR
        afterCR = byte == 13
        if byte == 13 || byte == 10 && !isAfterCR { line += 1 }
        if byte == 10, isAfterCR, state != .quoted {
            firstLine = line
            return nil
        }
        switch state {
        case .quoted:
            if byte == 34 { state = .quoteInQuoted } else { keep(byte) }
            return nil
        case .quoteInQuoted where byte == 34:
            state = .quoted
            keep(byte)
            return nil
        default: break
        }
        switch byte {
        case 44: endField()
        case 10, 13: return endRecord()
        case 34 where state == .fieldStart: state = .quoted
        default:
            if state == .quoteInQuoted || byte == 34 { isBadlyQuoted = true }
            state = .plain
            keep(byte)
        }
        return nil
    }

    private mutating func keep(_ byte: UInt8) {
        size += 1
        if size <= FileLimits.lineBytes { field.append(byte) }
    }

    private mutating func endField() {
        fields.append(field)
        field.removeAll(keepingCapacity: true)
        state = .fieldStart
    }

    private mutating func endRecord() -> Record? {
        defer {
            fields.removeAll(keepingCapacity: true)
            (size, isBadlyQuoted, firstLine) = (0, false, line)
        }
        let isBlank = fields.isEmpty && field.isEmpty && state == .fieldStart
        endField()
        return isBlank ? nil : record()
    }

    private func record() -> Record {
        if size > FileLimits.lineBytes { return .init(line: firstLine, fields: [], problem: .lineTooLong(firstLine)) }
        if isBadlyQuoted { return .init(line: firstLine, fields: [], problem: .badQuoting(firstLine)) }
        var texts: [String] = []
        for bytes in fields {
            switch TextCheck.text(bytes, line: firstLine) {
            case .success(let text): texts.append(text)
            case .failure(let fault): return .init(line: firstLine, fields: [], problem: fault.problem)
            }
        }
        return .init(line: firstLine, fields: texts, problem: nil)
    }
}
