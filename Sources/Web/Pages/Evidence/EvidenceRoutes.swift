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

extension RightPicture: QueryValue {}

extension Visit {
    /// Keeps files under a record, and says what is wrong with pictures that could not be read.
    func keep(_ captures: [EvidenceDesk.Capture], under record: RecordReference) async throws -> FlashNotice {
        let (actor, office) = (try actor(), house.office)
        var faulty: [Wording] = []
        for capture in captures {
            let id = try await office.keep(capture, under: record, as: actor)
            let piece = try await office.read { try EvidenceStore.load(id, for: actor, in: $0) }
            if let fault = piece.picture?.fault { faulty.append(EvidenceText.faulty(piece.name, fault)) }
        }
        let kept = EvidenceText.kept(String(captures.count))
        guard !faulty.isEmpty else { return .done(kept) }
        return FlashNotice(.warning, faulty.reduce(kept) { Wording($0.zh + $1.zh, $0.en + " " + $1.en) })
    }
}
