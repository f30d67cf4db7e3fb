import Foundation
import HTTPTypes
import Law

/// The API of thresholds: the same facts and answers as `qingyuan law threshold`; nothing is kept.
enum LawAPI {
    static let tag = APITag("law", Wording("法律规则", "Rules of law"))

    static let all: [any Route] = [
        APIRoute(
            .post, "/law/thresholds",
            APIOperation(
                "assessThresholds", Wording("刑事追诉标准测算", "Whether facts reach the line of a crime"), tag: tag,
                access: .anyone),
            body: ThresholdQuestion.self, replies: .ok(ThresholdAnswers.self)
        ) { _, question in
            let facts = try question.read()
            return APIAnswer(ThresholdAnswers(on: question.on, assessments: Thresholds.assess(facts, on: question.on)))
        }
    ]
}

extension ThresholdQuestion {
    /// The facts, read as a file of facts is.
    ///
    /// - Throws: `Problem` with a pointer for each wrong value.
    func read() throws -> ThresholdFacts {
        do {
            return try ThresholdFacts(json: JSONBody.encoder().encode(facts))
        } catch let error as FactsFaults {
            throw Problem.invalid(
                error.faults.map { fault in
                    let steps = fault.path.replacing("[", with: "/").replacing("]", with: "").replacing(".", with: "/")
                    return FieldProblem("/facts/\(steps)", "form", fault.message)
                })
        }
    }
}
