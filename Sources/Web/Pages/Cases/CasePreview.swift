import Enforcement
import HTTPTypes
import Law
import Operations

/// The document that an act on a case would issue, before anybody confirms.
enum CasePreview {
    static let route = PageRoute(.get, Paths.casePreviewPattern, access: .signedIn, handle: preview)

    /// Form 7 as it would be issued now, marked as a draft.
    private static func preview(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let now = visit.now
        guard visit.value(.word("form")) == DocumentForm.filingApproval.rawValue else { throw Problem.notFound }
        let id: CaseID = visit.id()
        let form = try await visit.house.office.read { access in
            let loaded = try CaseStore.load(id, for: actor, in: access)
            guard let unit = try OrganisationStore.unit(loaded.record.unitID, in: access) else {
                throw Refusal.notFound(.unit)
            }
            return try DecideFiling.preview(
                of: loaded, files: loaded.record.state == .filingProposed, opinion: "", unit: unit,
                approver: actor.name, at: now, in: access)
        }
        guard let form else { throw Problem.notFound }
        let sheet = FilingApprovalSheet.sheet(form, number: nil)
        return .page(
            SheetPage.page(sheet, back: Paths.caseAct(id, "filing"), context: try await visit.page()))
    }
}
