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

    init(_ sheet: Sheet) { self.sheet = sheet }

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

    /// 青市监罪移〔2026〕1号 涉嫌犯罪案件移送书.pdf
    func name(_ format: Format) -> String {
        "\([sheet.number, sheet.title].compactMap(\.self).joined(separator: " ")).\(format.rawValue)"
    }

    /// The page that the printer is given: the sheet as on screen, its styles within it, no address anywhere.
    var page: String { SheetFile.page([sheet], title: sheet.title, tongue: sheet.tongue) }

    /// Several sheets as one document, each beginning on a page of its own.
    static func page(_ sheets: [Sheet], title: String, tongue: Sheet.Tongue = .chinese) -> String {
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
