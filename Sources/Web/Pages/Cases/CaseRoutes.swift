import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of cases: list, registration, the case file, and the acts on it.
enum CaseRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.casesPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.caseNewPattern, access: .signedIn) { visit in
                .page(try await CaseRegisterPage.page(FormReader(), visit))
            },
            PageRoute(.post, Paths.casesPattern, access: .signedIn, handle: register),
            PageRoute(.get, Paths.casePattern, access: .signedIn, handle: show),
        ] + CaseFactsRoutes.all + ActRoutes<Case>.all + RecordFilesRoutes<Case>.all + [CasePreview.route]
        + ResponsibilityRoutes.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let view = CaseListPage.View(visit.query)
        let filter = view.filter(for: actor, at: visit.now)
        let (lines, counts) = try await visit.house.office.read { access in
            (try CaseList.lines(filter, for: actor, in: access), try CaseList.counts(for: actor, in: access))
        }
        let context = try await visit.page()
        let model = CaseListPage.Model(
            lines, counts: counts, view: view, actor: actor, yellow: visit.house.office.settings.yellowShare,
            context: context)
        return .page(CaseListPage.page(model, context: context))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let file = try await visit.file(CaseFile.self)
        let context = try await visit.page()
        return .page(CaseShowPage.page(CaseShowPage.Model(file, actor: actor, context: context), context: context))
    }

    private static func register(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        var form = visit.form()
        let source = form.required("source", as: CaseSource.self)
        let answers = CaseFactQuestions.read(&form)
        guard let source, form.isValid else { return .invalid(try await CaseRegisterPage.page(form, visit)) }
        do {
            let operation = RegisterCase(
                title: answers.title, conduct: answers.conduct, amount: answers.amount, unit: actor.unitID,
                source: source, party: answers.party, partyCode: answers.partyCode, place: answers.place,
                conductOn: answers.conductOn)
            let id = try await visit.house.office.perform(operation, as: actor, key: form.values.first("key"))
            return .redirect(Paths.case(id), saying: .done(CaseText.registered))
        } catch let refusal as Refusal where refusal.code.category == .unprocessable {
            _ = form.mark(refusal)
            return .invalid(try await CaseRegisterPage.page(form, visit))
        }
    }
}

extension CaseSource: QueryValue {}
extension CaseState: QueryValue {}
