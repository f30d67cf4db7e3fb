import Enforcement
import Law
import Operations

extension CaseActPage {
    /// The report.
    static let investigation: [CaseActPage] = [conclude]

    /// The review of the file.
    static let review: [CaseActPage] = [takeUp, giveOpinion]

    private static let conclude = CaseActPage(
        noun: "conclusion", title: CaseEvent.conclude.label, events: [.conclude],
        ask: { questions in
            let asking = questions.asking
            let last = questions.loaded.facts.conclusion
            return [
                asking.longText("facts", CaseText.facts, last?.facts ?? "", rows: 8),
                asking.longText("basis", CaseText.basis, last?.basis ?? "", rows: 3),
                asking.radio(
                    "proposal", CaseText.proposal, asking.choices(DecisionKind.allCases, \.label),
                    last?.proposal.rawValue),
            ] + PenaltyQuestions.fields(asking, start: last?.penalty)
        },
        read: { form, loaded, version in
            let facts = form.required("facts", max: 10_000)
            let basis = form.required("basis", max: 10_000)
            let proposal = form.required("proposal", as: DecisionKind.self)
            let penalty = PenaltyQuestions.read(&form)
            return proposal.map {
                ConcludeInvestigation(
                    loaded.record.id, version: version,
                    Conclusion(facts: facts, basis: basis, proposal: $0, penalty: penalty))
            }
        })

    private static let takeUp = CaseActPage(
        noun: "review-acceptance", title: CaseEvent.takeUpReview.label, events: [.takeUpReview], ask: { _ in [] },
        read: { _, loaded, version in TakeUpReview(loaded.record.id, version: version) })

    private static let giveOpinion = CaseActPage(
        noun: "review", title: Wording("出具审核意见", "Give the opinion of the review"),
        events: [.passReview, .returnFromReview], told: [CaseText.officersAreTold],
        ask: { questions in
            let asking = questions.asking
            return [
                asking.radio(
                    "result", CaseText.reviewResult,
                    [.init("pass", questions.say(CaseText.passed)), .init("return", questions.say(CaseText.returned))]),
                asking.longText("opinion", CaseText.reviewOpinion),
            ]
        },
        read: { form, loaded, version in
            let result = form.required("result", max: 10)
            let opinion = form.required("opinion", max: 10_000)
            guard result == "pass" || result == "return" else {
                form.refuse("result", "form", Wording("请选择审核结论", "Choose a result"))
                return nil
            }
            return ReviewCase(
                loaded.record.id, version: version, ReviewOpinion(passed: result == "pass", opinion: opinion))
        })
}

extension DecisionKind: QueryValue {}
