import Enforcement
import Foundation
import Operations
import Testing

struct PlanFileTests {
    /// A DOCX of three paragraphs, packed by Python's zipfile.
    private static let packed = """
        UEsDBBQAAAAIAMJIdl14oq712wAAADUBAAARAAAAd29yZC9kb2N1bWVudC54bWyzsa/IzVEoSy0qzszPs1Uy1DNQUkjNS85PycxLt1UKDXHTtVCy\
        t7Mpt0rJTy7NTc0rAbGT8lMqQXQBiCgCESV2z+ZPeLqjycjAyOTpzi3POic/bd/9ZN/WZ3Obnza2P22b9HT70id75zybtvPZwg4bfZAGEFkEJgvQ\
        zXqyo+FxQ+PL9t7nTTuf7N79tGshQS3v93QAdb3f0/m0a8HTPbueLW54Nn/p44YmoDjQWU9b1zxd1/l0Y8Pzzq1Pl2x5v6cHJDi1DWgyUPBla+/T\
        CR1AvVhs0Yf5Vh8pCABQSwECFAMUAAAACADCSHZdeKKu9dsAAAA1AQAAEQAAAAAAAAAAAAAAgAEAAAAAd29yZC9kb2N1bWVudC54bWxQSwUGAAAA\
        AAEAAQA/AAAACgEAAAAA
        """

    private var docx: [UInt8] { Data(base64Encoded: PlanFileTests.packed).map(Array.init) ?? [] }

    private func code(of bytes: [UInt8]) async -> PlanFileFault.Code? {
        do {
            _ = try await PlanFile.text(bytes)
            return nil
        } catch {
            return (error as? PlanFileFault)?.code
        }
    }

    @Test func `a Word document is read as its paragraphs`() async throws {
        let text = try await PlanFile.text(docx)
        #expect(text == "某市2024年打击侵权假冒工作方案\n一、重点任务\n（一）加强检查。（市公安局牵头，市商务局配合）\n")
        let clause = try #require(PlanDocument.parse(text: text).measures.first?.clauses.first)
        #expect(clause.lead.map(\.name) == ["市公安局"])
        #expect(clause.responsible.map(\.name) == ["市商务局"])
    }

    @Test(arguments: [30, 100, 200, 300]) func `a Word document that is cut off is refused as damaged`(
        _ length: Int
    ) async {
        #expect(await code(of: Array(docx.prefix(length))) == .damaged)
    }

    @Test func `changed bytes are noticed`() async {
        var bytes = docx
        bytes[120] ^= 0x10
        #expect(await code(of: bytes) == .damaged)
    }

    @Test func `a password is named`() async throws {
        var bytes = docx
        let directory = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
        bytes[directory + 8] |= 1
        #expect(await code(of: bytes) == .encrypted)
    }

    @Test func `an entry that would unpack to a thousand times its size is refused before it is unpacked`() async throws
    {
        var bytes = docx
        let directory = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
        bytes[directory + 26] = 0x20
        #expect(await code(of: bytes) == .bomb)
    }

    @Test func `an entry that unpacks to more than it says is refused`() async throws {
        var bytes = docx
        let directory = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
        (bytes[directory + 24], bytes[directory + 25]) = (40, 0)
        #expect(await code(of: bytes) == .bomb)
    }

    @Test(arguments: [
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
        Array("{\\rtf1 x}".utf8),
        [0x7F, 0x45, 0x4C, 0x46, 2],
    ])
    func `other kinds of files are named`(_ bytes: [UInt8]) async {
        #expect(await code(of: bytes) == .unknownKind)
    }

    @Test func `an archive that is no Word document is named`() async {
        let other = docx.map { $0 == UInt8(ascii: "w") ? UInt8(ascii: "v") : $0 }
        #expect(await code(of: other) == .unknownKind)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"), "pdftotext is not there"))
    func `a PDF gives its text, a broken one is refused, one without text says so`() async throws {
        #expect(
            try await PlanFile.text(PlanFileTests.pdf("BT /F1 12 Tf 20 50 Td (Plan 2024) Tj ET")).contains("Plan 2024"))
        #expect(await code(of: Array("%PDF-1.4\nnothing".utf8)) == .damaged)
        #expect(await code(of: PlanFileTests.pdf("0 0 10 10 re f")) == .noText)
    }

    /// A PDF of one page with this content.
    private static func pdf(_ content: String) -> [UInt8] {
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
        var (text, offsets) = ("%PDF-1.4\n", [Int]())
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            text += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
        }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
