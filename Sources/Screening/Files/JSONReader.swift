/// Reads one JSON value strictly as RFC 8259 says and names the byte where it goes wrong.
///
/// Stricter in two things: a name may stand only once in an object, and an escaped half of a surrogate pair is refused.
struct JSONReader {
    /// Where and why reading stopped.
    struct Fault: Error, Hashable {
        /// Bytes before the fault.
        let offset: Int
        let reason: Reason
    }

    /// Values may be nested this deep; listings are two deep.
    static let deepest = 64

    private let bytes: [UInt8]
    private var at = 0

    /// The value that valid UTF-8 bytes hold, blanks around it allowed.
    static func value(of bytes: [UInt8]) throws(Fault) -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipBlanks()
        if reader.at < bytes.count { throw reader.fault("值之后还有多余内容", "there is something behind the value") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private func fault(_ zh: String, _ en: String) -> Fault { Fault(offset: at, reason: Reason(zh, en)) }

    private mutating func skipBlanks() {
        while let byte = next, byte == 32 || byte == 9 || byte == 10 || byte == 13 { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        guard depth < JSONReader.deepest else { throw fault("嵌套过深", "nested too deep") }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw fault("内容不完整", "it ends too early")
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
        guard bytes[at...].starts(with: word.utf8) else { throw fault("无法识别的词", "an unknown word") }
        at += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(Fault) -> JSONValue {
        at += 1
        var members: [JSONMember] = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else {
                throw fault("应为引号中的名称", "a name in quotation marks should stand here")
            }
            let name = try string()
            if members.contains(where: { $0.name == name }) {
                throw fault("名称 \(name) 重复", "the name \(name) stands twice")
            }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw fault("缺少冒号", "a colon is missing") }
            members.append(JSONMember(name: name, value: try value(depth: depth)))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("缺少逗号或右花括号", "a comma or closing brace is missing") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Fault) -> JSONValue {
        at += 1
        var values: [JSONValue] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .array([]) }
        repeat {
            values.append(try value(depth: depth))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("缺少逗号或右方括号", "a comma or closing bracket is missing") }
        return .array(values)
    }

    private mutating func number() throws(Fault) -> String {
        let start = at
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits() throws(Fault) {
        let start = at
        while let byte = next, (48...57).contains(byte) { at += 1 }
        if at == start { throw fault("无法识别的内容", "this is no JSON value") }
    }

    private mutating func string() throws(Fault) -> String {
        at += 1
        var out: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                return String(decoding: out, as: UTF8.self)
            case UInt8(ascii: "\\"):
                out += Array(String(try escape()).utf8)
            case 0..<32:
                throw fault("字符串中有未转义的控制字符", "a control character stands unescaped in a string")
            default:
                out.append(byte)
                at += 1
            }
        }
        throw fault("字符串未闭合", "a string is not closed")
    }

    private mutating func escape() throws(Fault) -> Character {
        at += 1
        guard let byte = next else { throw fault("内容不完整", "it ends too early") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try escapedScalar())
        default: throw fault("无法识别的转义", "an unknown escape")
        }
    }

    private mutating func escapedScalar() throws(Fault) -> Unicode.Scalar {
        let first = try fourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800...0xDBFF).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw fault("代理对不完整", "half of a surrogate pair")
        }
        let second = try fourHexDigits()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault("代理对不完整", "half of a surrogate pair") }
        return scalar
    }

    private mutating func fourHexDigits() throws(Fault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("\\u 之后应为四位十六进制数", "four hexadecimal digits should follow \\u")
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }
}
