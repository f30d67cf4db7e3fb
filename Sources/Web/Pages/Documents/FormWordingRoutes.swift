import Enforcement
import HTTPTypes
import Law
import Operations

/// The template editor: the wording of each form for one's unit or region.
enum FormWordingRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.formWordingsPattern, access: .signedIn) { visit in
            let actor = try visit.actor()
            let file = try await visit.house.office.read { try FormWordingFile(for: actor, in: $0) }
            return .page(FormWordingListPage.page(file, context: try await visit.page()))
        },
        PageRoute(.get, Paths.formWordingPattern, access: .signedIn) { visit in
            .page(try await editor(FormReader(), [], visit))
        },
        PageRoute(.post, Paths.formWordingPattern, access: .signedIn, handle: post),
    ]

    private static func named(_ visit: Visit) throws -> PrescribedForm {
        let row = DocumentForm(rawValue: visit.value(.word("form")))?.prescribed
        guard let row, row.way == .chosen else { throw Problem.notFound }
        return row
    }

    private static func post(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let (row, actor) = (try named(visit), try visit.actor())
        try OrganisationStore.requireToManage(.unitManage, actor)
        let reach = form.values.first("reach").flatMap(FormWordingStore.Reach.init) ?? .unit
        let version = form.values.first("version-\(reach.rawValue)").flatMap { Int($0) } ?? 0
        let step = form.values.first("step")
        if step == "edit" { return .page(try await editor(form, [], visit)) }
        let text = form.values.first("wording")?.replacing("\r\n", with: "\n") ?? ""
        let faults = step == "withdraw" ? [] : row.faults(of: text)
        guard faults.isEmpty else { return .invalid(try await editor(form, faults, visit)) }
        if step == "preview" { return .page(try await preview(row, text, form, visit)) }
        do {
            let operation = SaveFormWording(
                row.form, of: actor.unitID, for: reach, text: step == "withdraw" ? nil : text, version: version)
            _ = try await visit.house.office.perform(operation, as: actor)
            let said = step == "withdraw" ? FormWordingText.withdrawn : FormWordingText.saved
            return .redirect(Paths.formWording(row.form), saying: .done(said))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.refuse("wording", refusal.code.rawValue, refusal.message)
            return .invalid(try await editor(form, [], visit))
        }
    }

    private static func editor(
        _ form: FormReader, _ faults: [FormWordingFault], _ visit: Visit
    ) async throws -> HTML {
        let (row, actor) = (try named(visit), try visit.actor())
        let model = try await visit.house.office.read { access in
            let file = try FormWordingFile(for: actor, in: access)
            return FormWordingPage.Model(
                row: row, unit: file.unit, standing: file.wordings[row],
                versions: try FormWordingStore.versions(of: row.form, by: file.unit.id, in: access), form: form,
                faults: faults)
        }
        return FormWordingPage.page(model, context: try await visit.page())
    }

    /// The wording filled with the sample case.
    private static func preview(
        _ row: PrescribedForm, _ text: String, _ form: FormReader, _ visit: Visit
    ) async throws -> HTML {
        let actor = try visit.actor()
        let unit = try await visit.house.office.read { try FormWordingFile(for: actor, in: $0) }.unit
        let filling = FormFilling(row, .example)
        let content = try filling.content(
            filling.examples, in: FormWording(id: nil, text: text), by: unit.name, on: visit.now.date)
        let names = ["wording", "reach"] + FormWordingStore.Reach.allCases.map { "version-\($0.rawValue)" }
        return FormWordingPage.preview(
            try content.sheet(number: nil, isDraft: true), of: row.form,
            fields: names.compactMap { name in form.values.first(name).map { (name: name, value: $0) } },
            context: try await visit.page())
    }
}
