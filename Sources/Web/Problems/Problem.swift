package import HTTPTypes
package import Law

/// Why a request was not done, as it is told to whoever asked (RFC 9457).
package struct Problem: Error, Sendable, Hashable {
    package let kind: ProblemKind
    /// The code a program can act on: the kind's own, or that of the refusal.
    package let code: String
    /// This occurrence in one sentence; nil leaves the kind's advice.
    package var detail: Wording?
    /// The rule a refusal rests on.
    package var article: LegalSource?
    /// What is wrong with single values.
    package var errors: [FieldProblem]
    /// Further header fields: Allow, Retry-After, WWW-Authenticate.
    package var headers: HTTPFields = [:]
    /// What the log is told; the client never is.
    package var logged: LoggedFault?

    package init(
        _ kind: ProblemKind, code: String? = nil, _ detail: Wording? = nil,
        article: LegalSource? = nil, errors: [FieldProblem] = []
    ) {
        self.kind = kind
        self.code = code ?? kind.rawValue
        self.detail = detail
        self.article = article
        self.errors = errors
    }

    /// The same problem with one more header field.
    package func with(_ name: HTTPField.Name, _ value: String) -> Problem {
        var copy = self
        copy.headers[name] = value
        return copy
    }

    /// No such page or record, or none this visitor may see: the two are never told apart.
    package static let notFound = Problem(.notFound)

    /// Single values that are wrong.
    package static func invalid(_ errors: [FieldProblem]) -> Problem {
        Problem(
            .refused, code: "invalid-values",
            Wording("有 \(errors.count) 处需要更正。", "\(errors.count) values need mending."), errors: errors)
    }
}

/// What is wrong with one value.
package struct FieldProblem: Sendable, Hashable {
    /// Where it stands: a JSON Pointer into the body, or the name of a form field or parameter.
    package let pointer: String
    /// The code a program can act on: `required`, `too-long`, `pattern`.
    package let code: String
    /// How to mend it.
    package let message: Wording

    package init(_ pointer: String, _ code: String, _ message: Wording) {
        self.pointer = pointer
        self.code = code
        self.message = message
    }
}
