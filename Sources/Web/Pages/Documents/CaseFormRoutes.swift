import Enforcement
import HTTPTypes
import Law
import Operations

/// The prescribed forms of a case: the list, the questions of one, its preview, and issuing it.
enum CaseFormRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.caseFormsPattern, access: .signedIn) { visit in
            .page(CaseFormsPage.page(try await load(visit), context: try await visit.page()))
        },
        PageRoute(.get, Paths.caseFormPattern, access: .signedIn) { visit in
            .page(try await questions(FormReader(), visit))
        },
        PageRoute(.post, Paths.caseFormPattern, access: .signedIn, handle: post), CaseVolume.route,
    ]

    private static func load(_ visit: Visit) async throws -> CaseForms {
        let (actor, now) = (try visit.actor(), visit.now)
        return try await visit.house.office.read { try CaseForms(visit.id(), for: actor, at: now, in: $0) }
    }

    private static func named(_ visit: Visit) throws -> DocumentForm {
        guard let form = DocumentForm(rawValue: visit.value(.word("form"))) else { throw Problem.notFound }
        return form
    }

    /// The form as it was sent is shown as a draft, issued, or given back to be changed.
    private static func post(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let (name, forms) = (try named(visit), try await load(visit))
        let filling = try forms.filling(name)
        let answers = FormQuestions.answers(to: filling, in: form)
        let step = form.values.first("step")
        if step == "edit" { return .page(try await questions(form, visit)) }
        for fault in filling.faults(answers) { form.refuse(fault.slot, fault.code, fault.message) }
        guard form.isValid else { return .invalid(try await questions(form, visit)) }
        guard step == "issue" else { return .page(try await preview(forms, name, answers, form, visit)) }
        do {
            let operation = IssueForm(forms.loaded.record.id, name, answers)
            let issued = try await visit.house.office.perform(
                operation, as: try visit.actor(), key: form.values.first("key"))
            return .redirect(Paths.caseForms(operation.id), saying: .done(FormText.issued(issued.number)))
        } catch let refusal as Refusal where refusal.canBeMended {
            return .invalid(try await questions(form, refusal: refusal, visit))
        }
    }

    private static func questions(
        _ form: FormReader, refusal: Refusal? = nil, _ visit: Visit
    ) async throws -> HTML {
        let forms = try await load(visit)
        let filling = try forms.filling(try named(visit))
        return CaseFormPage.page(
            filling, of: forms, form, key: key(form, visit), refusal: refusal, context: try await visit.page())
    }

    private static func preview(
        _ forms: CaseForms, _ name: DocumentForm, _ answers: [String: String], _ form: FormReader, _ visit: Visit
    ) async throws -> HTML {
        let content = try forms.content(name, answers)
        return CaseFormPage.preview(
            try content.sheet(number: nil, isDraft: true), of: name, on: forms.loaded.record.id, answers: answers,
            key: key(form, visit), context: try await visit.page())
    }

    /// So that a form sent twice is issued once.
    private static func key(_ form: FormReader, _ visit: Visit) -> String {
        form.values.first("key") ?? Base64URL.encode(visit.house.random(16))
    }
}
