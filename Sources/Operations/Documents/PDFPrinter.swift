import Foundation
package import Law

/// Makes PDFs of documents with WeasyPrint, run as a process of its own: no scripts, no network, no files but its fonts.
package actor PDFPrinter {
    /// What one document may take: form 7 takes two seconds of a quiet machine, most of them for the fonts.
    private static let limits = LimitedProcess.Limits(
        seconds: 60, patience: 120, kilobytes: 1_536 << 10, bytes: 32 << 20)
    /// How many are made at a time: each takes up to half a gigabyte of memory.
    private static let together = 2
    /// How many may wait: a minute's work.
    private static let queue = 24

    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package init() {}

    /// Whether the tool is there.
    package static var isInstalled: Bool { interpreter() != nil }

    /// Whether a font with Chinese characters is there; nil where nothing can tell.
    package static func hasFonts() async -> Bool? {
        try? await LimitedProcess.inFolder("fonts") { folder -> Bool? in
            let output = folder.appending(path: "out.txt")
            try Data().write(to: output)
            let ending = try await LimitedProcess(limits: limits).run(
                ["fc-list", ":lang=zh-cn", "family"], output: output.path)
            return ending.status == 0 ? try !Data(contentsOf: output).isEmpty : nil
        }
    }

    /// The PDF of an HTML page that brings its styles along.
    ///
    /// - Throws: `PrinterFault`.
    package func pdf(of html: String) async throws -> [UInt8] {
        guard let interpreter = PDFPrinter.interpreter() else { throw PrinterFault(.missing) }
        try await takeTurn()
        defer { giveTurn() }
        return try await LimitedProcess.inFolder("pdf") { folder in
            let (input, output) = (folder.appending(path: "in.html"), folder.appending(path: "out.pdf"))
            try Data(html.utf8).write(to: input)
            let ending = try await LimitedProcess(limits: PDFPrinter.limits).run(
                [interpreter, "-I", "-c", PDFPrinter.script, output.path], input: input.path)
            guard ending.status == 0 else { throw PrinterFault(ending) }
            let bytes = Array(try Data(contentsOf: output))
            guard bytes.starts(with: "%PDF-".utf8) else { throw PrinterFault(.failed) }
            return bytes
        }
    }

    /// Waits until one of the places is free.
    private func takeTurn() async throws(PrinterFault) {
        guard running >= PDFPrinter.together else {
            running += 1
            return
        }
        guard waiting.count < PDFPrinter.queue else { throw PrinterFault(.busy) }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Hands the place to whoever waits longest.
    private func giveTurn() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }

    /// The Python that the installed tool names in its first line.
    private static func interpreter() -> String? {
        guard let tool = LimitedProcess.path(of: "weasyprint"), let file = FileHandle(forReadingAtPath: tool),
            let head = try? file.read(upToCount: 256), head.starts(with: "#!".utf8)
        else { return nil }
        let line = String(decoding: head.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return line.split(separator: " ").first.map(String.init)
    }

    /// Refuses every address: a document brings all it needs along. The bounds of single glyphs are not computed anew and
    /// hints are kept, which halves the time for a font of 65,000 glyphs.
    private static let script = """
        import functools, sys
        from fontTools import subset, ttLib
        ttLib.TTFont = functools.partial(ttLib.TTFont, recalcBBoxes=False, recalcTimestamp=False)
        class Options(subset.Options):
            def __init__(self, **given):
                super().__init__(**{**given, "hinting": True})
                self.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
        subset.Options = Options
        import weasyprint
        def refuse(address, *_, **__):
            raise ValueError("no address is fetched")
        weasyprint.HTML(file_obj=sys.stdin.buffer, url_fetcher=refuse, encoding="utf-8").write_pdf(sys.argv[1])
        """
}

/// Why there is no PDF: what is wrong and how to mend it.
package struct PrinterFault: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// The tool is not installed.
        case missing = "printer-missing"
        /// Too many documents wait.
        case busy = "printer-busy"
        /// It took too long or too much.
        case tooLarge = "document-too-large"
        /// It ended with an error.
        case failed = "printer-failed"
    }

    package let code: Code
    /// What the tool said; for the log only.
    package let detail: String

    init(_ code: Code, detail: String = "") {
        self.code = code
        self.detail = detail
    }

    init(_ ending: LimitedProcess.Ending) {
        let isLimit = ending.ranOverTime || ending.message.contains("MemoryError")
        self.init(isLimit ? .tooLarge : .failed, detail: ending.message)
    }

    package var message: Wording {
        switch code {
        case .missing:
            Wording(
                "未安装 PDF 工具。请管理员安装 weasyprint 和 fonts-noto-cjk；此前可下载 Word 文件或打印网页",
                "The PDF tool is not installed. Have the administrator install weasyprint and fonts-noto-cjk; until then take the Word file or print the page"
            )
        case .busy:
            Wording("正在生成的 PDF 太多，请稍后再试", "Too many PDFs are being made; try again in a minute")
        case .tooLarge:
            Wording("文书过长，无法生成 PDF。请下载 Word 文件", "The document is too long for a PDF. Take the Word file")
        case .failed:
            Wording(
                "未能生成 PDF。请下载 Word 文件，并告知管理员",
                "The PDF could not be made. Take the Word file and tell the administrator")
        }
    }

    package var description: String { message.en }
}
