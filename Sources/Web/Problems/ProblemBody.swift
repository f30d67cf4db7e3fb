import HTTPTypes
import Law
import Operations

/// A problem as JSON (RFC 9457), in one language.
package struct ProblemBody: APIValue, Hashable {
    /// Where the kind is described.
    package let type: String
    package let title: String
    package let status: Int
    package let detail: String
    /// The path asked for.
    package let instance: String
    package let code: String
    /// The article a refusal rests on.
    package let article: String?
    /// The reference to give when asking about it.
    package let reference: String
    package let errors: [ValueFault]?

    /// One wrong value.
    package struct ValueFault: APIValue, Hashable {
        package let pointer: String
        package let code: String
        package let message: String

        package static let schemaName = "ValueFault"
        package static let example = ValueFault(pointer: "/title", code: "required", message: AnswerText.required.en)
    }

    init(_ problem: Problem, instance: String, reference: String, language: Language) {
        func say(_ wording: Wording) -> String { language == .zh ? wording.zh : wording.en }
        type = Paths.problem(problem.kind).text
        title = say(problem.kind.title)
        status = problem.kind.status.code
        detail = say(problem.detail ?? problem.kind.advice)
        self.instance = instance
        code = problem.code
        article = problem.article.map { say($0.citation) }
        self.reference = reference
        errors =
            problem.errors.isEmpty
            ? nil
            : problem.errors.map { ValueFault(pointer: $0.pointer, code: $0.code, message: say($0.message)) }
    }

    package static let schemaName = "Problem"
    package static let example = ProblemBody(
        .invalid([FieldProblem("/title", "required", AnswerText.required)]),
        instance: "/api/v1/clues", reference: "5f0c9a3be1d24f6a", language: .en)
}
