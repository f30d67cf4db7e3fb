import Enforcement
import HTTPTypes
import Law
import Operations

/// Transfers: list, what is overdue, read, propose, and the acts on one.
enum TransferAPI {
    static let all: [any Route] = [list, overdue, read, propose] + ActAPI<Transfer>.all

    private static let state = QueryParameter<TransferState>("state", "Only transfers in this state.")
    private static let text = QueryParameter<String>("q", "Only transfers with this in a number or the case's title.")

    private static let list = APIRoute(
        list: "/transfers",
        APIOperation(
            "listTransfers", Wording("移送列表", "Transfers, the newest first"), tag: Transfer.tag,
            access: .scope(.transferRead)
        ).taking(state).taking(text), of: TransferLineView.self
    ) { call in
        let page = try call.page()
        var filter = TransferList.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.text = call.query(text)
        filter.after = page.after?.values.first.map { TransferID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try TransferList.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: TransferLineView.init)
    }

    private static let overdue = APIRoute(
        .get, "/transfers/overdue",
        APIOperation(
            "listOverdueTransfers", Wording("应办未办", "What should have happened and did not"), tag: Transfer.tag,
            access: .scope(.transferRead)), replies: .ok(OverdueTransfersView.self)
    ) { call in
        let (actor, now) = (try call.machine(), call.now)
        let found = try await call.house.office.read { try TransferList.overdue(for: actor, at: now, in: $0) }
        return APIAnswer(OverdueTransfersView(items: found.map(OverdueTransferView.init)))
    }

    private static let read = APIRoute(
        .get, "/transfers/\(.id)",
        APIOperation("readTransfer", Wording("移送", "A transfer"), tag: Transfer.tag, access: .scope(.transferRead)),
        replies: .ok(TransferView.self, versioned: true)
    ) { call in
        let file = try await call.file(TransferFile.self)
        return APIAnswer(TransferView(file, today: call.now.date), version: file.loaded.record.version)
    }

    private static let propose = APIRoute(
        .post, "/cases/\(.id)/transfers",
        APIOperation(
            "proposeTransfer", TransferText.propose, tag: Transfer.tag, access: .scope(.transferPropose)
        ).idempotent(), body: TransferDraft.self, replies: .created(RecordVersionView<Transfer>.self)
    ) { call, draft in
        let operation = ProposeTransfer(
            case: call.id(), crime: draft.crime, ground: draft.ground, facts: draft.facts, amount: draft.amount,
            team: draft.team ?? [])
        let id = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
        let view = RecordVersionView<Transfer>(TransferVersion(id: id, state: Transfer.procedure.initial, version: 1))
        return APIAnswer(view, version: 1, location: Path("api", "v1", "transfers", id.rawValue))
    }
}
