import Foundation
import HTTPTypes
import Law
import Operations

/// The API of thresholds and fines: the same facts and answers as `qingyuan law threshold` and `law fine`; nothing is kept.
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
        },
        APIRoute(
            .post, "/law/fines",
            APIOperation(
                "checkFine", Wording("罚款幅度测算", "Between what sums a violation is fined"), tag: tag,
                access: .anyone),
            body: FineQuestion.self, replies: .ok(FineAnswer.self)
        ) { _, question in
            let input = try question.read()
            guard let range = FineRange.of(input.facts, on: question.on) else {
                throw Problem.invalid([FieldProblem("/facts/conducts", "required", AnswerText.required)])
            }
            let check = question.proposed.flatMap {
                FineCheck.check($0, input.facts, on: question.on, mitigation: input.mitigation)
            }
            return APIAnswer(FineAnswer(on: question.on, range: range, check: check))
        },
    ]

    /// The mistakes of a file of facts, each at its place in the body.
    static func problem(_ error: FactsFaults) -> Problem {
        Problem.invalid(
            error.faults.map { fault in
                let steps = fault.path.replacing("[", with: "/").replacing("]", with: "").replacing(".", with: "/")
                return FieldProblem("/facts/\(steps)", "form", fault.message)
            })
    }
}

extension FineQuestion {
    /// The facts, read as a file of facts is.
    ///
    /// - Throws: `Problem` with a pointer for each wrong value.
    func read() throws -> FineInput {
        do {
            return try FineInput(json: JSONBody.encoder().encode(facts))
        } catch let error as FactsFaults {
            throw LawAPI.problem(error)
        }
    }
}

extension ThresholdQuestion {
    /// The facts, read as a file of facts is.
    ///
    /// - Throws: `Problem` with a pointer for each wrong value.
    func read() throws -> ThresholdFacts {
        do {
            return try ThresholdFacts(json: JSONBody.encoder().encode(facts))
        } catch let error as FactsFaults {
            throw LawAPI.problem(error)
        }
    }
}
