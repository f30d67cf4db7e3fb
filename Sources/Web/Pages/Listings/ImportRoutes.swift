import Enforcement
import HTTPTypes
import Law
import Operations

/// Imports of listings: a file is kept as it arrives and taken in in the background.
enum ImportRoutes {
    /// The largest file a page takes, in bytes; the API and the command line take more.
    static let largestFile = 1 << 30
    private static let pageSize = 50

    static let all: [any Route] = [
        PageRoute(.get, Paths.importsPattern, access: .signedIn) { visit in
            .page(try await page(visit, FormReader()))
        },
        PageRoute(
            upload: Paths.importsPattern, field: "file", access: .signedIn, limit: largestFile, handle: take),
        PageRoute(.get, Paths.importPattern, access: .signedIn) { visit in
            let model = try await show(visit)
            var reply = PageReply.page(ImportShowPage.page(model, context: try await visit.page()))
            if model.isUnderWay { reply.headers[.refresh] = "3" }
            return reply
        },
    ]

    private static func page(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let (actor, after) = (try visit.actor(), visit.query.first("after"))
        let batches = try await visit.house.office.read {
            try ImportStore.list(after: after, limit: pageSize + 1, for: actor, in: $0)
        }
        let shown = Array(batches.prefix(pageSize))
        let next = batches.count > pageSize ? shown.last.map { Paths.imports.with(query: [("after", $0.id)]) } : nil
        let model = ImportPage.Model(
            form: form, mayImport: Authority.decide(.listingImport, by: actor, on: nil) == .allowed,
            batches: shown,
            next: next)
        return ImportPage.page(model, context: try await visit.page())
    }

    @Sendable private static func take(_ visit: Visit, _ file: inout FileUpload) async throws -> PageReply {
        var form = visit.form()
        let name = form.optional("name", max: StartImport.longestTitle)
        if file.fileName == nil { form.refuse("file", "required", FieldText.fileRequired) }
        guard let fileName = file.fileName, form.isValid else { return .invalid(try await page(visit, form)) }
        let upload = try await ListingUpload(named: name ?? fileName, into: visit.house.office, as: visit.actor())
        while let bytes = try await file.next() { try await upload.feed(bytes) }
        return .redirect(Paths.importBatch(try await upload.finish().batch), saying: .done(ListingText.uploaded))
    }

    private static func show(_ visit: Visit) async throws -> ImportShowPage.Model {
        let (actor, id) = (try visit.actor(), visit.value(.id))
        let after = visit.query.first("after").flatMap { Cursor($0, list: Paths.importPattern.template) }
        let place = after.flatMap { cursor in
            Int(cursor.values.first ?? "").map { (line: $0, id: cursor.values.last ?? "") }
        }
        return try await visit.house.office.read { access in
            let batch = try ImportStore.batch(id, for: actor, in: access)
            let found = try ImportStore.problems(of: id, after: place, limit: pageSize + 1, in: access)
            let shown = found.prefix(pageSize)
            let next = found.count > pageSize ? shown.last.map { Cursor([String($0.problem.line), $0.id]) } : nil
            return ImportShowPage.Model(
                batch: batch, problems: shown.map(\.problem),
                next: next.map {
                    Paths.importBatch(id).with(query: [("after", $0.text(list: Paths.importPattern.template))])
                })
        }
    }
}
