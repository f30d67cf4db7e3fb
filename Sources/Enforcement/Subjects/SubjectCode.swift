package import Law

/// The code by which a firm or a person is known, checked: a unified social credit code or a citizen number.
package struct SubjectCode: Hashable, Sendable {
    /// The code as it is kept: half width, capital letters, no spaces.
    package let text: String
    /// What the code says the subject is.
    package let kind: SubjectKind
    /// What is worth knowing and refuses nothing: an abolished region, a failing inner check. Without personal data.
    package let notes: [Wording]

    /// Reads a code as somebody typed or pasted it; spaces, width and case do not matter.
    ///
    /// - Parameter kind: what the subject is said to be; nil takes what the code tells.
    /// - Throws: `Refusal.invalid` for the field `code` with every problem found, or where it is another kind's code.
    package init(_ typed: String, for kind: SubjectKind? = nil) throws(Refusal) {
        let check =
            switch kind {
            case .firm: CreditCode.check(typed)
            case .person: ResidentID.check(typed)
            case .unidentified, nil: CodeCheck.check(typed)
            }
        guard check.isValid, let found = SubjectCode.subjectKind(check.kind) else {
            throw SubjectCode.refusal(check)
        }
        text = check.cleaned
        self.kind = found
        // The note on the corrected form quotes the code itself.
        notes = check.notes.filter { $0.code != "form" }.map(\.message)
    }

    private static func subjectKind(_ kind: CodeCheck.Kind?) -> SubjectKind? {
        switch kind {
        case .credit: .firm
        case .resident: .person
        case .organisation, .region, nil: nil
        }
    }

    private static func refusal(_ check: CodeCheck) -> Refusal {
        guard !check.problems.isEmpty else {
            return .invalid(
                "code",
                Wording("请填写18位统一社会信用代码或公民身份号码", "Give a credit code or a citizen number of 18 characters"))
        }
        return .invalid(
            "code",
            Wording(
                check.problems.map(\.message.zh).joined(separator: "；"),
                check.problems.map(\.message.en).joined(separator: "; ")))
    }
}
