package import Law

/// The law, the procedure or an authority says no: a value with a code, where the rule stands, and a sentence.
///
/// The sentence says what is refused, why, and how to mend it. `facts` holds what the decision rested on, without
/// personal data.
package struct Refusal: Error, Hashable, Sendable {
    package let code: RefusalCode
    package let message: Wording
    package let source: LegalSource?
    package let facts: [String: String]

    package init(
        _ code: RefusalCode, _ message: Wording, source: LegalSource? = nil, facts: [String: String] = [:]
    ) {
        self.code = code
        self.message = message
        self.source = source
        self.facts = facts
    }
}

/// The machine's word for a refusal; part of the API, so a code is never renamed.
package struct RefusalCode: RawRepresentable, Hashable, Sendable, Codable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// What kind of no it is: decides the HTTP status and the exit code.
    package enum Category: String, Sendable, CaseIterable {
        /// The actor is not known or the secret was wrong.
        case unauthenticated
        /// The actor may see the record and may not do this.
        case forbidden
        /// There is no such record, or none that the actor may see.
        case notFound
        /// The record has moved on: another state, another version, a duplicate.
        case conflict
        /// The input is wrong, or the law's conditions are not met.
        case unprocessable
        /// Too many tries; later it may go through.
        case tooMany
    }

    /// Which category a code belongs to; codes of guards and inputs are `unprocessable`.
    package var category: Category {
        RefusalCode.categories[self] ?? .unprocessable
    }

    package static let notSignedIn = RefusalCode("not-signed-in")
    package static let wrongCredentials = RefusalCode("wrong-credentials")
    package static let notAllowed = RefusalCode("not-allowed")
    package static let notFound = RefusalCode("not-found")
    package static let notInThisState = RefusalCode("not-in-this-state")
    package static let versionConflict = RefusalCode("version-conflict")
    package static let keyReused = RefusalCode("idempotency-key-reused")
    package static let duplicate = RefusalCode("duplicate")
    package static let invalidInput = RefusalCode("invalid-input")
    package static let secondPerson = RefusalCode("needs-second-person")
    package static let slowDown = RefusalCode("slow-down")
    package static let evidenceAltered = RefusalCode("evidence-altered")
    package static let evidenceMissing = RefusalCode("evidence-missing")
    /// Whoever keeps out of a record does nothing in it.
    package static let mustAvoid = RefusalCode("must-avoid")

    private static let categories: [RefusalCode: Category] = [
        .notSignedIn: .unauthenticated, .wrongCredentials: .unauthenticated,
        .notAllowed: .forbidden, .mustAvoid: .forbidden, .notFound: .notFound,
        .notInThisState: .conflict, .versionConflict: .conflict, .duplicate: .conflict,
        .evidenceAltered: .conflict, .evidenceMissing: .conflict,
        .keyReused: .unprocessable, .slowDown: .tooMany,
    ]
}

extension Refusal {
    /// No record of this kind and id that the actor may see: the same answer for both, so that nothing is given away.
    package static func notFound(_ kind: RecordKind) -> Refusal {
        Refusal(
            .notFound, Wording("没有这条记录，或者您无权查看", "There is no such record, or you may not see it"),
            facts: ["kind": kind.rawValue])
    }

    /// The record was changed by somebody else since the actor read it.
    package static func versionConflict(_ kind: RecordKind) -> Refusal {
        Refusal(
            .versionConflict,
            Wording("此记录刚被他人更新，请刷新后重试", "Somebody changed this record meanwhile; reload it and try again"),
            facts: ["kind": kind.rawValue])
    }

    /// One field of the input is wrong; the sentence says how to mend it.
    package static func invalid(_ field: String, _ message: Wording) -> Refusal {
        Refusal(.invalidInput, message, facts: ["field": field])
    }
}
