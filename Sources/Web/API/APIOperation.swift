package import Law

/// What an API route is, apart from where it stands and what it does: the part that the description shows.
package struct APIOperation: Sendable {
    /// The unique name that clients are generated from: `acceptClue`.
    package let id: String
    /// What it does, in a few words.
    package let summary: Wording
    package let tag: APITag
    package let access: Access
    package private(set) var parameters: [ParameterDeclaration] = []
    /// Takes an Idempotency-Key: sent twice, done once.
    package private(set) var isIdempotent = false
    /// Needs If-Match with the version of the record that the decision was based on.
    package private(set) var needsMatch = false
    /// Problems of its own besides those of every route of its kind.
    package private(set) var problems: Set<ProblemKind> = []

    package init(_ id: String, _ summary: Wording, tag: APITag, access: Access) {
        self.id = id
        self.summary = summary
        self.tag = tag
        self.access = access
    }

    /// Takes this query parameter.
    package func taking<Value>(_ parameter: QueryParameter<Value>) -> APIOperation {
        var copy = self
        copy.parameters.append(parameter.declaration)
        return copy
    }

    /// Takes an Idempotency-Key.
    package func idempotent() -> APIOperation {
        var copy = self
        copy.isIdempotent = true
        return copy
    }

    /// Needs If-Match.
    package func matching() -> APIOperation {
        var copy = self
        copy.needsMatch = true
        return copy
    }

    /// May also answer with these problems.
    package func refusing(_ problems: ProblemKind...) -> APIOperation {
        var copy = self
        copy.problems.formUnion(problems)
        return copy
    }
}

/// A heading of the API description.
package struct APITag: Sendable, Hashable {
    package let name: String
    package let title: Wording

    package init(_ name: String, _ title: Wording) {
        self.name = name
        self.title = title
    }

    /// What belongs to no subject: the description itself, problems, health.
    package static let frame = APITag("frame", Wording("接口", "The API itself"))
}
