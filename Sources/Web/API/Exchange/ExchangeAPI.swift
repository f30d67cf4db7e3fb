import Enforcement
import HTTPTypes
import Hummingbird
import Law
import NIOCore
import Operations

/// Exchange with agencies' own systems, for machines: mappings kept, files taken in in the background, cases written out.
enum ExchangeAPI {
    static let tag = APITag("exchange", Wording("数据交换", "Exchange"))
    private static let runPattern: PathPattern = "/exchange-imports/\(.id)"
    private static let agency = QueryParameter<String>("agency", "The system's short name; its mapping must be kept.")
    private static let since = QueryParameter<LegalDate>("since", "The first day of issue; all documents unless said.")
    private static let rehearsal = QueryParameter<Bool>(
        "rehearsal", "Whether nothing is kept but what would become of the rows.")

    static let all: [any Route] =
        [
            APIRoute(
                file: "/exchange-mappings",
                APIOperation(
                    "saveMapping", Wording("保存对照文件", "Keep the mapping of an agency's system"), tag: tag,
                    access: .scope(.caseWork)),
                limit: SaveMapping.largest, replies: .ok(MappingView.self)
            ) { call, bytes in
                let machine = try call.machine()
                let save = SaveMapping(String(decoding: bytes, as: UTF8.self))
                let id = try await call.house.office.perform(save, as: machine)
                return APIAnswer(
                    MappingView(try await call.house.office.read { try MappingStore.find(id, for: machine, in: $0) }))
            },
            APIRoute(
                list: "/exchange-mappings",
                APIOperation(
                    "listMappings", Wording("列出对照文件", "List the mappings in sight"), tag: tag,
                    access: .scope(.caseRead)), of: MappingView.self
            ) { call in
                let (page, machine) = (try call.page(), try call.machine())
                let all = try await call.house.office.read { try MappingStore.list(for: machine, in: $0) }
                let after = page.after?.values.first
                let rest = all.drop { after != nil && $0.id != after }.dropFirst(after == nil ? 0 : 1)
                return page.page(Array(rest), cursor: { [$0.id] }, view: MappingView.init)
            },
            exports, documents,
        ] + imports

    private static let imports: [any Route] = [
        upload,
        APIRoute(
            list: "/exchange-imports",
            APIOperation(
                "listExchangeImports", Wording("列出数据交换", "List the imports in sight"), tag: tag,
                access: .scope(.caseRead)), of: ExchangeRunView.self
        ) { call in
            let (page, machine) = (try call.page(), try call.machine())
            let runs = try await call.house.office.read {
                try ExchangeStore.runs(after: page.after?.values.first, limit: page.limit + 1, for: machine, in: $0)
            }
            return page.page(runs, cursor: { [$0.id] }, view: ExchangeRunView.init)
        },
        APIRoute(
            .get, runPattern,
            APIOperation(
                "readExchangeImport", Wording("一次数据交换", "One import"), tag: tag, access: .scope(.caseRead)),
            replies: .ok(ExchangeRunView.self)
        ) { call in APIAnswer(try await view(call.value(.id), call)) },
        APIRoute(
            list: "/exchange-imports/\(.id)/problems",
            APIOperation(
                "listExchangeProblems", Wording("有问题的行", "Rows with problems"), tag: tag,
                access: .scope(.caseRead)), of: ListingImportProblem.self, handle: problems),
    ]

    /// A file that is kept as it arrives and taken in by a job; the answer says where progress is shown.
    private static let upload = APIRoute(
        .post, "/exchange-imports",
        APIOperation(
            "importCases", Wording("后台导入案件或者文书", "Import cases or documents of an agency's system in the background"),
            tag: tag,
            access: .scope(.caseWork)
        ).taking(agency).taking(rehearsal).idempotent(),
        body: .file(limit: BodyDeclaration.linesLimit),
        reply: ReplyDeclaration(status: 202, content: .json(ExchangeRunView.self), isVersioned: false)
    ) { call in
        var upload = try await ExchangeUpload(
            of: call.query(agency) ?? "", isRehearsal: call.query(rehearsal) ?? false, into: call.house.office,
            as: call.machine())
        for try await part in call.request.body {
            guard upload.size + part.readableBytes <= call.route.bodyLimit else {
                throw BodyReader.tooLarge(call.route.bodyLimit)
            }
            try await upload.feed(Array(part.readableBytesView))
        }
        let run = try await upload.finish(key: call.idempotencyKey)
        let place = runPattern.under(APIRoute.prefix).path(run)
        return try call.response(
            APIAnswer(try await view(run, call), location: place), as: .accepted(ExchangeRunView.self))
    }

    /// The unit's cases as the system writes them, sent as they are read.
    private static let exports = APIRoute(
        .get, "/exchange-exports",
        APIOperation(
            "exportCases", Wording("按对照文件导出案件", "Write the unit's cases as an agency's system writes them"), tag: tag,
            access: .scope(.caseRead)
        ).taking(agency),
        body: .none,
        reply: ReplyDeclaration(
            status: 200, content: .documents(["text/csv", "application/x-ndjson"]), isVersioned: false)
    ) { call in
        try await send(call, ExchangeExport.init)
    }

    /// The documents of the unit's cases as a package.
    private static let documents = APIRoute(
        .get, "/exchange-documents",
        APIOperation(
            "exportCaseDocuments", Wording("导出案件文书", "Write the documents of the unit's cases as a package"), tag: tag,
            access: .scope(.caseRead)
        ).taking(agency).taking(since),
        body: .none,
        reply: ReplyDeclaration(status: 200, content: .documents(["application/zip"]), isVersioned: false)
    ) { call in
        let (first, reader) = (call.query(since), try call.machine())
        return try await send(call) {
            try DocumentExport($0, for: reader, since: first, file: IssuedSheet.wordFile)
        }
    }

    /// Sends what goes out by a mapping as it is made.
    private static func send(
        _ call: APICall, _ output: (AgencyMapping) throws -> some ExchangeOutput
    ) async throws -> Response {
        let (machine, office) = (try call.machine(), call.house.office)
        let name = call.query(agency) ?? ""
        let kept = try await office.read { try MappingStore.mapping(name, for: machine, in: $0) }
        let output = try output(kept.mapping())
        return Response(
            status: .ok, headers: [.contentType: output.mediaType],
            body: ResponseBody { writer in
                _ = try await office.send(output, as: machine) { try await writer.write(ByteBuffer(bytes: $0)) }
                try await writer.finish(nil)
            })
    }

    @Sendable private static func problems(_ call: APICall) async throws -> APIPage<ListingImportProblem> {
        let (page, machine, id) = (try call.page(), try call.machine(), call.value(.id))
        let after = page.after?.values ?? []
        let place = after.count == 2 ? Int(after[0]).map { (line: $0, id: after[1]) } : nil
        let found = try await call.house.office.read { access in
            _ = try ExchangeStore.run(id, for: machine, in: access)
            return try ExchangeStore.problems(of: id, after: place, limit: page.limit + 1, in: access)
        }
        return page.page(
            found, cursor: { [String($0.problem.line), $0.id] }, view: { ListingImportProblem($0.problem) })
    }

    private static func view(_ id: String, _ call: APICall) async throws -> ExchangeRunView {
        let machine = try call.machine()
        return ExchangeRunView(try await call.house.office.read { try ExchangeStore.run(id, for: machine, in: $0) })
    }
}

/// A mapping as the API shows it.
struct MappingView: APIValue, Hashable {
    let id: String
    let agency: String
    let unit: String
    /// The file as it was given.
    let mapping: String
    let savedAt: Moment
    let version: Int

    init(_ kept: KeptMapping) {
        (id, agency, unit, mapping) = (kept.id, kept.agency, kept.unitID.rawValue, kept.text)
        (savedAt, version) = (kept.savedAt, kept.version)
    }

    private init() {
        (id, agency, unit) = ("01KAM3Z5V8Q2T7W9XABCDEFGHJ", "yunzhou-ajgl", "01KAM3Z5V8Q2T7W9XABCDEFGHN")
        (savedAt, version) = (.example, 1)
        mapping = "{\"agency\":\"yunzhou-ajgl\",\"name\":\"Case system\",\"file\":\"csv\",\"key\":\"编号\",\"fields\":{}}"
    }

    static let schemaName = "AgencyMapping"
    static let example = MappingView()
    static let rules = ["mapping": FieldRule("The file as it was given, a JSON object as text.")]
}

/// An import as the API shows it.
struct ExchangeRunView: APIValue, Hashable {
    let id: String
    let agency: String
    let rehearsal: Bool
    let added: Int
    let changed: Int
    let unchanged: Int
    let refused: Int
    let startedAt: Moment
    let finishedAt: Moment?
    let size: Int?
    let job: String?
    let lines: Int?
    let done: Int?

    init(_ run: ExchangeRun) {
        (id, agency, rehearsal) = (run.id, run.agency, run.isRehearsal)
        (added, changed) = (run.counts.added, run.counts.changed)
        (unchanged, refused) = (run.counts.unchanged, run.counts.refused)
        (startedAt, finishedAt, size) = (run.startedAt, run.finishedAt, run.size)
        (job, lines, done) = (run.job?.id, run.job?.progress.total, run.job?.progress.done)
    }

    private init() {
        (id, agency, rehearsal) = ("01KAM3Z5V8Q2T7W9XABCDEFGHK", "yunzhou-ajgl", false)
        (added, changed, unchanged, refused) = (118, 4, 1_020, 3)
        (startedAt, finishedAt, size) = (.example, .example, 482_113)
        (job, lines, done) = ("01KAM3Z5V8Q2T7W9XABCDEFGHM", 1_145, 1_145)
    }

    static let schemaName = "ExchangeImport"
    static let example = ExchangeRunView()
    static let rules = [
        "added": FieldRule("Cases that were registered, documents that were put to their case."),
        "changed": FieldRule("Cases that were brought up to date."),
        "unchanged": FieldRule("Cases and documents of which nothing new is said."),
        "refused": FieldRule("Cases and documents that were left out; see the problems."),
        "size": FieldRule("Bytes of the file; missing before its end."),
        "lines": FieldRule("Cases of the file."), "done": FieldRule("Cases looked at so far."),
    ]
}
