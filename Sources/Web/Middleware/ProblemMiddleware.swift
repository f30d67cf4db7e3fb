import Logging
import HTTPTypes
import Hummingbird
import Law

/// Turns whatever was thrown into an answer: JSON for the API, a page for people. Faults are logged, never shown.
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = WebContext
    let house: House
    /// The methods a path has, to tell 405 from 404.
    let methods: @Sendable (String) -> [HTTPRequest.Method]

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let problem = refined(Problem.from(error), request)
            problem.logged?.leave(in: context.logger, "\(request.method.rawValue) failed")
            return await ProblemResponse(house: house, request: request, context: context).response(problem)
        }
    }

    /// A path that exists without this method is 405, with the methods it has. A version that has passed is 412 only where
    /// the request named one in If-Match; a form carries its version in a field, and that is a conflict.
    private func refined(_ problem: Problem, _ request: Request) -> Problem {
        if problem.kind == .stale, request.headers[.ifMatch] == nil {
            return Problem(.conflict, code: problem.code, problem.detail, article: problem.article)
        }
        guard problem.kind == .notFound, problem.code == ProblemKind.notFound.rawValue else { return problem }
        let methods = methods(request.uri.path)
        guard !methods.isEmpty, !methods.contains(request.method) else { return problem }
        return Problem(.methodNotAllowed).with(.allow, methods.map(\.rawValue).joined(separator: ", "))
    }
}
