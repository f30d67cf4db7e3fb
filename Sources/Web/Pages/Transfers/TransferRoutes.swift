import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of transfers: list, what is overdue, the record, the proposal and the acts.
enum TransferRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.transfersPattern, access: .signedIn, handle: list),
            PageRoute(.get, Paths.transfersOverduePattern, access: .signedIn, handle: overdue),
            PageRoute(.get, Paths.transferPattern, access: .signedIn, handle: show),
            PageRoute(.get, Paths.caseTransferPattern, access: .signedIn) { visit in
                .page(try await TransferProposePage.page(FormReader(), refusal: nil, visit))
            },
            PageRoute(.post, Paths.caseTransferPattern, access: .signedIn, handle: propose),
        ] + ActRoutes<Transfer>.all + RecordFilesRoutes<Transfer>.all + [TransferPreview.route]

    private static func list(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let view = TransferListPage.View(visit.query)
        let filter = view.filter
        let now = visit.now
        let (lines, counts, late) = try await visit.house.office.read { access in
            (
                try TransferList.lines(filter, for: actor, in: access),
                try TransferList.counts(for: actor, in: access),
                try TransferList.overdue(for: actor, at: now, in: access).count
            )
        }
        let context = try await visit.page()
        let model = TransferListPage.Model(
            lines, counts: counts, late: late, view: view, yellow: visit.house.office.settings.yellowShare,
            context: context)
        return .page(TransferListPage.page(model, context: context))
    }

    private static func overdue(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let now = visit.now
        let found = try await visit.house.office.read { try TransferList.overdue(for: actor, at: now, in: $0) }
        let context = try await visit.page()
        let rows = found.enumerated().map { TransferOverduePage.row($0.element, at: $0.offset, context) }
        return .page(TransferOverduePage.page(rows, context: context))
    }

    private static func show(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(TransferFile.self)
        let context = try await visit.page()
        return .page(TransferShowPage.page(TransferShowPage.Model(file, context: context), context: context))
    }

    private static func propose(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        var form = visit.form()
        let crime = form.required("crime", as: SuspectedCrime.self)
        let ground = form.required("ground", as: TransferGround.self)
        let facts = form.required("facts", max: 10_000)
        let amount = form.optionalYuan("amount")
        guard let crime, let ground, form.isValid else {
            return .invalid(try await TransferProposePage.page(form, refusal: nil, visit))
        }
        do {
            let operation = ProposeTransfer(
                case: visit.id(), crime: crime, ground: ground, facts: facts, amount: amount,
                team: form.all("team").map { UserID($0) })
            let id = try await visit.house.office.perform(operation, as: actor, key: form.values.first("key"))
            return .redirect(Paths.transfer(id), saying: .done(TransferText.proposed))
        } catch let refusal as Refusal where refusal.code.category == .unprocessable {
            let isShown = form.mark(refusal)
            return .invalid(try await TransferProposePage.page(form, refusal: isShown ? nil : refusal, visit))
        }
    }
}

extension SuspectedCrime: QueryValue {}
extension TransferGround: QueryValue {}
extension TransferState: QueryValue {}
