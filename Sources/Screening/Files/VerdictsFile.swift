/// Reads officers' verdicts: one JSON object a line with `score` and `verdict`, which is `confirmed` or `dismissed`.
///
/// Other members are passed over, so that a line that `screen` wrote, or one of its findings, will do with a `verdict` put to it.
public struct VerdictsFile: Sendable {
    /// What came out of one line.
    public enum Row: Hashable, Sendable {
        /// A verdict.
        case verdict(Verdict, line: Int)
        /// Nothing, and why.
        case problem(RowProblem)
    }

    private var reader = LineReader(after: LineReader.Place())

    /// A reader at the beginning of a file.
    public init() {}

    /// Takes the next bytes of the file; the lines that ended in them, blank ones passed over.
    /// - Complexity: O(*n*), *n* the length of the chunk.
    public mutating func feed(_ chunk: some Sequence<UInt8>) -> [Row] { reader.feed(chunk).compactMap(read) }

    /// Ends the file; the last line where it has no line end.
    public mutating func finish() -> [Row] { reader.finish().flatMap(read).map { [$0] } ?? [] }

    private func read(_ line: LineReader.Line) -> Row? {
        if line.isTooLong { return .problem(.lineTooLong(line.number)) }
        if line.bytes.allSatisfy({ $0 == 32 || $0 == 9 }) { return nil }
        do {
            return .verdict(try verdict(JSONLine.object(line), line.number), line: line.number)
        } catch {
            return .problem(error.problem)
        }
    }

    private func verdict(_ value: JSONValue, _ line: Int) throws(RowFault) -> Verdict {
        guard let score = value["score"] else { throw RowFault(.missing(line, "score")) }
        guard case .number(let digits) = score, let number = Double(digits), (0...1).contains(number) else {
            throw RowFault(.wrongType(line, "score", wanted: Reason("0 到 1 的数字", "a number from 0 to 1")))
        }
        switch value["verdict"] {
        case .string("confirmed"): return Verdict(score: number, isConfirmed: true)
        case .string("dismissed"): return Verdict(score: number, isConfirmed: false)
        case nil: throw RowFault(.missing(line, "verdict"))
        default:
            throw RowFault(
                .wrongType(line, "verdict", wanted: Reason("confirmed 或 dismissed", "confirmed or dismissed")))
        }
    }
}
