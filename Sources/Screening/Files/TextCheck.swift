/// Checks the bytes and characters of a line or field that came from outside.
enum TextCheck {
    /// The text of a line, or why it has none.
    static func text(_ bytes: some Collection<UInt8>, line: Int) -> Result<String, RowFault> {
        if let text = String(validating: bytes, as: UTF8.self) { return .success(text) }
        let at = firstInvalid(bytes) + 1
        if isCutUTF8(bytes) { return .failure(RowFault(cut(line, at: at))) }
        if looksLikeGB18030(bytes) {
            return .failure(
                RowFault(
                    RowProblem(
                        line: line, column: "\(at)", cause: .looksLikeGB18030,
                        message: Reason(
                            "不是 UTF-8 编码，看起来是 GB18030/GBK（第 \(at) 字节起）",
                            "not UTF-8 from byte \(at) on; it looks like GB18030 or GBK"),
                        remedy: Reason(
                            "请将文件另存为 UTF-8，例如 iconv -f GB18030 -t UTF-8",
                            "save the file as UTF-8, for example iconv -f GB18030 -t UTF-8"))))
        }
        return .failure(
            RowFault(
                RowProblem(
                    line: line, column: "\(at)", cause: .notUTF8,
                    message: Reason("第 \(at) 字节不是合法的 UTF-8", "byte \(at) is no valid UTF-8"),
                    remedy: Reason("请将文件另存为 UTF-8", "save the file as UTF-8"))))
    }

    /// The first control character of a text that is no tab or line end, or nil.
    static func control(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            scalar.value < 0x20 && scalar.value != 9 && scalar.value != 10 && scalar.value != 13
                || (0x7F...0x9F).contains(scalar.value) && scalar.value != 0x85
        }
    }

    /// Whether bytes that are no UTF-8 pair up as two-byte characters of GBK do.
    static func looksLikeGB18030(_ bytes: some Collection<UInt8>) -> Bool {
        var pairs = 0
        var lead = false
        for byte in bytes {
            if lead {
                guard byte >= 0x30, byte != 0x7F, byte != 0xFF else { return false }
                pairs += 1
                lead = false
            } else if byte >= 0x80 {
                guard byte >= 0x81, byte != 0xFF else { return false }
                lead = true
            }
        }
        return !lead && pairs > 0
    }

    /// Whether bytes are UTF-8 but for a character cut at their beginning or end, as in a line that was broken in two.
    ///
    /// Its halves of characters often pair up as GBK would.
    static func isCutUTF8(_ bytes: some Collection<UInt8>) -> Bool {
        let head = bytes.prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
        var whole = Array(bytes.dropFirst(head))
        if let lead = whole.indices.suffix(3).last(where: { whole[$0] & 0xC0 != 0x80 }),
            whole.count - lead < width(of: whole[lead])
        {
            whole.removeSubrange(lead...)
        }
        guard whole.count < bytes.count, String(validating: whole, as: UTF8.self) != nil else { return false }
        // A cut head proves nothing by itself: GBK has such bytes too. Whole characters behind it do.
        return head == 0 || whole.contains { $0 >= 0x80 }
    }

    /// How many bytes a character has that begins with this one.
    private static func width(of lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    private static func cut(_ line: Int, at place: Int) -> RowProblem {
        RowProblem(
            line: line, column: "\(place)", cause: .notUTF8,
            message: Reason(
                "第 \(place) 字节处的字符不完整，本行可能被截断", "the character at byte \(place) is cut: the line was broken off"),
            remedy: Reason("请重新导出该行", "export this line again"))
    }

    private static func firstInvalid(_ bytes: some Collection<UInt8>) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var position = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): position += UTF8.width(scalar)
            case .emptyInput, .error: return position
            }
        }
    }
}

/// A problem as a thrown value.
struct RowFault: Error {
    let problem: RowProblem

    init(_ problem: RowProblem) { self.problem = problem }
}
