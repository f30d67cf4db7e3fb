import Enforcement
import HTTPTypes
import Hummingbird
import Law
import NIOCore
import Operations

/// What stands before every page handler: session, authority, CSRF, the form; and after it: the session written, the cookie set.
struct PageEndpoint {
    let route: PageRoute
    let house: House

    func respond(to request: Request, context: WebContext) async throws -> Response {
        let desk = SessionDesk(house: house)
        let query = try self.query(request)
        let visitor = try await desk.visitor(of: request, counting: !route.isUnsafe)
        context.visitor.current = visitor
        if let actor = visitor.principal?.actor { RequestTrace.current?.note(actor) }
        try authorise(context, request)
        let values = try PathValues.read(route.pattern, context)
        func visit(_ posted: FormData) -> Visit {
            Visit(
                request: request, context: context, house: house, route: route, values: values, query: query,
                posted: posted)
        }
        let (posted, reply): (FormData, PageReply)
        if let upload = route.upload {
            var file = try await uploaded(upload, request, context)
            posted = file.fields
            reply = try await upload.handle(visit(posted), &file)
        } else {
            posted = try await form(request, context)
            reply = try await route.handle(visit(posted))
        }
        var response = response(reply, context, sent: query.fields + posted.fields)
        try await desk.settle(context, notice: reply.notice, into: &response)
        return response
    }

    private func query(_ request: Request) throws -> FormData {
        guard let pairs = QueryText.parse(request.head.path ?? "") else { throw Problem(.badRequest) }
        return FormData(pairs)
    }

    private func authorise(_ context: WebContext, _ request: Request) throws {
        switch route.access {
        case .anyone: break
        case .signedIn:
            guard context.visitor.current?.principal != nil else { throw Problem(.notSignedIn) }
        case .demonstration:
            guard house.settings.isDemonstration, context.arrival.isLocal else { throw Problem.notFound }
        case .scope: throw Problem(.forbidden)
        }
    }

    /// The posted form, once it is certain that one of our own pages sent it.
    private func form(_ request: Request, _ context: WebContext) async throws -> FormData {
        guard route.isUnsafe else { return FormData() }
        try CrossSite.check(request, house.settings)
        let form = try await FormParser(limits: route.form).read(request)
        try checkToken(of: form, context)
        return form
    }

    /// The posted form up to its file, once it is certain that one of our own pages sent it.
    private func uploaded(
        _ upload: PageRoute.Upload, _ request: Request, _ context: WebContext
    ) async throws -> FileUpload {
        try CrossSite.check(request, house.settings)
        let file = try await FileUpload(request, limits: route.form, field: upload.field)
        try checkToken(of: file.fields, context)
        return file
    }

    private func checkToken(of form: FormData, _ context: WebContext) throws {
        guard let token = form.first(CrossSite.fieldName),
            context.visitor.current?.sessionID.accepts(csrfToken: token) == true
        else { throw CrossSite.refused }
    }

    /// - Parameter sent: what the reader sent with the request.
    private func response(_ reply: PageReply, _ context: WebContext, sent: [FormData.Field]) -> Response {
        var headers = reply.headers
        switch reply.content {
        case .page(var html):
            if context.visitor.current?.principal?.actor.seesPeople != true {
                html = html.masked(typed: sent.reduce(into: []) { $0.formUnion(Mask.numbers(in: $1.value)) })
            }
            headers[.contentType] = MediaType.html
            headers[.contentLanguage] = context.arrival.language.tag
            return Response(
                status: reply.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: html.bytes)))
        case .redirect(let path):
            headers[.location] = path.text
            return Response(status: reply.status, headers: headers)
        case .file(let file):
            headers[.contentType] = file.mediaType
            headers[.contentSecurityPolicy] = SecurityHeaders.filePolicy
            headers[.contentDisposition] = ContentDisposition.text(file.name, isInline: file.isInline)
            return Response(
                status: reply.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
        case .stream(let file): return file.response(context.logger)
        }
    }
}

/// The Content-Disposition header.
enum ContentDisposition {
    /// RFC 6266: an ASCII name for old readers, the real one in UTF-8.
    static func text(_ name: String, isInline: Bool) -> String {
        let plain = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_" })
        return
            "\(isInline ? "inline" : "attachment"); filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(name))"
    }
}
