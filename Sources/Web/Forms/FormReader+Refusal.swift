import Enforcement

extension FormReader {
    /// Notes what an operation refused: at the field it names, else at the one given.
    mutating func note(_ refusal: Refusal, at field: String) {
        refuse(refusal.facts["field"] ?? field, refusal.code.rawValue, refusal.message)
    }

    /// Marks the field that a refusal names as wrong, and says whether it names one.
    mutating func mark(_ refusal: Refusal) -> Bool {
        guard let field = refusal.facts["field"] else { return false }
        refuse(field, refusal.code.rawValue, refusal.message)
        return true
    }
}

extension Refusal {
    /// Whether the person can mend it in the form; what is hidden or not allowed gets a page of its own.
    var canBeMended: Bool {
        switch code.category {
        case .unauthenticated, .conflict, .unprocessable, .tooMany: true
        case .forbidden, .notFound: false
        }
    }
}
