import Enforcement
import HTTPTypes
import Operations

/// The volume of a case: its documents as one PDF, in the order of the volume.
enum CaseVolume {
    static let route = PageRoute(.get, Paths.caseVolumePattern, access: .signedIn) { visit in
        let (actor, id) = (try visit.actor(), visit.id(CaseID.self))
        let (number, documents) = try await visit.house.office.read { access in
            let record = try CaseStore.load(id, for: actor, in: access).record
            let lines = try DocumentStore.documents(of: record.reference, in: access)
            return (record.number, try order(lines).compactMap { try DocumentStore.find($0.id, in: access) })
        }
        guard !documents.isEmpty else { throw Refusal.notFound(.document) }
        let sheets = try documents.map(IssuedSheet.sheet)
        let pdf = try await visit.house.office.printer.pdf(of: SheetFile.page(sheets, title: number, for: actor))
        var reply = PageReply.file(FileReply(bytes: pdf, mediaType: MediaType.pdf, name: "\(number) 卷宗.pdf"))
        reply.headers[.contentSecurityPolicy] = SecurityHeaders.filePolicy
        return reply
    }

    /// The cover and the contents first, the note last, and between them the others as they were issued; of the papers of the
    /// volume itself only the last ones.
    static func order(_ lines: [DocumentStore.Line]) -> [DocumentStore.Line] {
        func last(_ form: DocumentForm) -> [DocumentStore.Line] { Array(lines.filter { $0.form == form }.suffix(1)) }
        let volume: [DocumentForm] = [.volumeCover, .volumeContents, .volumeNote]
        return last(.volumeCover) + last(.volumeContents) + lines.filter { !volume.contains($0.form) }
            + last(.volumeNote)
    }
}
