import Enforcement
import Foundation
import Law

/// The text of a PDF, by the tool pdftotext of poppler-utils, run as a process of its own within limits.
enum PDFText {
    /// What the tool may take: a thousand pages of text take two seconds.
    static let limits = LimitedProcess.Limits(
        seconds: 30, patience: 60, kilobytes: 1 << 20, bytes: TextDecoding.limit)

    /// The text, page by page, pages divided by form feeds; rows of tables that divide work as cells divided by tabs.
    ///
    /// - Throws: `PlanFileFault` where the tool is not there, the file is protected or damaged, or holds no text.
    static func text(_ bytes: [UInt8]) async throws -> String {
        try await LimitedProcess.inFolder("plan") { folder in
            let input = folder.appending(path: "in.pdf")
            try Data(bytes).write(to: input)
            guard let text = try await printed([], of: input) else {
                throw PlanFileFault(
                    .tooLarge, Wording("PDF 的文字超过 64 MB", "The PDF holds more than 64 MB of text"))
            }
            guard text.contains(where: { $0.isLetter }) else {
                throw PlanFileFault(
                    .noText,
                    Wording(
                        "PDF 中没有文字，可能是扫描件。请先做文字识别",
                        "The PDF holds no text; it may be a scan. Have its text recognised first"))
            }
            // Where words stand takes many times the room of the words; where it is too much, tables stay as they came.
            guard PageTables.mayStand(in: text), let places = try await printed(["-bbox"], of: input) else {
                return text
            }
            return PageTables.text(plain: text, printed: places)
        }
    }

    /// What the tool prints of a file, or nil where that is too much.
    private static func printed(_ options: [String], of input: URL) async throws -> String? {
        let output = input.deletingLastPathComponent().appending(path: "out.txt")
        let ending = try await LimitedProcess(limits: limits).run(
            ["pdftotext", "-q", "-enc", "UTF-8"] + options + ["--", input.path, output.path])
        let size = (try? FileManager.default.attributesOfItem(atPath: output.path)[.size] as? Int) ?? 0
        guard size < limits.bytes else { return nil }
        guard ending.status == 0 else { throw fault(ending) }
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }

    private static func fault(_ ending: LimitedProcess.Ending) -> PlanFileFault {
        if ending.wasMissing {
            return PlanFileFault(
                .toolMissing,
                Wording(
                    "未安装 pdftotext。请安装 poppler-utils，或上传文字、DOCX",
                    "pdftotext is not installed. Install poppler-utils, or send text or DOCX"))
        }
        if ending.status == 3 || ending.message.contains("password") {
            return PlanFileFault(
                .encrypted, Wording("PDF 有密码或禁止提取文字", "The PDF is protected with a password or forbids copying"))
        }
        return PlanFileFault(
            .damaged,
            Wording("PDF 损坏、不完整或处理超时。请重新下载或另存", "The PDF is damaged, cut off or takes too long. Fetch or save it again")
        )
    }
}
