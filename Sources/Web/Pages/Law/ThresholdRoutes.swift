import HTTPTypes
import Law

/// The page of thresholds, for anyone; nothing is kept.
enum ThresholdRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.thresholdsPattern, access: .anyone) { visit in
            let context = try await visit.page()
            var form = FormReader(visit.query)
            let crime = form.optional("crime", as: Crime.self)
            let isAnswered = form.values.first("on") != nil
            let questions = crime.map { ThresholdQuestions([$0]) }
            let on = isAnswered ? form.required("on", as: LegalDate.self) : nil
            let known = isAnswered ? questions?.read(&form) : nil
            let answers = on.flatMap { on in known.map { Thresholds.assess($0, on: on) } } ?? []
            // A crime alone is no answer yet: the questions start afresh.
            let asking = FormAsking(form: isAnswered ? form : FormReader(), context: context)
            let groups = questions?.groups(asking, today: visit.now.date) ?? []
            return .page(ThresholdPage.page(.init(crime: crime, groups: groups, answers: answers), context: context))
        }
    ]
}
