import Law

/// Reads `multipart/form-data` (RFC 7578) part by part as it arrives, within the limits of the form.
struct MultipartParser {
    private enum State {
        case beforeFirst, headers, body, done
    }

    /// The largest head of a part, in bytes.
    private static let largestHead = 8 * 1024
    private let limits: FormLimits
    /// CR LF and the delimiter: what ends a part's body.
    private let delimiter: [UInt8]
    private var state = State.beforeFirst
    private var buffer: [UInt8]
    private var part: PartHead?
    private var body: [UInt8] = []
    private var form = FormData()
    /// The file field that is given out as it arrives instead of being collected.
    private let streamed: String?
    /// The head of that field's part, once it has begun.
    private(set) var streamedHead: PartHead?
    /// What had been read when that part began.
    private(set) var fieldsBeforeFile: FormData?
    private var streamedBytes = 0
    private var released: [UInt8] = []

    /// Nil where the boundary is none that RFC 2046 allows.
    init?(boundary: String, limits: FormLimits, streaming streamed: String? = nil) {
        self.streamed = streamed
        guard (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(MultipartParser.isBoundaryByte),
            !boundary.hasSuffix(" ")
        else { return nil }
        self.limits = limits
        delimiter = Array("\r\n--\(boundary)".utf8)
        buffer = Array("\r\n".utf8)
    }

    /// Takes the next bytes of the body.
    mutating func feed(_ bytes: some Sequence<UInt8>) throws {
        guard state != .done else { return }
        buffer += bytes
        while try step() {}
    }

    /// The bytes of the streamed file that have come since the last call.
    mutating func takeReleased() -> [UInt8] {
        defer { released = [] }
        return released
    }

    /// The form, once the last delimiter has come.
    mutating func finish() throws -> FormData {
        guard state == .done else { throw FormParser.malformed }
        return form
    }

    /// Goes one step on; false where more bytes are needed.
    private mutating func step() throws -> Bool {
        switch state {
        case .beforeFirst: try skipPreamble()
        case .headers: try readHead()
        case .body: try readBody()
        case .done: false
        }
    }

    private mutating func skipPreamble() throws -> Bool {
        guard let place = buffer.firstRange(of: delimiter) else {
            if buffer.count > MultipartParser.largestHead { throw FormParser.malformed }
            return false
        }
        return try passDelimiter(endingAt: place.upperBound, from: place.lowerBound)
    }

    /// After a delimiter comes either the end of its line or `--`, the end of the form.
    private mutating func passDelimiter(endingAt end: Int, from start: Int) throws -> Bool {
        var next = end
        while next < buffer.count, buffer[next] == 0x20 || buffer[next] == 0x09 { next += 1 }
        guard next + 2 <= buffer.count else {
            buffer.removeFirst(start)
            return false
        }
        switch (buffer[next], buffer[next + 1]) {
        case (0x0D, 0x0A):
            // The end of the delimiter's line begins the head, so that an empty head is still CR LF CR LF.
            buffer.removeFirst(next)
            state = .headers
        case (0x2D, 0x2D) where next == end:
            buffer = []
            state = .done
        default: throw FormParser.malformed
        }
        return true
    }

    private mutating func readHead() throws -> Bool {
        guard let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) else {
            if buffer.count > MultipartParser.largestHead { throw FormParser.malformed }
            return false
        }
        guard end.lowerBound <= MultipartParser.largestHead, let head = PartHead(Array(buffer[..<end.lowerBound]))
        else {
            throw FormParser.malformed
        }
        let isFull =
            head.fileName == nil ? form.fields.count >= limits.fieldCount : form.files.count >= limits.fileCount
        // A file field left empty comes as an empty file without a name, whatever the limits.
        if isFull && head.fileName != "" { throw FormParser.tooMuch }
        part = head
        body = []
        if streamedHead == nil, isStreamed(head) { (streamedHead, fieldsBeforeFile) = (head, form) }
        // The CR LF that ended the head stays: it may be the beginning of the delimiter of an empty part.
        buffer.removeFirst(end.upperBound - 2)
        state = .body
        return true
    }

    private mutating func readBody() throws -> Bool {
        if let place = buffer.firstRange(of: delimiter) {
            let next = place.upperBound
            guard next + 2 <= buffer.count else { return false }
            try append(buffer[..<place.lowerBound])
            try closePart()
            return try passDelimiter(endingAt: next, from: place.lowerBound)
        }
        let safe = buffer.count - delimiter.count
        guard safe > 0 else { return false }
        try append(buffer[..<safe])
        buffer.removeFirst(safe)
        return false
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) throws {
        body += bytes
        if let part, isStreamed(part), body.count > 2 {
            released += body[2...]
            streamedBytes += body.count - 2
            body.removeSubrange(2...)
        }
        let limit = part?.fileName == nil ? limits.fieldBytes : limits.fileBytes
        if body.count - 2 > limit || streamedBytes > limits.fileBytes { throw FormParser.tooMuch }
    }

    private func isStreamed(_ head: PartHead) -> Bool { head.fileName != nil && head.name == streamed }

    private mutating func closePart() throws {
        guard let head = part, body.starts(with: [0x0D, 0x0A]) else { throw FormParser.malformed }
        let content = Array(body.dropFirst(2))
        (part, body) = (nil, [])
        guard let fileName = head.fileName else {
            guard let text = String(validating: content, as: UTF8.self), !text.unicodeScalars.contains("\0") else {
                throw FormParser.malformed
            }
            form.append(head.name, FormParser.unified(text))
            return
        }
        if fileName.isEmpty && content.isEmpty || isStreamed(head) { return }
        form.append(
            UploadedFile(
                name: head.name, fileName: FileName.clean(fileName), mediaType: head.mediaType, bytes: content))
    }

    private static func isBoundaryByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}

/// The head of one part.
struct PartHead {
    let name: String
    /// Nil for a text field.
    let fileName: String?
    let mediaType: String

    /// Nil where the head names no form field.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var fields: [String: String] = [:]
        for line in text.split(separator: "\r\n") {
            let sides = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, fields.updateValue(String(sides[1]), forKey: sides[0].lowercased()) == nil else {
                return nil
            }
        }
        let parts = HeaderList.split(fields["content-disposition"] ?? "", at: ";")
        guard parts[0].lowercased() == "form-data" else { return nil }
        var parameters: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { return nil }
            let value = PartHead.unescaped(HeaderList.unquoted(String(pair[1])))
            guard parameters.updateValue(value, forKey: pair[0].lowercased()) == nil else { return nil }
        }
        guard let name = parameters["name"], !name.isEmpty, name.utf8.count <= 200 else { return nil }
        self.name = name
        fileName = parameters["filename"]
        let type = fields["content-type"].flatMap(MediaType.parse)?.type
        mediaType = type ?? (fileName == nil ? "text/plain" : "application/octet-stream")
    }

    /// Browsers write a quotation mark in a name as %22, a line break as %0D %0A, and nothing else so.
    private static func unescaped(_ text: String) -> String {
        text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }
}

/// File names as strangers send them.
package enum FileName {
    /// The last part of the name, without control characters, marks that turn the reading direction, or leading dots; at
    /// most 120 characters; `file` where nothing is left.
    package static func clean(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let kept = last.unicodeScalars.filter { scalar in
            scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                && !(0x200B...0x200F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
                && !(0x2066...0x2069).contains(scalar.value) && scalar.value != 0xFEFF
                && !"\"<>:|?*".unicodeScalars.contains(scalar)
        }
        var text = String(String.UnicodeScalarView(kept)).drop { $0 == "." || $0 == " " }
        while let end = text.last, end == "." || end == " " { text.removeLast() }
        guard text.count > 120 else { return text.isEmpty ? "file" : String(text) }
        let ending = text.lastIndex(of: ".").map { text[$0...] } ?? ""
        return ending.count <= 12 ? String(text.prefix(120 - ending.count) + ending) : String(text.prefix(120))
    }
}
