import HTTPTypes
import Law

/// The page of the fine calculator, for anyone; nothing is kept.
enum FineRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.finesPattern, access: .anyone) { visit in
            let context = try await visit.page()
            var form = FormReader(visit.query)
            let known = form.values.first("on") == nil ? nil : FineQuestions.read(&form)
            let range = known.flatMap { FineRange.of($0.facts, on: $0.on) }
            let check = known.flatMap { known in
                known.proposed.flatMap { FineCheck.check($0, known.facts, on: known.on, mitigation: known.why) }
            }
            let groups = FineQuestions.groups(FormAsking(form: form, context: context), today: visit.now.date)
            return .page(FinePage.page(.init(groups: groups, range: range, check: check), context: context))
        }
    ]
}
