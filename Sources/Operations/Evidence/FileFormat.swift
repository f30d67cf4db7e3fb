/// What a file is by its own bytes: only this decides how it is sent back.
package enum FileFormat: String, CaseIterable, Sendable, Codable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"
    case pdf = "application/pdf"
    case html = "text/html"
    case plain = "text/plain"
    case unknown = "application/octet-stream"

    /// Reads the format off the bytes.
    ///
    /// - Complexity: O(*n*) where no signature fits, else O(1).
    package init(of bytes: [UInt8]) {
        if let known = FileFormat.signed(bytes) {
            self = known
        } else if String(validating: bytes, as: UTF8.self) == nil || bytes.contains(0) {
            self = .unknown
        } else {
            self = FileFormat.looksLikeMarkup(bytes) ? .html : .plain
        }
    }

    /// Whether it is a picture that every browser draws and none runs.
    package var isPicture: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp: true
        case .pdf, .html, .plain, .unknown: false
        }
    }

    /// The formats told by their first bytes.
    private static func signed(_ bytes: [UInt8]) -> FileFormat? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) { return .gif }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .webp }
        return bytes.starts(with: Array("%PDF-".utf8)) ? .pdf : nil
    }

    /// Whether text begins, past blanks and a byte order mark, with a tag.
    private static func looksLikeMarkup(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(14)
        let head = String(decoding: start, as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body", "<!--"].contains { head.hasPrefix($0) }
    }
}
