import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of the acts on a transfer: one to confirm, one post.
enum TransferActRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.transferActPattern, access: .signedIn) { visit in
            let act = try TransferActPage.named(visit.value(.word("act")))
            return .page(try await page(act, FormReader(), refusal: nil, visit))
        },
        PageRoute(.post, Paths.transferActPattern, access: .signedIn, handle: perform),
        PageRoute(.get, Paths.transferLetterPattern, access: .signedIn, handle: preview),
    ]

    private static func perform(_ visit: Visit) async throws -> PageReply {
        let act = try TransferActPage.named(visit.value(.word("act")))
        let actor = try visit.actor()
        var form = visit.form()
        let loaded = try await visit.house.office.read { try TransferStore.load(visit.id(), for: actor, in: $0) }
        let version = form.required("version", as: Int.self)
        let operation = act.read(&form, loaded, version ?? 0)
        guard let operation, form.isValid else {
            return .invalid(try await page(act, form, refusal: nil, visit))
        }
        do {
            _ = try await visit.house.office.perform(operation, as: actor, key: form.values.first("key"))
            return .redirect(Paths.transfer(loaded.record.id), saying: .done(CaseText.done(act.title)))
        } catch let refusal as Refusal where refusal.code.category == .unprocessable {
            let isShown = form.mark(refusal)
            return .invalid(try await page(act, form, refusal: isShown ? nil : refusal, visit))
        }
    }

    private static func page(
        _ act: TransferActPage, _ form: FormReader, refusal: Refusal?, _ visit: Visit
    ) async throws -> HTML {
        let actor = try visit.actor()
        let (loaded, police) = try await visit.house.office.read { access in
            (try TransferStore.load(visit.id(), for: actor, in: access), try TransferStore.police(in: access))
        }
        let row = try act.step(from: loaded, by: actor, at: visit.now)
        let context = try await visit.page()
        let questions = TransferQuestions(
            asking: FormAsking(form: form, context: context), loaded: loaded, police: police)
        let record = loaded.record
        let subject = ActPage.Subject(
            number: record.number,
            crumbs: [
                Crumb(context.say(TransferText.transfers), Paths.transfers),
                Crumb(record.number, Paths.transfer(record.id)),
            ], back: Paths.transfer(record.id), version: record.version)
        let documents = row.documents.map { DocumentLink(context.say($0.title), Paths.transferLetter(record.id)) }
        let model = ActPage.model(
            row, title: act.title, subject: subject, path: Paths.transferAct(record.id, act.noun),
            groups: [.init(fields: act.ask(questions))], documents: documents, told: act.told, refusal: refusal,
            visit: visit, context: context)
        return ActPage.page(model, context: context)
    }

    /// The letter as it would be issued now to the police of the same level, marked as a draft.
    private static func preview(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let now = visit.now
        let id: TransferID = visit.id()
        let letter = try await visit.house.office.read { access -> CriminalTransferLetter? in
            let loaded = try TransferStore.load(id, for: actor, in: access)
            let unit = try OrganisationStore.unit(loaded.record.unitID, in: access)
            let police = try TransferStore.police(in: access).first { $0.region == loaded.record.region }
            guard let unit, let police else { return nil }
            return try TransferLetter.make(
                for: loaded, from: unit, to: police, attachments: [.letter], at: now, in: access)
        }
        guard let letter else { throw Problem.notFound }
        let back = Paths.transferAct(id, "hand-over")
        return .page(CriminalTransferPage.page(letter, number: nil, back: back, context: try await visit.page()))
    }
}
