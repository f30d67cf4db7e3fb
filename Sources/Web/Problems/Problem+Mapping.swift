import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

extension Problem {
    /// The problem that an error is told as. The only place where errors of the inner targets meet HTTP.
    static func from(_ error: any Error) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let refusal as Refusal: return from(refusal)
        case let error as any HTTPResponseError: return from(http: error)
        case let fault as PrinterFault:
            var problem = Problem(.unavailable, code: fault.code.rawValue, fault.message)
            problem.logged = LoggedFault(fault)
            return problem
        default:
            var problem = Office.passes(error) ? Problem(.unavailable).with(.retryAfter, "2") : Problem(.fault)
            problem.logged = LoggedFault(error)
            return problem
        }
    }

    /// The refusal's category decides the status; code, sentence, article and the field named are the refusal's own.
    private static func from(_ refusal: Refusal) -> Problem {
        let field = refusal.facts["field"].map { FieldProblem("/" + $0, refusal.code.rawValue, refusal.message) }
        let problem = Problem(
            kind(of: refusal.code), code: refusal.code.rawValue, refusal.message, article: refusal.source,
            errors: field.map { [$0] } ?? [])
        return refusal.facts["seconds"].map { problem.with(.retryAfter, $0) } ?? problem
    }

    private static func kind(of code: RefusalCode) -> ProblemKind {
        switch code.category {
        case .unauthenticated: .notSignedIn
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .conflict: code == .versionConflict ? .stale : .conflict
        case .unprocessable: .refused
        case .tooMany: .tooManyRequests
        }
    }

    /// What the server library itself refuses.
    private static func from(http error: any HTTPResponseError) -> Problem {
        let kind = ProblemKind.allCases.first { $0.status == error.status }
        var problem = Problem(kind ?? (error.status.kind == .clientError ? .badRequest : .fault))
        problem.headers = [:]
        problem.logged = problem.kind == .fault ? LoggedFault(error) : nil
        return problem
    }
}
