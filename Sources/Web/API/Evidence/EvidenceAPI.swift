package import Enforcement
import Hummingbird
package import Law
import Operations

/// A piece of evidence with what proves it.
package struct EvidencePiece: APIValue, Hashable {
    package let id: EvidenceID
    package let record: EvidenceRecord
    package let kind: EvidenceKind
    package let name: String
    package let mediaType: String
    package let size: Int
    package let digest: String
    package let capturedAt: Moment
    package let collector: String
    package let addedBy: String
    package let addedAt: Moment
    package let pictureQuality: Int?
    package let pictureFault: PictureFault?
    package let shows: RightPicture?

    package init(_ piece: Evidence) {
        id = piece.id
        record = EvidenceRecord(kind: piece.record.kind, id: piece.record.id)
        kind = piece.kind
        name = piece.name
        mediaType = piece.mediaType
        size = piece.size
        digest = piece.digest
        capturedAt = piece.capturedAt
        collector = piece.collector
        addedBy = piece.addedBy
        addedAt = piece.addedAt
        pictureQuality = piece.picture?.quality
        pictureFault = piece.picture?.fault
        shows = piece.picture?.shows
    }

    package static let schemaName = "Evidence"
    package static let example = EvidencePiece(
        Evidence(
            id: .example, record: RecordReference(.listing, ListingID.example.rawValue), kind: .electronic,
            name: "页面截图.png", mediaType: "image/png", size: 184_320, digest: String(repeating: "7d", count: 32),
            capturedAt: .example, collector: "方晓彤", addedBy: "方晓彤", addedAt: .example,
            picture: EvidencePicture(quality: 100, fault: nil, shows: nil)))
    package static let rules = [
        "mediaType": FieldRule("What the file is by its own bytes."), "size": FieldRule("Bytes."),
        "digest": FieldRule("SHA-256 of the bytes."),
        "pictureQuality": FieldRule(
            "How much there is to see in a picture, 0 to 100; below 50 a likeness says little."),
        "pictureFault": FieldRule("Why a picture could not be read, so that it is compared with no other."),
        "shows": FieldRule("What a picture of a right shows."),
    ]
}

/// The record that evidence belongs to.
package struct EvidenceRecord: APIValue, Hashable {
    package let kind: RecordKind
    package let id: String

    package static let schemaName = "EvidenceRecord"
    package static let example = EvidenceRecord(kind: .listing, id: ListingID.example.rawValue)
}

extension EvidenceKind: QueryValue {}

/// Evidence for machines.
enum EvidenceAPI {
    private static let tag = APITag("evidence", Wording("证据", "Evidence"))
    private static let name = QueryParameter<String>("name", "What to call it.")
    private static let kind = QueryParameter<EvidenceKind>("kind", "The kind of evidence; electronic if left out.")
    private static let capturedAt = QueryParameter<Moment>("capturedAt", "When it was captured; now if left out.")
    private static let collector = QueryParameter<String>(
        "collector", "Who or what captured it; the caller if left out.")
    private static let shows = QueryParameter<RightPicture>(
        "shows", "What a picture shows; the genuine article if left out.")
    private static let piecePattern: PathPattern = "/evidence/\(.id)"

    static let all: [any Route] =
        routes(
            of: .listing, under: "/listings/\(.id)/evidence", Wording("商品信息", "Listing"), "Evidence", .listingRead,
            .listingVerdict)
        + routes(of: .clue, under: "/clues/\(.id)/files", Wording("线索", "Clue"), "Files", .clueRead, .clueWork)
        + routes(of: .case, under: "/cases/\(.id)/files", Wording("案件", "Case"), "Files", .caseRead, .caseWork)
        + routes(
            of: .transfer, under: "/transfers/\(.id)/files", Wording("移送", "Transfer"), "Files", .transferRead,
            .transferPropose)
        + routes(of: .plan, under: "/plans/\(.id)/files", Wording("计划", "Plan"), "Files", .planRead, .planManage)
        + routes(of: .right, under: "/rights/\(.id)/files", Wording("权利", "Right"), "Files", .rightRead, .rightWrite)
        + routes(of: .task, under: "/tasks/\(.id)/files", Wording("任务", "Task"), "Files", .taskRead, .taskWork)
        + [report]
        + pieces

    /// The evidence of one kind of record: the list of a record's, and the file that is put under it.
    private static func routes(
        of kind: RecordKind, under pattern: PathPattern, _ word: Wording, _ noun: String, _ read: Duty, _ write: Duty
    ) -> [any Route] {
        let owner = word.en.lowercased()
        let adding = APIOperation(
            "add\(word.en)\(noun)", Wording("为\(word.zh)添加证据", "Add evidence to a \(owner)"), tag: tag,
            access: .scope(write)
        ).idempotent().taking(name).taking(EvidenceAPI.kind).taking(capturedAt).taking(collector)
        return [
            APIRoute(
                list: pattern,
                APIOperation(
                    "list\(word.en)\(noun)", Wording("\(word.zh)的证据", "The evidence of a \(owner)"), tag: tag,
                    access: .scope(read)), of: EvidencePiece.self
            ) { call in
                let (page, machine, record) = (
                    try call.page(), try call.machine(), RecordReference(kind, call.value(.id))
                )
                let pieces = try await call.house.office.read {
                    try EvidenceStore.list(of: record, for: machine, in: $0)
                }
                let rest = pieces.drop { piece in page.after?.values.first.map { piece.id.rawValue <= $0 } ?? false }
                return page.page(Array(rest), cursor: { [$0.id.rawValue] }, view: EvidencePiece.init)
            },
            APIRoute(
                file: pattern,
                kind == .right ? adding.taking(shows) : adding,
                replies: .created(EvidencePiece.self)
            ) { call, bytes in
                try await add(call, bytes, to: RecordReference(kind, call.value(.id)))
            },
        ]
    }

    /// The file that is put under one report on a task.
    private static let report = APIRoute(
        file: "/tasks/\(.id)/reports/\(.word("report"))/files",
        APIOperation(
            "addReportFiles", Wording("为任务的一次报告添加佐证", "Add proof to a report on a task, by the report's number"),
            tag: tag, access: .scope(.taskWork)
        ).idempotent().taking(name).taking(kind).taking(capturedAt).taking(collector),
        replies: .created(EvidencePiece.self)
    ) { call, bytes in
        guard let serial = Int(call.value(.word("report"))) else { throw Problem.notFound }
        return try await made(
            try await call.house.office.keep(
                capture(call, bytes), underReport: serial, of: call.id(), as: call.machine(),
                key: call.idempotencyKey), call)
    }

    private static let pieces: [any Route] = [
        APIRoute(
            .get, piecePattern,
            APIOperation(
                "readEvidence", Wording("一件证据", "One piece of evidence"), tag: tag, access: .scope(.listingRead)),
            replies: .ok(EvidencePiece.self)
        ) { call in
            APIAnswer(EvidencePiece(try await load(call.id(), call)))
        },
        APIRoute(
            .get, "/evidence/\(.id)/file",
            APIOperation(
                "readEvidenceFile", Wording("证据文件", "The file of a piece of evidence, its bytes checked"), tag: tag,
                access: .scope(.listingRead)
            ).refusing(.conflict), body: .none,
            reply: ReplyDeclaration(status: 200, content: .document(mediaType: MediaType.octets), isVersioned: false),
            handle: file),
    ]

    private static func add(
        _ call: APICall, _ bytes: [UInt8], to record: RecordReference
    ) async throws -> APIAnswer<EvidencePiece> {
        try await made(
            try await call.house.office.keep(
                capture(call, bytes), under: record, as: call.machine(), key: call.idempotencyKey), call)
    }

    private static func capture(_ call: APICall, _ bytes: [UInt8]) -> EvidenceDesk.Capture {
        EvidenceDesk.Capture(
            kind: call.query(kind) ?? .electronic, name: call.query(name) ?? EvidenceText.unnamed, bytes: bytes,
            capturedAt: call.query(capturedAt), collector: call.query(collector), shows: call.query(shows))
    }

    private static func made(_ id: EvidenceID, _ call: APICall) async throws -> APIAnswer<EvidencePiece> {
        APIAnswer(
            EvidencePiece(try await load(id, call)), location: piecePattern.under(APIRoute.prefix).path(id.rawValue))
    }

    /// The bytes, never to be run or shown: whoever wants them saves them.
    @Sendable private static func file(_ call: APICall) async throws -> Response {
        let piece = try await load(call.id(), call)
        let bytes = try await call.house.office.file(of: piece)
        return Response(
            status: .ok,
            headers: [
                .contentType: MediaType.octets, .contentSecurityPolicy: SecurityHeaders.filePolicy,
                .contentDisposition: ContentDisposition.text(piece.name, isInline: false),
            ], body: .init(byteBuffer: .init(bytes: bytes)))
    }

    private static func load(_ id: EvidenceID, _ call: APICall) async throws -> Evidence {
        let machine = try call.machine()
        return try await call.house.office.read { try EvidenceStore.load(id, for: machine, in: $0) }
    }
}
