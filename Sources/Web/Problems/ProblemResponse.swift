import Foundation
import HTTPTypes
import Hummingbird
import Law
import NIOCore

/// A problem as an answer.
struct ProblemResponse {
    let house: House
    let request: Request
    let context: WebContext

    /// JSON below `/api/` and for machines, a page elsewhere; a page that needs a sign-in leads there and comes back.
    func response(_ problem: Problem) async -> Response {
        if request.uri.path.hasPrefix("/api/") || Paths.machinePaths.contains(request.uri.path) { return json(problem) }
        if problem.kind == .notSignedIn, request.method == .get || request.method == .head {
            let back = Paths.signIn.with(query: [("next", request.head.path)])
            return Response(status: .seeOther, headers: [.location: back.text])
        }
        return await page(problem)
    }

    private func json(_ problem: Problem) -> Response {
        var headers = problem.headers
        headers[.contentType] = MediaType.problem
        headers[.contentLanguage] = context.arrival.language.tag
        let path = request.uri.path
        let body = ProblemBody(
            problem, instance: String(path.prefix(300)), reference: context.arrival.requestID,
            language: context.arrival.language)
        let bytes = (try? JSONBody.encoder().encode(body)).map { Array($0) } ?? []
        return Response(
            status: problem.kind.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func page(_ problem: Problem) async -> Response {
        var headers = problem.headers
        headers[.contentType] = MediaType.html
        headers[.contentLanguage] = context.arrival.language.tag
        let html = await ProblemPage(problem: problem, reference: context.arrival.requestID).html(in: frame())
        return Response(
            status: problem.kind.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: html.bytes)))
    }

    /// The visitor's own frame; where even that fails, the bare one: an error page must not fail.
    private func frame() async -> PageContext {
        let target = request.head.path ?? "/"
        if let own = try? await FramePage.context(house: house, context: context, target: target) { return own }
        return PageContext(
            language: context.arrival.language, now: house.now, currentPath: Path(requestTarget: target) ?? .root,
            links: FramePage.links, version: house.settings.version)
    }
}
