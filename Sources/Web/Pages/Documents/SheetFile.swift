import Enforcement
import HTTPTypes
import Operations

/// A document as a file to save: PDF or Word, under its number and title.
struct SheetFile: Sendable {
    /// The formats.
    enum Format: String, CaseIterable, Sendable {
        case pdf
        case docx

        var mediaType: String {
            switch self {
            case .pdf: MediaType.pdf
            case .docx: WordFile.mediaType
            }
        }
    }

    let sheet: Sheet
    /// Whether personal values are hidden in it.
    private let isMasked: Bool

    /// The document as its reader may see it.
    init(_ sheet: Sheet, for reader: Actor) {
        self.sheet = sheet.shown(to: reader)
        isMasked = !reader.seesPeople
    }

    /// The bytes in a format.
    ///
    /// - Throws: `PrinterFault` where there is no PDF to be had.
    func bytes(as format: Format, by printer: PDFPrinter) async throws -> [UInt8] {
        switch format {
        case .pdf: try await printer.pdf(of: page)
        case .docx: try WordFile.bytes(of: sheet)
        }
    }

    /// The file as an answer to a reader.
    func reply(as format: Format, by printer: PDFPrinter) async throws -> PageReply {
        var reply = PageReply.file(
            FileReply(bytes: try await bytes(as: format, by: printer), mediaType: format.mediaType, name: name(format)))
        reply.headers[.contentSecurityPolicy] = SecurityHeaders.filePolicy
        return reply
    }

    /// 青市监罪移〔2026〕1号 涉嫌犯罪案件移送书.pdf; a masked one says so, so that nobody takes it for the document.
    func name(_ format: Format) -> String {
        let mark = isMasked && sheet.tongue == .chinese ? "（阅览本）" : isMasked ? " (reading copy)" : ""
        return "\([sheet.number, sheet.title].compactMap(\.self).joined(separator: " "))\(mark).\(format.rawValue)"
    }

    /// The page that the printer is given: the sheet as on screen, its styles within it, no address anywhere.
    var page: String { SheetFile.page([sheet], title: sheet.title, tongue: sheet.tongue) }

    /// Several documents as one, each beginning on a page of its own.
    static func page(_ sheets: [Sheet], title: String, for reader: Actor) -> String {
        page(sheets.map { $0.shown(to: reader) }, title: title, tongue: .chinese)
    }

    private static func page(_ sheets: [Sheet], title: String, tongue: Sheet.Tongue) -> String {
        let html: HTML = """
            <!doctype html>
            <html lang="\(tongue.rawValue)"><head><meta charset="utf-8"><title>\(title)</title>
            <style>\(raw: SheetFile.style)</style></head>
            <body class="paper"><main>\(each(sheets) { SheetView($0).html })</main></body></html>
            """
        return html.text
    }

    /// `paper.css` with the values of its tokens written out: the printer does not know tokens inside `font`.
    private static let style: String = {
        let css = EmbeddedResources.text("paper.css") ?? ""
        let tokens = css.matches(of: /(--[a-z]+): ([^;]+);/).map { (String($0.1), String($0.2)) }
        return tokens.reduce(css) { $0.replacing("var(\($1.0))", with: $1.1) }
    }()
}
