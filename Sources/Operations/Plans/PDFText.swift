import Enforcement
import Foundation
import Law

/// The text of a PDF, by the tool pdftotext of poppler-utils, run as a process of its own within limits.
enum PDFText {
    /// What the tool may take, with the reason.
    enum Limits {
        /// Seconds of processor time: a thousand pages of text take two.
        static let seconds = 30
        /// Kilobytes of memory.
        static let kilobytes = 1 << 20
        /// Bytes of text.
        static let bytes = TextDecoding.limit
    }

    /// The text, page by page, pages divided by form feeds.
    ///
    /// - Throws: `PlanFileFault` where the tool is not there, the file is protected or damaged, or holds no text.
    static func text(_ bytes: [UInt8]) async throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "plan-\(getpid())-\(bytes.hashValue)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "in.pdf"), folder.appending(path: "out.txt"))
        try Data(bytes).write(to: input)
        let result = try await run(input.path, output.path)
        guard result.status == 0 else { throw fault(result) }
        let size = (try? FileManager.default.attributesOfItem(atPath: output.path)[.size] as? Int) ?? 0
        guard size <= Limits.bytes else {
            throw PlanFileFault(.tooLarge, Wording("PDF 的文字超过 64 MB", "The PDF holds more than 64 MB of text"))
        }
        let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        guard text.contains(where: { $0.isLetter }) else {
            throw PlanFileFault(
                .noText,
                Wording(
                    "PDF 中没有文字，可能是扫描件。请先做文字识别",
                    "The PDF holds no text; it may be a scan. Have its text recognised first"))
        }
        return text
    }

    private struct Result: Sendable {
        let status: Int32
        let message: String
    }

    /// Runs the tool under the shell's limits of time and memory.
    private static func run(_ input: String, _ output: String) async throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let limits = "ulimit -t \(Limits.seconds) -v \(Limits.kilobytes) -f \(Limits.bytes / 512)"
        process.arguments = ["-c", "\(limits); exec pdftotext -q -enc UTF-8 -- \"$1\" \"$2\"", "sh", input, output]
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        return try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                let message = (try? errors.fileHandleForReading.read(upToCount: 4096)) ?? Data()
                continuation.resume(
                    returning: Result(
                        status: ended.terminationStatus, message: String(decoding: message, as: UTF8.self)))
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }

    private static func fault(_ result: Result) -> PlanFileFault {
        if result.status == 127 {
            return PlanFileFault(
                .toolMissing,
                Wording(
                    "未安装 pdftotext。请安装 poppler-utils，或上传文字、DOCX",
                    "pdftotext is not installed. Install poppler-utils, or send text or DOCX"))
        }
        if result.status == 3 || result.message.contains("password") {
            return PlanFileFault(
                .encrypted, Wording("PDF 有密码或禁止提取文字", "The PDF is protected with a password or forbids copying"))
        }
        return PlanFileFault(
            .damaged,
            Wording("PDF 损坏、不完整或处理超时。请重新下载或另存", "The PDF is damaged, cut off or takes too long. Fetch or save it again")
        )
    }
}
