import Enforcement
import HTTPTypes
import Operations

/// Issued documents on A4, from the content kept when they were issued. Whoever may see the record may see them.
enum DocumentRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.documentPattern, access: .signedIn) { visit in
            let actor = try visit.actor()
            let document = try await visit.house.office.read { access in
                guard let document = try DocumentStore.find(visit.id(), in: access) else {
                    throw Refusal.notFound(.document)
                }
                switch document.record.kind {
                case .case: _ = try CaseStore.load(CaseID(document.record.id), for: actor, in: access)
                case .transfer: _ = try TransferStore.load(TransferID(document.record.id), for: actor, in: access)
                default: throw Refusal.notFound(.document)
                }
                return document
            }
            return .page(try page(document, context: try await visit.page()))
        }
    ]

    private static func page(_ document: DocumentStore.Document, context: PageContext) throws -> HTML {
        switch document.form {
        case .filingApproval:
            FilingApprovalPage.page(
                try document.read(), number: document.number, back: Paths.case(CaseID(document.record.id)),
                context: context)
        case .criminalTransfer:
            CriminalTransferPage.page(
                try document.read(), number: document.number,
                back: Paths.transfer(TransferID(document.record.id)), context: context)
        }
    }
}
