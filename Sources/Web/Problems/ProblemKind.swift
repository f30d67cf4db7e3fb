package import HTTPTypes
package import Law

/// The kinds of problem the server answers with; each has one status and one code.
package enum ProblemKind: String, Sendable, Hashable, CaseIterable {
    case badRequest = "bad-request"
    case notSignedIn = "not-signed-in"
    case forbidden
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case conflict
    case stale
    case tooLarge = "too-large"
    case targetTooLong = "target-too-long"
    case unsupportedMedia = "unsupported-media"
    case misdirected
    case refused
    case preconditionRequired = "precondition-required"
    case tooManyRequests = "too-many-requests"
    case headTooLarge = "head-too-large"
    case fault
    case unavailable

    /// The HTTP status.
    package var status: HTTPResponse.Status {
        switch self {
        case .badRequest: .badRequest
        case .notSignedIn: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .conflict: .conflict
        case .stale: .preconditionFailed
        case .tooLarge: .contentTooLarge
        case .targetTooLong: .uriTooLong
        case .unsupportedMedia: .unsupportedMediaType
        case .misdirected: .misdirectedRequest
        case .refused: .unprocessableContent
        case .preconditionRequired: .preconditionRequired
        case .tooManyRequests: .tooManyRequests
        case .headTooLarge: .requestHeaderFieldsTooLarge
        case .fault: .internalServerError
        case .unavailable: .serviceUnavailable
        }
    }

    /// What happened, in a few words.
    package var title: Wording { text.title }
    /// What to do about it.
    package var advice: Wording { text.advice }
}
