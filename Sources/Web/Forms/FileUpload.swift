import HTTPTypes
import Hummingbird

/// A form whose one file is read as it arrives: the fields before it are known, its bytes come piece by piece.
package struct FileUpload {
    /// The fields that stood before the file.
    package let fields: FormData
    /// What the sender called the file, cleaned; nil where none was chosen.
    package let fileName: String?
    private var parser: MultipartParser?
    /// What is still to come; nil where the form had no file, and so was read to its end. A body is read once.
    private var body: RequestBody.AsyncIterator?
    private var total: Int
    private let limits: FormLimits

    /// Reads up to where the file begins, or to the end where there is none.
    ///
    /// - Throws: `Problem`: `unsupportedMedia`, `tooLarge`, `badRequest` for a body that is no form.
    init(_ request: Request, limits: FormLimits, field: String) async throws {
        self.limits = limits
        total = 0
        guard let type = request.headers[.contentType].flatMap(MediaType.parse), type.type == MediaType.multipart else {
            fields = try await FormParser(limits: limits).read(request)
            (fileName, parser, body) = (nil, nil, nil)
            return
        }
        try BodyReader.checkAnnounced(request, limits.bodyBytes)
        let boundary = type.parameters["boundary"] ?? ""
        guard var parser = MultipartParser(boundary: boundary, limits: limits, streaming: field) else {
            throw FormParser.malformed
        }
        var body = request.body.makeAsyncIterator()
        while parser.streamedHead == nil, let part = try await body.next() {
            total += part.readableBytes
            guard total <= limits.bodyBytes else { throw BodyReader.tooLarge(limits.bodyBytes) }
            try parser.feed(part.readableBytesView)
        }
        let name = parser.streamedHead?.fileName ?? ""
        fields = try parser.fieldsBeforeFile ?? parser.finish()
        fileName = name.isEmpty ? nil : FileName.clean(name)
        self.parser = parser
        self.body = body
    }

    /// The next bytes of the file; nil at its end, once the whole form has been seen to be well formed.
    ///
    /// - Throws: `Problem`: `tooLarge`, `badRequest`.
    package mutating func next() async throws -> [UInt8]? {
        while true {
            if let piece = parser?.takeReleased(), !piece.isEmpty { return piece }
            guard parser != nil else { return nil }
            guard let part = try await body?.next() else {
                _ = try parser?.finish()
                parser = nil
                return nil
            }
            total += part.readableBytes
            guard total <= limits.bodyBytes else { throw BodyReader.tooLarge(limits.bodyBytes) }
            try parser?.feed(part.readableBytesView)
        }
    }
}
