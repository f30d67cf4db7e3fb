/// Reads a line that must hold one JSON object.
enum JSONLine {
    /// The object, or what is wrong with the line.
    static func object(_ line: LineReader.Line) throws(RowFault) -> JSONValue {
        if case .failure(let fault) = TextCheck.text(line.bytes, line: line.number) { throw fault }
        let value: JSONValue
        do {
            value = try JSONReader.value(of: line.bytes)
        } catch {
            throw RowFault(
                RowProblem(
                    line: line.number, column: "\(error.offset + 1)", cause: .notJSON,
                    message: Reason(
                        "不是合法的 JSON：第 \(error.offset + 1) 字节，\(error.reason.zh)",
                        "no valid JSON: byte \(error.offset + 1), \(error.reason.en)"),
                    remedy: Reason("每行写一个完整的 JSON 对象", "write one whole JSON object on each line")))
        }
        guard case .object = value else {
            throw RowFault(
                RowProblem(
                    line: line.number, column: "1", cause: .notJSON,
                    message: Reason("不是 JSON 对象", "this is no JSON object"),
                    remedy: Reason("每行写一个完整的 JSON 对象", "write one whole JSON object on each line")))
        }
        return value
    }
}
