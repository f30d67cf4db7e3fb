import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of the acts on a case: one to confirm, one post.
enum CaseActRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.caseActPattern, access: .signedIn) { visit in
            let act = try CaseActPage.named(visit.value(.word("act")))
            return .page(try await page(act, FormReader(), refusal: nil, visit))
        },
        PageRoute(.post, Paths.caseActPattern, access: .signedIn, handle: perform),
        PageRoute(.get, Paths.casePreviewPattern, access: .signedIn, handle: preview),
    ]

    private static func perform(_ visit: Visit) async throws -> PageReply {
        let act = try CaseActPage.named(visit.value(.word("act")))
        let actor = try visit.actor()
        var form = visit.form()
        let loaded = try await visit.house.office.read { try CaseStore.load(visit.id(), for: actor, in: $0) }
        let version = form.required("version", as: Int.self)
        let operation = act.read(&form, loaded, version ?? 0)
        guard let operation, form.isValid else {
            return .invalid(try await page(act, form, refusal: nil, visit))
        }
        do {
            _ = try await visit.house.office.perform(operation, as: actor, key: form.values.first("key"))
            return .redirect(Paths.case(loaded.record.id), saying: .done(CaseText.done(act.title)))
        } catch let refusal as Refusal where refusal.code.category == .unprocessable {
            let isShown = form.mark(refusal)
            return .invalid(try await page(act, form, refusal: isShown ? nil : refusal, visit))
        }
    }

    private static func page(
        _ act: CaseActPage, _ form: FormReader, refusal: Refusal?, _ visit: Visit
    ) async throws -> HTML {
        let actor = try visit.actor()
        let (loaded, officers) = try await visit.house.office.read { access in
            let loaded = try CaseStore.load(visit.id(), for: actor, in: access)
            return (loaded, try OfficerChoice.officers(of: loaded.record.unitID, in: access))
        }
        let row = try act.step(from: loaded, by: actor, at: visit.now)
        let context = try await visit.page()
        let questions = CaseQuestions(
            asking: FormAsking(form: form, context: context), loaded: loaded, officers: officers,
            today: visit.now.date)
        let record = loaded.record
        let subject = ActPage.Subject(
            number: record.number,
            crumbs: [Crumb(context.say(CaseText.cases), Paths.cases), Crumb(record.number, Paths.case(record.id))],
            back: Paths.case(record.id), version: record.version)
        let documents = row.documents.map {
            DocumentLink(context.say($0.title), Paths.casePreview(record.id, $0))
        }
        let model = ActPage.model(
            row, title: act.title, subject: subject, path: Paths.caseAct(record.id, act.noun),
            groups: [.init(fields: act.ask(questions))], documents: documents, told: act.told, refusal: refusal,
            visit: visit, context: context)
        return ActPage.page(model, context: context)
    }

    /// Form 7 as it would be issued now, marked as a draft.
    private static func preview(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let now = visit.now
        guard visit.value(.word("form")) == DocumentForm.filingApproval.rawValue else { throw Problem.notFound }
        let id: CaseID = visit.id()
        let form = try await visit.house.office.read { access in
            let loaded = try CaseStore.load(id, for: actor, in: access)
            guard let unit = try OrganisationStore.unit(loaded.record.unitID, in: access) else {
                throw Refusal.notFound(.unit)
            }
            return try DecideFiling.preview(
                of: loaded, files: loaded.record.state == .filingProposed, opinion: "", unit: unit,
                approver: actor.name, at: now, in: access)
        }
        guard let form else { throw Problem.notFound }
        let context = try await visit.page()
        return .page(FilingApprovalPage.page(form, number: nil, back: Paths.caseAct(id, "filing"), context: context))
    }
}

extension FormReader {
    /// Marks the field that a refusal names as wrong, and says whether it names one.
    mutating func mark(_ refusal: Refusal) -> Bool {
        guard let field = refusal.facts["field"] else { return false }
        refuse(field, refusal.code.rawValue, refusal.message)
        return true
    }
}
