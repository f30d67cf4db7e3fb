import HTTPTypes
import Hummingbird
import NIOCore

/// Our own styles, scripts and images, from memory.
struct AssetRoute: Route {
    let method = HTTPRequest.Method.get
    let pattern = Paths.staticPattern
    let access = Access.anyone
    let bodyLimit = 0
    let pace = Pace.free

    func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        let values = try PathValues.read(pattern, context)
        guard let file = StaticFiles.shared.file(servedAs: values["name"] ?? "") else { throw Problem.notFound }
        var headers: HTTPFields = [.cacheControl: "public, max-age=31536000, immutable", .eTag: file.tag]
        if ETag.isListed(file.tag, in: request.headers[.ifNoneMatch]) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = file.mediaType
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
}
