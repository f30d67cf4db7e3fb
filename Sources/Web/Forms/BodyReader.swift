import HTTPTypes
import Hummingbird
import Law

/// Reads request bodies within their limits.
enum BodyReader {
    /// The whole body, at most `limit` bytes.
    ///
    /// - Throws: `Problem` of kind `tooLarge`, before reading anything where the length is announced.
    static func collect(_ request: Request, upTo limit: Int) async throws -> [UInt8] {
        try checkAnnounced(request, limit)
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= limit else { throw tooLarge(limit) }
            bytes += buffer.readableBytesView
        }
        return bytes
    }

    /// Refuses a body that says of itself that it is too large.
    static func checkAnnounced(_ request: Request, _ limit: Int) throws {
        guard let announced = request.headers[.contentLength] else { return }
        guard let length = Int(announced), length >= 0 else { throw Problem(.badRequest) }
        if length > limit { throw tooLarge(limit) }
    }

    static func tooLarge(_ limit: Int) -> Problem {
        Problem(.tooLarge, Wording("最多 \(limit) 字节。", "At most \(limit) bytes."))
    }
}
