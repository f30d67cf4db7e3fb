package import HTTPTypes
import Hummingbird
package import Law
import Logging

/// What a page handler answers.
package struct PageReply: Sendable {
    /// What goes in the body.
    package enum Content: Sendable {
        /// A whole page.
        case page(HTML)
        /// Go there with GET (303).
        case redirect(Path)
        /// A file to save or, where inline, to look at.
        case file(FileReply)
        /// A file to save that is read while it is sent, whatever its size.
        case stream(FileStream)
    }

    package var status: HTTPResponse.Status
    package var content: Content
    /// Said once, on the next page.
    package var notice: FlashNotice?
    /// Further header fields.
    package var headers: HTTPFields = [:]

    /// A page, 200 unless said otherwise.
    package static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> PageReply {
        PageReply(status: status, content: .page(html), notice: nil)
    }

    /// A form shown again with what was typed and what is wrong with it (422).
    package static func invalid(_ html: HTML) -> PageReply { page(html, status: .unprocessableContent) }

    /// After a post: go to a page, with a word about what was done.
    package static func redirect(_ path: Path, saying notice: FlashNotice? = nil) -> PageReply {
        PageReply(status: .seeOther, content: .redirect(path), notice: notice)
    }

    /// A file.
    package static func file(_ file: FileReply) -> PageReply {
        PageReply(status: .ok, content: .file(file), notice: nil)
    }
}

/// A file that is sent piece by piece, in constant memory.
package struct FileStream: Sendable {
    /// The media type with its charset: `text/csv; charset=utf-8`.
    let mediaType: String
    /// The name under which it is saved.
    let name: String
    /// Bytes in all; nil where nobody knows before the end.
    let size: Int?
    /// The bytes from an offset on; empty at the end.
    let read: @Sendable (_ offset: Int) async throws -> [UInt8]

    /// The answer with the file; one that breaks off is shorter than it says, so that the reader knows.
    func response(_ logger: Logger) -> Response {
        let body = ResponseBody(contentLength: size) { writer in
            var sent = 0
            do {
                while size.map({ sent < $0 }) ?? true {
                    let piece = try await read(sent)
                    if piece.isEmpty, size == nil { break }
                    guard !piece.isEmpty else { throw Problem(.notFound) }
                    try await writer.write(ByteBuffer(bytes: piece))
                    sent += piece.count
                }
            } catch {
                logger.error("A file broke off", metadata: ["error": "\(String(reflecting: error))"])
                throw error
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: mediaType, .contentSecurityPolicy: SecurityHeaders.filePolicy,
                .contentDisposition: ContentDisposition.text(name, isInline: false),
            ], body: body)
    }
}

/// A file sent to the reader.
package struct FileReply: Sendable {
    package let bytes: [UInt8]
    /// The media type with its charset: `text/csv; charset=utf-8`.
    package let mediaType: String
    /// The name under which it is saved.
    package let name: String
    /// Shown in the browser instead of saved: only for types that run nothing.
    package let isInline: Bool

    package init(bytes: [UInt8], mediaType: String, name: String, isInline: Bool = false) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.name = name
        self.isInline = isInline
    }
}

/// A word about what was done, kept in the session until the next page shows it.
package struct FlashNotice: Sendable, Hashable, Codable {
    /// How it sounds.
    package enum Tone: String, Sendable, Hashable, Codable { case done, warning, failed }

    package let tone: Tone
    package let text: Wording

    package init(_ tone: Tone, _ text: Wording) {
        self.tone = tone
        self.text = text
    }

    /// Something was done.
    package static func done(_ text: Wording) -> FlashNotice { FlashNotice(.done, text) }
}
