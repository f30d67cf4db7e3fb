import Enforcement
import HTTPTypes
import Law
import Operations

/// Exports: asked for, watched and fetched, each by the person whose it is.
enum ExportRoutes {
    private static let pageSize = 50

    static let all: [any Route] = [
        PageRoute(.get, Paths.exportsPattern, access: .signedIn) { visit in
            let model = try await model(visit, FormReader())
            var reply = PageReply.page(ExportPage.page(model, context: try await visit.page()))
            if model.isUnderWay { reply.headers[.refresh] = "3" }
            return reply
        },
        PageRoute(.post, Paths.exportsPattern, access: .signedIn, handle: ask),
        PageRoute(.get, Paths.exportFilePattern, access: .signedIn) { visit in
            let (actor, office) = (try visit.actor(), visit.house.office)
            return PageReply(
                status: .ok, content: .stream(try await office.stream(of: visit.value(.id), for: actor)), notice: nil)
        },
    ]

    @Sendable private static func ask(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let kind = form.required("kind", as: ExportKind.self)
        let file = form.required("form", as: ExportForm.self)
        if let kind, let file, form.isValid {
            do {
                _ = try await visit.house.office.perform(RequestExport(kind, as: file), as: visit.actor())
                return .redirect(Paths.exports, saying: .done(ExportText.asked))
            } catch let refusal as Refusal where refusal.canBeMended || refusal.code == .duplicate {
                form.note(refusal, at: "kind")
            }
        }
        return .invalid(ExportPage.page(try await model(visit, form), context: try await visit.page()))
    }

    private static func model(_ visit: Visit, _ form: FormReader) async throws -> ExportPage.Model {
        let (actor, after, now) = (try visit.actor(), visit.query.first("after"), visit.now)
        let found = try await visit.house.office.read {
            try ExportStore.list(after: after, limit: pageSize + 1, for: actor, in: $0)
        }
        let shown = Array(found.prefix(pageSize))
        return ExportPage.Model(
            form: form, kinds: ExportKind.allCases.filter { Authority.reach(of: $0.duty, for: actor) != nil },
            exports: shown, now: now,
            next: found.count > shown.count
                ? shown.last.map { Paths.exports.with(query: [("after", $0.id)]) } : nil)
    }
}

extension Office {
    /// The file of one of somebody's own exports, to be sent piece by piece.
    ///
    /// - Throws: `Refusal`: `notFound`, `notAllowed`; before a byte is sent.
    func stream(of id: String, for actor: Actor) async throws -> FileStream {
        let export = try await read { try ExportStore.export(id, for: actor, in: $0) }
        _ = try await bytes(of: export, from: 0, for: actor)
        return FileStream(
            mediaType: export.form.mediaType, name: export.fileName, size: export.file?.size ?? 0
        ) { try await self.bytes(of: export, from: $0, for: actor) }
    }
}

extension ExportKind: QueryValue {}
extension ExportForm: QueryValue {}
