extension JSONParser {
    /// Reads a string; one without escapes is validated and copied once.
    mutating func string() throws(JSONParsingError) -> String {
        position += 1
        let start = position
        try skipPlain()
        if bytes[position] == UInt8(ascii: "\"") {
            let text = try text(of: bytes[start..<position], at: start)
            position += 1
            return text
        }
        return try stringWithEscapes(from: start)
    }

    /// Moves to the next quote or backslash.
    private mutating func skipPlain() throws(JSONParsingError) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            guard byte >= 0x20 else { throw fault(.controlCharacter) }
            position += 1
        }
        throw fault(.unexpectedEnd)
    }

    private mutating func stringWithEscapes(from start: Int) throws(JSONParsingError) -> String {
        var unescaped = Array(bytes[start..<position])
        while bytes[position] != UInt8(ascii: "\"") {
            try appendEscape(to: &unescaped)
            let run = position
            try skipPlain()
            unescaped.append(contentsOf: bytes[run..<position])
        }
        position += 1
        guard let text = String(validating: unescaped, as: UTF8.self) else {
            throw JSONParsingError(code: .invalidUTF8, offset: start)
        }
        return text
    }

    private func text(of slice: Slice<UnsafeBufferPointer<UInt8>>, at start: Int)
        throws(JSONParsingError) -> String
    {
        let bytes = UnsafeBufferPointer(rebasing: slice)
        // Names and ids are ASCII, which is well-formed as it stands.
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw JSONParsingError(code: .invalidUTF8, offset: start)
        }
        return text
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONParsingError) {
        position += 1
        guard let byte = peek() else { throw fault(.unexpectedEnd) }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "u"):
            text.append(contentsOf: String(Character(try escapedScalar())).utf8)
            return
        default: throw fault(.invalidEscape)
        }
        position += 1
    }

    /// Reads `uXXXX`, and the second half of a pair where the first names a high surrogate.
    private mutating func escapedScalar() throws(JSONParsingError) -> Unicode.Scalar {
        let start = position - 1
        let lone = JSONParsingError(code: .loneSurrogate, offset: start)
        position += 1
        let unit = try hexUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw lone
        }
        let second = try hexUnit()
        guard UTF16.isTrailSurrogate(second) else { throw lone }
        let value = 0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(second - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { throw lone }
        return scalar
    }

    private mutating func hexUnit() throws(JSONParsingError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = peek() else { throw fault(.unexpectedEnd) }
            guard let digit = Hex.value(of: byte) else { throw fault(.invalidEscape) }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}

extension JSONParser {
    /// Reads a number; short whole ones without leaving the loop.
    mutating func number() throws(JSONParsingError) -> JSONValue {
        let start = position
        let isNegative = take(UInt8(ascii: "-"))
        let first = position
        let whole = try digits()
        if position - first > 1, bytes[first] == UInt8(ascii: "0") { throw fault(.invalidNumber) }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            _ = try digits()
        }
        if let byte = peek(), byte | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            position += 1
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            _ = try digits()
        }
        if isWhole, let whole, !(isNegative && whole == 0) {
            return .integer(isNegative ? -whole : whole)
        }
        return .number(try double(from: start))
    }

    /// Moves over at least one digit; gives their value where it is exact in a double.
    private mutating func digits() throws(JSONParsingError) -> Int64? {
        let start = position
        var value: Int64? = 0
        while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            position += 1
            guard let sum = value else { continue }
            let next = sum * 10 + Int64(byte - UInt8(ascii: "0"))
            value = next <= JSONValue.largestInteger ? next : nil
        }
        guard position > start else {
            throw fault(position < bytes.count ? .invalidNumber : .unexpectedEnd)
        }
        return value
    }

    private func double(from start: Int) throws(JSONParsingError) -> Double {
        let text = String(
            decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
        guard let value = Double(text) else {
            throw JSONParsingError(code: .invalidNumber, offset: start)
        }
        guard value.isFinite else { throw JSONParsingError(code: .numberOutOfRange, offset: start) }
        return value
    }
}
