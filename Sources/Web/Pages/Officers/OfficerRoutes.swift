import Enforcement
import HTTPTypes
import Law
import Operations

/// Officers, their certificates and their training.
enum OfficerRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.officersPattern, access: .signedIn) { .page(try await list($0, FormReader())) },
        PageRoute(.get, Paths.officerPattern, access: .signedIn) { .page(try await show($0, FormReader())) },
        PageRoute(.post, Paths.officerTrainingPattern, access: .signedIn) { visit in
            try await act(visit, field: "heldOn", saying: OfficerText.entered) { form -> RecordTraining? in
                let heldOn = form.required("heldOn", as: LegalDate.self)
                let hours = form.required("hours", as: Int.self)
                let subject = form.required("subject", max: 200)
                let organiser = form.required("organiser", max: 100)
                guard let heldOn, let hours else { return nil }
                return RecordTraining(
                    visit.id(), on: heldOn, hours: hours, subject: subject, organiser: organiser)
            }
        },
        PageRoute(.post, Paths.officerTrainingWithdrawalPattern, access: .signedIn) { visit in
            try await act(visit, field: "reason", saying: OfficerText.takenBack) { form -> WithdrawTraining? in
                let reason = form.required("reason", max: 200)
                return form.required("training", as: TrainingID.self).map { WithdrawTraining($0, reason: reason) }
            }
        },
        PageRoute(.post, Paths.trainingMinimumPattern, access: .signedIn, handle: setMinimum),
    ]

    /// The year that is asked for, else the present one.
    private static func year(_ visit: Visit) -> Int {
        let asked = visit.query.first("year").flatMap { Int($0) }
        return asked.flatMap { OfficerStore.years.contains($0) ? $0 : nil } ?? visit.now.date.year
    }

    private static func list(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let (actor, year, after) = (try visit.actor(), year(visit), visit.query.first("after"))
        let (lines, minimum) = try await visit.house.office.read { access in
            (
                try OfficerStore.lines(
                    year: year, after: after, limit: PageSize.rows + 1, for: actor, in: access),
                Authority.reach(of: .officerTrain, for: actor) == nil
                    ? nil : try OfficerStore.minimum(of: actor.unitID, year: year, in: access)
            )
        }
        let shown = Array(lines.prefix(PageSize.rows))
        let next = lines.count > shown.count ? shown.last?.signInName : nil
        let model = OfficerListPage.Model(
            lines: shown, year: year, minimum: minimum,
            next: next.map { OfficerListPage.list(year).with(query: [("year", String(year)), ("after", $0)]) },
            isFirst: after == nil, form: form)
        return OfficerListPage.page(model, context: try await visit.page())
    }

    private static func show(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let (actor, year, id): (Actor, Int, UserID) = (try visit.actor(), year(visit), visit.id())
        let file = try await visit.house.office.read { try OfficerStore.file(id, year: year, for: actor, in: $0) }
        return OfficerShowPage.page(.init(file: file, form: form), context: try await visit.page())
    }

    /// Reads the form, does the act and goes back to the officer; a refusal that can be mended is shown there.
    private static func act<O: Operation>(
        _ visit: Visit, field: String, saying text: Wording, _ operation: (inout FormReader) -> O?
    ) async throws -> PageReply {
        var form = visit.form()
        let operation = operation(&form)
        guard form.isValid, let operation else { return .invalid(try await show(visit, form)) }
        do {
            _ = try await visit.house.office.perform(operation, as: visit.actor())
            return .redirect(Paths.officer(visit.id()).at("trainings"), saying: .done(text))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: field)
            return .invalid(try await show(visit, form))
        }
    }

    @Sendable private static func setMinimum(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let hours = form.required("hours", as: Int.self)
        guard form.isValid, let hours else { return .invalid(try await list(visit, form)) }
        do {
            let actor = try visit.actor()
            let set = SetTrainingMinimum(actor.unitID, hours: hours, version: form.optional("version", as: Int.self))
            _ = try await visit.house.office.perform(set, as: actor)
            return .redirect(Paths.officers.at("minimum"), saying: .done(OfficerText.minimumSaved))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "hours")
            return .invalid(try await list(visit, form))
        }
    }
}
