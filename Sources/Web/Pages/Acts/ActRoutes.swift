import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of the acts on one kind of record: one to look at and confirm, one post.
enum ActRoutes<S: ActPages> {
    static var all: [any Route] {
        [
            PageRoute(.get, S.actPattern, access: .signedIn) { visit in
                let act = try named(visit)
                // A link can choose the record that an act asks for: the rest of the form starts as ever.
                let chosen = act.questions.compactMap { question in
                    visit.query.first(question.name).map { (name: question.name, value: $0) }
                }
                return .page(try await page(act, FormReader(FormData(chosen)), refusal: nil, visit))
            },
            PageRoute(.post, S.actPattern, access: .signedIn, handle: perform),
        ]
    }

    private static func perform(_ visit: Visit) async throws -> PageReply {
        let act = try named(visit)
        let actor = try visit.actor()
        var form = visit.form()
        let record = try await inHand(visit)
        let answers = try await read(act, on: record, &form, visit)
        let version = form.required("version", as: Int.self)
        guard let version, form.isValid else {
            return .invalid(try await page(act, form, refusal: nil, visit))
        }
        do {
            let outcome = try await act.take(
                record.loaded.id, version: version, answers, in: visit.house.office, as: actor,
                key: form.values.first("key"))
            let next = outcome.opened.flatMap(Paths.record) ?? S.path(record.loaded.id)
            return .redirect(next, saying: .done(ActText.done(act.title)))
        } catch let refusal as Refusal where refusal.canBeMended {
            let field = refusal.facts["field"].flatMap { ActFields.field(of: $0, in: act, on: record) }
            if let field { form.refuse(field, refusal.code.rawValue, refusal.message) }
            return .invalid(try await page(act, form, refusal: refusal, isOnField: field != nil, visit))
        }
    }

    private static func named(_ visit: Visit) throws -> Act<S> {
        let noun = visit.value(.word("act"))
        guard let act = S.acts.first(where: { $0.noun == noun }) else { throw Problem.notFound }
        return act
    }

    private static func inHand(_ visit: Visit) async throws -> S.InHand {
        let (actor, now) = (try visit.actor(), visit.now)
        return try await visit.house.office.read {
            try S.InHand(visit.id(), for: actor, at: now, in: $0)
        }
    }

    /// The answers of a form, with the record whose number was given; what is wrong with them is noted in the form.
    private static func read(
        _ act: Act<S>, on record: S.InHand, _ form: inout FormReader, _ visit: Visit
    ) async throws -> Answers {
        var answers = ActFields.answers(to: act, in: form, on: record)
        let actor = try visit.actor()
        let number = form.values.first(ActFields<S>.number).map(\.trimmed) ?? ""
        for question in act.questions where !number.isEmpty {
            guard case .record(let kind) = question.kind, kind.hasNumbers else { continue }
            let found = try await visit.house.office.read {
                try S.InHand.find(number, of: kind, for: actor, in: $0)
            }
            answers[question.name] = found.map { [$0] } ?? []
            if found == nil {
                form.refuse(ActFields<S>.number, "not-found", ActText.noSuchNumber)
                return answers
            }
        }
        for fault in act.faults(answers) {
            let field = ActFields.field(of: fault.name, in: act, on: record) ?? fault.name
            form.refuse(field, fault.code, fault.message)
        }
        return answers
    }

    private static func page(
        _ act: Act<S>, _ form: FormReader, refusal: Refusal?, isOnField: Bool = false, _ visit: Visit
    ) async throws -> HTML {
        let record = try await inHand(visit)
        let row = try act.step(of: record, by: try visit.actor(), at: visit.now, unless: refusal)
        let context = try await visit.page()
        let regional = try await visit.house.office.read { try RegionalLimitStore.limits(in: $0) }
        let model = ActPage.model(
            row, of: act, on: record,
            fields: ActFields(asking: FormAsking(form: form, context: context)).fields(
                of: act, on: record),
            refusal: isOnField ? nil : refusal, regional: regional, visit: visit, context: context)
        return ActPage.page(model, context: context)
    }
}

extension Act {
    /// The step of the page: where a refusal is shown on the form already, the form is shown whatever stands against it.
    ///
    /// - Throws: `Refusal` where it takes no step from where the record stands, or not by this person now.
    fileprivate func step(
        of record: S.InHand, by actor: Actor, at now: Moment, unless refused: Refusal?
    ) throws(Refusal) -> Transition<S> {
        let rows = events.compactMap { S.procedure.transition(from: record.loaded.state, on: $0) }
        if refused != nil, let row = rows.first { return row }
        return try step(of: record, by: actor, at: now)
    }
}
