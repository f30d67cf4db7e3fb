import Enforcement
import HTTPTypes
import Hummingbird
import Law
import Operations

/// Exports for machines: asked for, watched and fetched. What a token's scopes do not cover is refused by kind.
enum ExportAPI {
    static let tag = APITag("exports", Wording("导出", "Exports"))
    private static let pattern: PathPattern = "/exports/\(.id)"

    static let all: [any Route] = [
        APIRoute(
            list: "/exports",
            APIOperation("listExports", Wording("列出导出", "List one's exports"), tag: tag, access: .scope(.unitRead)),
            of: ExportView.self
        ) { call in
            let (page, machine, now) = (try call.page(), try call.machine(), call.now)
            let exports = try await call.house.office.read {
                try ExportStore.list(after: page.after?.values.first, limit: page.limit + 1, for: machine, in: $0)
            }
            return page.page(exports, cursor: { [$0.id] }, view: { ExportView($0, at: now) })
        },
        APIRoute(
            .post, "/exports",
            APIOperation(
                "requestExport", Wording("后台导出", "Export records in the background"), tag: tag,
                access: .scope(.unitRead)
            ).idempotent().refusing(.conflict),
            body: ExportDraft.self, replies: .accepted(ExportView.self)
        ) { call, draft in
            let machine = try call.machine()
            let request = RequestExport(draft.kind, as: draft.form)
            let id = try await call.house.office.perform(request, as: machine, key: call.idempotencyKey)
            return APIAnswer(try await view(id, call), location: pattern.under(APIRoute.prefix).path(id))
        },
        APIRoute(
            .get, pattern,
            APIOperation("readExport", Wording("一项导出", "One export"), tag: tag, access: .scope(.unitRead)),
            replies: .ok(ExportView.self)
        ) { call in APIAnswer(try await view(call.value(.id), call)) },
        APIRoute(
            .get, "/exports/\(.id)/file",
            APIOperation(
                "readExportFile", Wording("导出的文件", "The file of an export, in the form that was asked for"), tag: tag,
                access: .scope(.unitRead)),
            body: .none,
            reply: ReplyDeclaration(
                status: 200,
                content: .documents(ExportForm.allCases.compactMap { MediaType.parse($0.mediaType)?.type }),
                isVersioned: false)
        ) { call in
            try await call.house.office.stream(of: call.value(.id), for: call.machine()).response(call.context.logger)
        },
    ]

    private static func view(_ id: String, _ call: APICall) async throws -> ExportView {
        let (machine, now) = (try call.machine(), call.now)
        return ExportView(
            try await call.house.office.read { try ExportStore.export(id, for: machine, in: $0) }, at: now)
    }
}

/// What to export.
struct ExportDraft: APIValue, Hashable {
    let kind: ExportKind
    let form: ExportForm

    static let schemaName = "ExportDraft"
    static let example = ExportDraft(kind: .clue, form: .ndjson)
    static let rules = ["kind": FieldRule("All records of this kind that the token's owner may see.")]
}

/// An export as the API shows it.
struct ExportView: APIValue, Hashable {
    let id: String
    let kind: ExportKind
    let form: ExportForm
    let state: RecordExport.State
    let percent: Int
    let askedAt: Moment
    let records: Int?
    let size: Int?
    let digest: String?
    let finishedAt: Moment?
    let expiresAt: Moment?

    init(_ export: RecordExport, at now: Moment) {
        (id, kind, form, askedAt) = (export.id, export.kind, export.form, export.askedAt)
        (state, percent) = (export.state(at: now), export.percent)
        (records, size, digest) = (export.file?.records, export.file?.size, export.file?.digest)
        (finishedAt, expiresAt) = (export.file?.finishedAt, export.file?.expiresAt)
    }

    private init() {
        (id, kind, form, state, percent) = ("01KAM3Z5V8Q2T7W9XABCDEFGHK", .clue, .ndjson, .ready, 100)
        (records, size, digest) = (1_240, 812_344, String(repeating: "7d", count: 32))
        (askedAt, finishedAt, expiresAt) = (.example, .example, .example)
    }

    static let schemaName = "Export"
    static let example = ExportView()
    static let rules = [
        "percent": FieldRule("How far it is."), "size": FieldRule("Bytes."),
        "digest": FieldRule("SHA-256 of the file."), "expiresAt": FieldRule("When the file is removed."),
    ]
}
