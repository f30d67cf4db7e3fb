import HTTPTypes
import Hummingbird
import Law

/// Reads a posted form of either kind within its limits.
struct FormParser {
    let limits: FormLimits

    /// The fields and files of a request.
    ///
    /// - Throws: `Problem`: `unsupportedMedia` for another content type, `tooLarge` beyond a limit, `badRequest` for a body
    ///   that is no such form.
    func read(_ request: Request) async throws -> FormData {
        guard let header = request.headers[.contentType], let type = MediaType.parse(header) else {
            throw Problem(.unsupportedMedia)
        }
        switch type.type {
        case MediaType.form:
            let bytes = try await BodyReader.collect(request, upTo: limits.bodyBytes)
            return try urlencoded(bytes)
        case MediaType.multipart:
            return try await multipart(request, boundary: type.parameters["boundary"] ?? "")
        default: throw Problem(.unsupportedMedia)
        }
    }

    private func urlencoded(_ bytes: [UInt8]) throws -> FormData {
        guard let pairs = QueryText.pairs(String(decoding: bytes, as: UTF8.self), controls: true) else {
            throw FormParser.malformed
        }
        guard pairs.count <= limits.fieldCount, pairs.allSatisfy({ $0.value.utf8.count <= limits.fieldBytes }) else {
            throw FormParser.tooMuch
        }
        return FormData(pairs.map { ($0.name, FormParser.unified($0.value)) })
    }

    private func multipart(_ request: Request, boundary: String) async throws -> FormData {
        try BodyReader.checkAnnounced(request, limits.bodyBytes)
        guard var parser = MultipartParser(boundary: boundary, limits: limits) else { throw FormParser.malformed }
        var total = 0
        for try await part in request.body {
            total += part.readableBytes
            guard total <= limits.bodyBytes else { throw BodyReader.tooLarge(limits.bodyBytes) }
            try parser.feed(part.readableBytesView)
        }
        return try parser.finish()
    }

    /// Browsers send line breaks as CR LF; we keep LF.
    static func unified(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        var afterReturn = false
        for byte in text.utf8 {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if byte != 0x0A || !afterReturn {
                bytes.append(byte)
            }
            afterReturn = byte == 0x0D
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static let malformed = Problem(.badRequest, code: "form", Wording("表单内容无法解析。", "The form cannot be read."))
    static let tooMuch = Problem(
        .tooLarge, code: "form-limits", Wording("表单的字段或文件过多、过大。", "Too many or too large fields or files."))
}
