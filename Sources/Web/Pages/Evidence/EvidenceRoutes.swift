import Enforcement
import HTTPTypes
import Law
import Operations

/// Evidence: the page that checks it, and the file itself.
enum EvidenceRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.evidencePattern, access: .signedIn) { visit in
            let (id, actor): (EvidenceID, Actor) = (visit.id(), try visit.actor())
            let office = visit.house.office
            let (piece, title, entry) = try await office.read { access in
                let piece = try EvidenceStore.load(id, for: actor, in: access)
                return (
                    piece, try EvidenceStore.title(of: piece.record, in: access),
                    try LedgerStore.latestEntry("evidence", id, in: access)
                )
            }
            let model = EvidenceShowPage.Model(
                piece: piece, condition: try await office.condition(of: piece),
                record: Paths.record(piece.record).map { (title ?? piece.record.id, $0) }, entry: entry)
            return .page(EvidenceShowPage.page(model, context: try await visit.page()))
        },
        PageRoute(.get, Paths.evidenceFilePattern, access: .signedIn, handle: file),
    ]

    /// The file after its bytes were checked: pictures in place, everything else to be saved, nothing to be run.
    @Sendable private static func file(_ visit: Visit) async throws -> PageReply {
        let (id, actor): (EvidenceID, Actor) = (visit.id(), try visit.actor())
        let piece = try await visit.house.office.read { try EvidenceStore.load(id, for: actor, in: $0) }
        let bytes = try await visit.house.office.file(of: piece)
        let type = piece.mediaType.hasPrefix("text/") ? piece.mediaType + "; charset=utf-8" : piece.mediaType
        var reply = PageReply.file(
            FileReply(bytes: bytes, mediaType: type, name: piece.name, isInline: piece.isPicture))
        reply.headers[.contentSecurityPolicy] = SecurityHeaders.filePolicy
        return reply
    }
}
