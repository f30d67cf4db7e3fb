import Enforcement
import HTTPTypes
package import Operations

/// Issued documents on A4 and as files, from the content kept when they were issued. Whoever may see the record may see them;
/// who may not see people gets them masked.
enum DocumentRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.documentPattern, access: .signedIn) { visit in
                let document = try await load(visit.id(), for: visit.actor(), in: visit.house)
                return .page(
                    SheetPage.page(
                        try IssuedSheet.sheet(of: document), back: Paths.record(document.record) ?? Paths.home,
                        files: SheetPage.Files(
                            pdf: Paths.documentFile(document.id, .pdf), word: Paths.documentFile(document.id, .docx)),
                        context: try await visit.page()))
            }
        ]
        + SheetFile.Format.allCases.map { format in
            PageRoute(.get, Paths.documentFilePattern(format), access: .signedIn) { visit in
                let actor = try visit.actor()
                let document = try await load(visit.id(), for: actor, in: visit.house)
                return try await SheetFile(IssuedSheet.sheet(of: document), for: actor)
                    .reply(as: format, by: visit.house.office.printer)
            }
        }

    /// A document whose record the actor may see.
    static func load(
        _ id: DocumentID, for actor: Actor, in house: House
    ) async throws -> DocumentStore.Document {
        try await house.office.read { access in
            guard let document = try DocumentStore.find(id, in: access) else { throw Refusal.notFound(.document) }
            switch document.record.kind {
            case .case: _ = try CaseStore.load(CaseID(document.record.id), for: actor, in: access)
            case .measure: _ = try MeasureStore.load(MeasureID(document.record.id), for: actor, in: access)
            case .execution: _ = try ExecutionStore.load(ExecutionID(document.record.id), for: actor, in: access)
            case .transfer: _ = try TransferStore.load(TransferID(document.record.id), for: actor, in: access)
            case .supervision:
                _ = try SupervisionStore.load(SupervisionID(document.record.id), for: actor, in: access)
            case .referral:
                _ = try ReferralStore.load(ReferralID(document.record.id), for: actor, in: access)
            default: throw Refusal.notFound(.document)
            }
            return document
        }
    }
}

/// The sheet of an issued document, by its form.
package enum IssuedSheet {
    /// The document as a DOCX file, in full: for whoever sees people.
    @Sendable package static func wordFile(of document: DocumentStore.Document) throws -> [UInt8] {
        try WordFile.bytes(of: sheet(of: document))
    }

    static func sheet(of document: DocumentStore.Document) throws -> Sheet {
        switch document.form {
        case .filingApproval: FilingApprovalSheet.sheet(try document.read(), number: document.number)
        case .criminalTransfer: CriminalTransferSheet.sheet(try document.read(), number: document.number)
        case let form where DocumentForm.procuratorial.contains(form):
            SupervisionLetterSheet.sheet(try document.read(), form: form, number: document.number)
        case let form where DocumentForm.ofThePolice.contains(form):
            PoliceLetterSheet.sheet(try document.read(), form: form, number: document.number)
        default:
            // A form that goes out under no number is called by one only in lists.
            try document.read(as: FormContent.self).sheet(number: document.form.series == nil ? nil : document.number)
        }
    }
}
