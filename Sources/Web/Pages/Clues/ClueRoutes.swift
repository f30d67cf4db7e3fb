import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of clues: the queue, entry by hand, the file, and the acts on one and on several.
enum ClueRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.cluesPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.clueNewPattern, access: .signedIn) { visit in
                .page(try await ClueEntryPage.page(FormReader(), visit))
            },
            PageRoute(.post, Paths.cluesPattern, access: .signedIn, handle: enter),
            PageRoute(.get, Paths.cluePattern, access: .signedIn, handle: show),
        ] + ActRoutes<Clue>.all + RecordFilesRoutes<Clue>.all + ClueBulkRoutes.all + ClueAPI.all

    private static func list(_ visit: Visit) async throws -> PageReply {
        let (actor, now) = (try visit.actor(), visit.now)
        let office = visit.house.office
        let view = ClueListPage.View(visit.query)
        let filter = view.filter(for: actor)
        let (lines, counts) = try await office.read { access in
            try ClueQueue.page(filter, for: actor, now: now, yellow: office.settings.yellowShare, in: access)
        }
        let context = try await visit.page()
        let model = ClueListPage.Model(lines, counts: counts, view: view, actor: actor, context: context)
        return .page(ClueListPage.page(model, context: context))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(ClueFile.self)
        let context = try await visit.page()
        let key = Base64URL.encode(visit.house.random(16))
        return .page(ClueShowPage.page(ClueShowPage.Model(file, key: key, context: context), context: context))
    }

    private static func enter(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        do {
            guard let operation = try await ClueEntryPage.read(&form, visit) else {
                return .invalid(try await ClueEntryPage.page(form, visit))
            }
            let id = try await visit.house.office.perform(operation, as: visit.actor(), key: form.values.first("key"))
            return .redirect(Paths.clue(id), saying: .done(ClueText.entered))
        } catch let refusal as Refusal where refusal.canBeMended {
            form.note(refusal, at: "title")
            return .invalid(try await ClueEntryPage.page(form, visit))
        }
    }
}
