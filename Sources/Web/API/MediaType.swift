import HTTPTypes

/// The media types of the API and the negotiation about them.
enum MediaType {
    static let json = "application/json"
    static let problem = "application/problem+json"
    static let lines = "application/x-ndjson"
    static let octets = "application/octet-stream"
    static let pdf = "application/pdf"
    static let form = "application/x-www-form-urlencoded"
    static let multipart = "multipart/form-data"
    static let plain = "text/plain; charset=utf-8"
    static let html = "text/html; charset=utf-8"

    /// The type without parameters, in lower case, and the parameters.
    static func parse(_ header: String) -> (type: String, parameters: [String: String])? {
        let parts = HeaderList.split(header, at: ";")
        guard let first = parts.first, first.split(separator: "/", omittingEmptySubsequences: false).count == 2 else {
            return nil
        }
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() where !part.isEmpty {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { return nil }
            parameters[pair[0].lowercased()] = HeaderList.unquoted(String(pair[1]))
        }
        return (first.lowercased(), parameters)
    }

    /// Whether the Content-Type says this type, in UTF-8 where it names a charset.
    static func isType(_ header: String?, _ type: String) -> Bool {
        guard let header, let parsed = parse(header), parsed.type == type else { return false }
        return parsed.parameters["charset"].map { $0.lowercased() == "utf-8" } ?? true
    }

    /// Whether an Accept header admits the type; none admits everything.
    static func isAccepted(_ type: String, by accept: String?) -> Bool {
        guard let accept else { return true }
        let plain = type.split(separator: ";")[0]
        let family = plain.prefix { $0 != "/" }
        let ranges = HeaderList.split(accept, at: ",").compactMap(parse)
        let fitting = ranges.filter { $0.type == plain || $0.type == family + "/*" || $0.type == "*/*" }
        guard let best = fitting.max(by: { rank($0.type) < rank($1.type) }) else { return false }
        return best.parameters["q"].flatMap(Double.init).map { $0 > 0 } ?? true
    }

    private static func rank(_ range: String) -> Int { range == "*/*" ? 0 : range.hasSuffix("/*") ? 1 : 2 }
}

/// Header values that are lists.
enum HeaderList {
    /// The parts between separators outside quotation marks, without the white space around them.
    static func split(_ header: String, at separator: Unicode.Scalar) -> [String] {
        let (bytes, separator) = (header.utf8, UInt8(ascii: separator))
        var parts: [String] = []
        var start = bytes.startIndex
        var (isQuoted, isEscaped) = (false, false)
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == separator && !isQuoted {
                parts.append(trimmed(header[start..<place]))
                start = bytes.index(after: place)
                continue
            }
            if byte == UInt8(ascii: "\"") && !isEscaped { isQuoted.toggle() }
            isEscaped = byte == UInt8(ascii: "\\") && isQuoted && !isEscaped
        }
        return parts + [trimmed(header[start...])]
    }

    /// A token as it is, a quoted string without its quotes and escapes.
    static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.first == "\"", text.last == "\"" else { return text }
        var out = ""
        var isEscaped = false
        for character in text.dropFirst().dropLast() {
            if character == "\\" && !isEscaped {
                isEscaped = true
            } else {
                out.append(character)
                isEscaped = false
            }
        }
        return out
    }

    private static func trimmed(_ text: Substring) -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let body = text.utf8.drop(while: isSpace)
        guard let last = body.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(text[body.startIndex...last])
    }
}
