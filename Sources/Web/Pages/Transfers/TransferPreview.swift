import Enforcement
import HTTPTypes
import Law
import Operations

/// The letter that the hand-over of a transfer would issue, before anybody confirms.
enum TransferPreview {
    static let route = PageRoute(.get, Paths.transferLetterPattern, access: .signedIn, handle: preview)

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
                for: loaded, from: unit, to: police, attachments: [.letter], at: now, for: actor,
                in: access)
        }
        guard let letter else { throw Problem.notFound }
        let back = Paths.transferAct(id, "hand-over")
        let sheet = CriminalTransferSheet.sheet(letter, number: nil)
        return .page(SheetPage.page(sheet, back: back, context: try await visit.page()))
    }
}
