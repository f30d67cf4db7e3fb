import Foundation
import Law

/// Reads bytes as text: UTF-8, UTF-16 and GB18030 (with it GBK and GB2312).
package enum TextDecoding {
    /// The most bytes that are read: a thousand pages of a plan have four million.
    package static let limit = 64 << 20

    /// The text of bytes.
    ///
    /// - Parameter charset: The charset that the file or its sender names, or nil.
    /// - Throws: `PlanFileFault` where the bytes are empty, too many, or no text.
    package static func text(_ bytes: [UInt8], charset: String? = nil) throws(PlanFileFault) -> String {
        guard bytes.contains(where: { $0 > 0x20 }) else {
            throw PlanFileFault(.empty, Wording("文件是空的。请上传有文字的文件", "The file is empty. Send one with text in it"))
        }
        guard bytes.count <= limit else {
            throw PlanFileFault(
                .tooLarge, Wording("文件超过 64 MB。请只保留正文", "The file is larger than 64 MB. Keep the document's text only"))
        }
        if let marked = try marked(bytes) { return marked }
        if let charset = charset?.lowercased(), charset.hasPrefix("gb"), let text = decode(bytes, .gb18030) {
            return try checked(text)
        }
        if let text = String(validating: bytes, as: UTF8.self) { return try checked(text) }
        if let wide = wide(bytes), let text = decode(bytes, wide) { return try checked(text) }
        if !bytes.contains(0), let text = decode(bytes, .gb18030) { return try checked(text) }
        throw notText(at: firstInvalid(bytes))
    }

    /// Text behind a byte order mark.
    private static func marked(_ bytes: [UInt8]) throws(PlanFileFault) -> String? {
        let marks: [([UInt8], String.Encoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        for (mark, encoding) in marks where bytes.starts(with: mark) {
            guard let text = decode(Array(bytes.dropFirst(mark.count)), encoding) else {
                throw PlanFileFault(
                    .badEncoding,
                    Wording(
                        "文件开头标明的编码与内容不符。请另存为 UTF-8",
                        "The bytes are not in the encoding that the file's beginning names. Save it as UTF-8"))
            }
            return try checked(text)
        }
        return nil
    }

    /// UTF-16 without a mark: every second byte of its line ends and spaces is zero.
    private static func wide(_ bytes: [UInt8]) -> String.Encoding? {
        guard bytes.count % 2 == 0 else { return nil }
        var (low, high) = (0, 0)
        func isPlain(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || (0x20...0x3A).contains(byte) }
        for index in stride(from: 0, to: min(bytes.count, 65_536) - 1, by: 2) {
            if bytes[index] == 0, isPlain(bytes[index + 1]) { high += 1 }
            if bytes[index + 1] == 0, isPlain(bytes[index]) { low += 1 }
        }
        guard max(low, high) > 0, min(low, high) * 8 < max(low, high) else { return nil }
        return low > high ? .utf16LittleEndian : .utf16BigEndian
    }

    private static func decode(_ bytes: [UInt8], _ encoding: String.Encoding) -> String? {
        if encoding == .utf8 { return String(validating: bytes, as: UTF8.self) }
        return String(data: Data(bytes), encoding: encoding)
    }

    /// Refuses text of which much is no writing: bytes of a picture can be valid in GB18030 too.
    private static func checked(_ text: String) throws(PlanFileFault) -> String {
        var (bad, rare, all) = (0, 0, 0)
        for scalar in text.unicodeScalars.prefix(200_000) {
            all += 1
            switch scalar.value {
            case 9, 10, 12, 13: break
            case 0..<32, 0x7F..<0xA0, 0xFFFD, 0xE000...0xF8FF, 0xFFFE...0xFFFF: bad += 1
            case 0x20..<0x7F, 0x2000...0x33FF, 0x4E00...0x9FFF, 0xFF00...0xFFEF, 0xA0..<0x250: break
            default: rare += 1
            }
        }
        guard bad * 200 <= all, (bad + rare) * 10 <= all else { throw notText(at: 0) }
        return text
    }

    private static func notText(at offset: Int) -> PlanFileFault {
        PlanFileFault(
            .notText,
            Wording(
                "不是文本文件：第 \(offset + 1) 字节起不是 UTF-8、UTF-16 或 GB18030 编码。请另存为 UTF-8 文本、DOCX 或带文字的 PDF",
                "This is no text: from byte \(offset + 1) on it is not UTF-8, UTF-16 or GB18030. Save it as UTF-8 text, DOCX or PDF with text"
            ))
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var position = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { position += UTF8.width(scalar) }
        return position
    }
}

extension String.Encoding {
    /// GB18030, by its CoreFoundation number 0x0632.
    fileprivate static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
