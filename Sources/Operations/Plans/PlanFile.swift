import Enforcement
import Law

/// Reads the files in which plans come: text, web pages, Word documents, PDF with text.
package enum PlanFile {
    /// The text of a file, by what its bytes say it is.
    ///
    /// - Throws: `PlanFileFault` with what is wrong and how to mend it.
    package static func text(_ bytes: [UInt8]) async throws -> String {
        guard bytes.count <= TextDecoding.limit else {
            throw PlanFileFault(
                .tooLarge, Wording("文件超过 64 MB。请只保留正文", "The file is larger than 64 MB. Keep the document's text only"))
        }
        if bytes.starts(with: "%PDF-".utf8) { return try await PDFText.text(bytes) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try word(bytes) }
        if let kind = foreign(bytes) { throw kind }
        if HTMLText.isPage(bytes) { return try HTMLText.text(bytes) }
        return try TextDecoding.text(bytes)
    }

    /// The text of a DOCX file.
    private static func word(_ bytes: [UInt8]) throws(PlanFileFault) -> String {
        let archive = try ZipArchive(bytes)
        guard let document = try archive.content(of: "word/document.xml") else {
            throw PlanFileFault(
                .unknownKind,
                Wording("这个压缩包不是 DOCX 文档。请上传文字、网页、DOCX 或 PDF", "This archive is no DOCX. Send text, HTML, DOCX or PDF"))
        }
        let numbering = try archive.content(of: "word/numbering.xml")
        return WordText.text(
            document: String(decoding: document, as: UTF8.self),
            numbering: numbering.map { String(decoding: $0, as: UTF8.self) })
    }

    /// Kinds of files that are known and not read.
    private static func foreign(_ bytes: [UInt8]) -> PlanFileFault? {
        func unknown(_ zh: String, _ en: String) -> PlanFileFault {
            PlanFileFault(.unknownKind, Wording("\(zh)。请另存为 DOCX、PDF 或文本", "\(en). Save it as DOCX, PDF or text"))
        }
        let kinds: [([UInt8], String, String)] = [
            (
                [0xD0, 0xCF, 0x11, 0xE0], "这是旧版 Word、WPS 文档或加密的 Office 文档",
                "This is an old Word or WPS file or an encrypted Office file"
            ),
            (Array("{\\rtf".utf8), "这是 RTF 文档", "This is an RTF file"),
            ([0x89, 0x50, 0x4E, 0x47], "这是图片", "This is a picture"),
            ([0xFF, 0xD8, 0xFF], "这是图片", "This is a picture"), (Array("GIF8".utf8), "这是图片", "This is a picture"),
            ([0x1F, 0x8B], "这是 gzip 压缩文件", "This is a gzip file"),
            (Array("Rar!".utf8), "这是 RAR 压缩文件", "This is a RAR archive"),
            ([0x37, 0x7A, 0xBC, 0xAF], "这是 7z 压缩文件", "This is a 7z archive"),
            ([0x7F, 0x45, 0x4C, 0x46], "这是程序", "This is a program"),
        ]
        return kinds.first { bytes.starts(with: $0.0) }.map { unknown($0.1, $0.2) }
    }
}
