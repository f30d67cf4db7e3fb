import Enforcement
import HTTPTypes
import Law
import Operations

/// The links between plans of different levels: looked at, confirmed, taken back.
enum AnswersRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.planAnswersPattern, access: .signedIn) { visit in
            let (id, actor): (PlanID, Actor) = (visit.id(), try visit.actor())
            let higher = visit.query.first("to").map { PlanID($0) }
            let model = try await visit.house.office.read { access in
                let loaded = try PlanStore.load(id, for: actor, in: access)
                return AnswersPage.Model(
                    plan: loaded.record, above: try PlanAnswers.above(loaded.record, for: actor, in: access),
                    answers: try higher.map { try PlanAnswers.read(id, to: $0, for: actor, in: access) },
                    mayConfirm: Authority.decide(.planManage, by: actor, on: loaded.scope) == .allowed,
                    coverage: try PlanAnswers.coverage(of: id, in: access))
            }
            return .page(AnswersPage.page(model, context: try await visit.page()))
        },
        PageRoute(.post, Paths.planAnswersPattern, access: .signedIn) { visit in
            var form = visit.form()
            let id: PlanID = visit.id()
            let higher = PlanID(form.required("to"))
            let pairs = form.values.all("pair").compactMap { text -> ConfirmAnswers.Pair? in
                let parts = text.split(separator: ":").map(String.init)
                return parts.count == 2 ? ConfirmAnswers.Pair(parts[0], parts[1]) : nil
            }
            let count = try await visit.house.office.perform(
                ConfirmAnswers(id, to: higher, pairs), as: visit.actor())
            return .redirect(
                Paths.planAnswers(id).with(query: [("to", higher.rawValue)]),
                saying: .done(AnswersText.confirmed(count)))
        },
        PageRoute(.post, Paths.planAnswerEndPattern, access: .signedIn) { visit in
            let id: PlanID = visit.id()
            _ = try await visit.house.office.perform(
                EndAnswer(id, visit.value(.id("answer"))), as: visit.actor())
            return .redirect(Paths.planAnswers(id), saying: .done(AnswersText.ended))
        },
    ]
}
