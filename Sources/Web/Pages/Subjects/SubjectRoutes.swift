import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of the register of subjects.
enum SubjectRoutes {
    static let all: [any Route] = reading + writing + SubjectAPI.all

    private static let reading: [any Route] = [
        PageRoute(.get, Paths.subjectsPattern, access: .signedIn) { visit in
            let (actor, day, query) = (try visit.actor(), visit.now.date, visit.query)
            let model = try await visit.house.office.read {
                try SubjectListPage.Model(query, on: day, for: actor, in: $0)
            }
            return .page(SubjectListPage.page(model, context: try await visit.page()))
        },
        PageRoute(.get, Paths.subjectPattern, access: .signedIn) { visit in
            .page(SubjectShowPage.page(try await visit.subject(), context: try await visit.page()))
        },
        // The clear values stand in this one answer alone: never in the session, a redirect or a kept answer.
        PageRoute(.post, Paths.subjectLooksPattern, access: .signedIn) { visit in
            var form = visit.form()
            var clear: UnmaskSubject.Output?
            do {
                let operation = UnmaskSubject(visit.id(), reason: form.optional("reason") ?? "")
                clear = try await visit.house.office.perform(operation, as: visit.actor())
            } catch { try form.take(error) }
            var model = try await visit.subject()
            (model.clear, model.lookForm) = (clear, form)
            let page = SubjectShowPage.page(model, context: try await visit.page())
            return clear == nil ? .invalid(page) : .page(page)
        },
    ]

    private static let writing: [any Route] = [
        PageRoute(.get, Paths.newSubjectPattern, access: .signedIn) { visit in
            try visit.actor().require(.subjectWrite)
            return .page(SubjectFormPage.new(FormReader(), context: try await visit.page()))
        },
        PageRoute(.post, Paths.subjectsPattern, access: .signedIn) { visit in
            var form = visit.form()
            if let paste = SubjectForm.pasted(form) {
                let filled = SubjectForm.filled(paste)
                return .page(SubjectFormPage.new(filled, context: try await visit.page(), isRead: true))
            }
            let draft = SubjectForm.draft(&form)
            do {
                if form.isValid {
                    let output = try await visit.house.office.perform(RegisterSubject(draft), as: visit.actor())
                    return .redirect(Paths.subject(output.id), saying: SubjectRoutes.notice(output))
                }
            } catch { try form.take(error) }
            return .invalid(SubjectFormPage.new(form, context: try await visit.page()))
        },
        PageRoute(.get, Paths.subjectEditPattern, access: .signedIn) { visit in
            try visit.actor().require(.subjectWrite)
            let subject = try await visit.subject().subject
            return .page(SubjectFormPage.edit(subject, SubjectForm.edit(subject), context: try await visit.page()))
        },
        PageRoute(.post, Paths.subjectEditPattern, access: .signedIn) { visit in
            let subject = try await visit.subject().subject
            var form = visit.form()
            let operation = SubjectForm.change(subject, &form)
            do {
                if form.isValid {
                    _ = try await visit.house.office.perform(operation, as: visit.actor())
                    return .redirect(Paths.subject(subject.id), saying: .done(SubjectText.updated))
                }
            } catch { try form.take(error) }
            return .invalid(SubjectFormPage.edit(subject, form, context: try await visit.page()))
        },
        PageRoute(.get, Paths.subjectIdentityPattern, access: .signedIn) { visit in
            try visit.actor().require(.subjectWrite)
            let subject = try await visit.subject().subject
            let form = FormReader(FormData([("name", subject.name)]))
            return .page(SubjectFormPage.identify(subject, form, context: try await visit.page()))
        },
        PageRoute(.post, Paths.subjectIdentityPattern, access: .signedIn) { visit in
            var form = visit.form()
            let (code, name) = (form.required("code", max: 60), form.required("name", max: 200))
            let version = form.optional("version", as: Int.self) ?? 0
            do {
                if form.isValid {
                    let operation = IdentifySubject(visit.id(), version: version, code: code, name: name)
                    let output = try await visit.house.office.perform(operation, as: visit.actor())
                    return .redirect(
                        Paths.subject(visit.id()),
                        saying: .done(SubjectRoutes.joined(SubjectText.identified, output.notes)))
                }
            } catch { try form.take(error, fieldOfDuplicate: "code") }
            let subject = try await visit.subject().subject
            return .invalid(SubjectFormPage.identify(subject, form, context: try await visit.page()))
        },
    ]

    private static func notice(_ output: RegisterSubject.Output) -> FlashNotice {
        let word = output.isNew ? SubjectText.registered : SubjectText.wasThere
        return FlashNotice(output.notes.isEmpty ? .done : .warning, joined(word, output.notes))
    }

    private static func joined(_ word: Wording, _ notes: [Wording]) -> Wording {
        Wording(
            ([word.zh] + notes.map(\.zh)).joined(separator: "；"), ([word.en] + notes.map(\.en)).joined(separator: "; "))
    }
}

extension Visit {
    /// The subject that the path names, as the visitor sees it.
    fileprivate func subject() async throws -> SubjectShowPage.Model {
        let (actor, day, id) = (try actor(), now.date, id(SubjectID.self))
        return try await house.office.read { try SubjectShowPage.Model(id, on: day, for: actor, in: $0) }
    }
}
