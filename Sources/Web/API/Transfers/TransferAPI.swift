import Enforcement
import HTTPTypes
import Law
import Operations

extension APITag {
    static let transfers = APITag("transfers", Wording("移送", "Transfers"))
}

/// Transfers: list, what is overdue, read, propose, and the acts on one.
enum TransferAPI {
    static let all: [any Route] = [list, overdue, read, propose] + TransferActAPI.all

    private static let state = QueryParameter<TransferState>("state", "Only transfers in this state.")
    private static let text = QueryParameter<String>("q", "Only transfers with this in a number or the case's title.")

    private static let list = APIRoute(
        list: "/transfers",
        APIOperation(
            "listTransfers", Wording("移送列表", "Transfers, the newest first"), tag: .transfers,
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
            "listOverdueTransfers", Wording("应办未办", "What should have happened and did not"), tag: .transfers,
            access: .scope(.transferRead)), replies: .ok(OverdueTransfersView.self)
    ) { call in
        let (actor, now) = (try call.machine(), call.now)
        let found = try await call.house.office.read { try TransferList.overdue(for: actor, at: now, in: $0) }
        return APIAnswer(OverdueTransfersView(items: found.map(OverdueTransferView.init)))
    }

    private static let read = APIRoute(
        .get, "/transfers/\(.id)",
        APIOperation("readTransfer", Wording("移送", "A transfer"), tag: .transfers, access: .scope(.transferRead)),
        replies: .ok(TransferView.self, versioned: true)
    ) { call in
        let (actor, now) = (try call.machine(), call.now)
        let yellow = call.house.office.settings.yellowShare
        let file = try await call.house.office.read { access in
            try TransferFile(call.id(), for: actor, at: now, yellow: yellow, in: access)
        }
        return APIAnswer(TransferView(file), version: file.loaded.record.version)
    }

    private static let propose = APIRoute(
        .post, "/cases/\(.id)/transfers",
        APIOperation(
            "proposeTransfer", TransferText.propose, tag: .transfers, access: .scope(.transferPropose)
        ).idempotent(), body: TransferDraft.self, replies: .created(TransferVersionView.self)
    ) { call, draft in
        let operation = ProposeTransfer(
            case: call.id(), crime: draft.crime, ground: draft.ground, facts: draft.facts, amount: draft.amount,
            team: draft.team ?? [])
        let id = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
        let view = TransferVersionView(TransferVersion(id: id, state: Transfer.procedure.initial, version: 1))
        return APIAnswer(view, version: 1, location: Path("api", "v1", "transfers", id.rawValue))
    }
}

/// The acts on a transfer: each a noun to post to, with the version it was based on.
enum TransferActAPI {
    static let all: [any Route] = sender + police

    private static let sender: [any Route] = [
        act("approval", "decideTransfer", .transferDecide, body: TransferDecisionDraft.self) { id, version, draft in
            DecideTransfer(id, version: version, approves: draft.approves, reason: draft.reason)
        },
        act("withdrawal", "withdrawTransfer", .transferPropose, body: TransferReasonDraft.self) { id, version, draft in
            WithdrawTransfer(id, version: version, reason: draft.reason)
        },
        act("hand-over", "handOverTransfer", .transferPropose, body: HandOverDraft.self) { id, version, draft in
            HandOverTransfer(id, version: version, to: draft.receiver, attachments: Set(draft.attachments))
        },
        act("supplement", "supplementTransfer", .transferPropose, body: SupplementDraft.self) { id, version, draft in
            SupplementTransfer(id, version: version, note: draft.note, attachments: Set(draft.attachments ?? []))
        },
        act("goods", "handOverGoods", .transferPropose, body: TransferNoteDraft.self) { id, version, draft in
            HandOverGoods(id, version: version, note: draft.note)
        },
        act("return", "takeBackTransfer", .transferPropose, body: TransferReasonDraft.self) { id, version, draft in
            TakeBackTransfer(id, version: version, reason: draft.reason)
        },
    ]

    private static let police: [any Route] = [
        act("receipt", "receiveTransfer", .transferReceive) { ReceiveTransfer($0, version: $1) },
        act("forwarding", "forwardTransfer", .transferReceive, body: ForwardingDraft.self) { id, version, draft in
            ForwardTransfer(id, version: version, to: draft.receiver, reason: draft.reason)
        },
        act("supplement-request", "requestSupplement", .transferReceive, body: TransferReasonDraft.self) {
            RequestSupplement($0, version: $1, reason: $2.reason)
        },
        act("filing", "fileCriminalCase", .transferFile, body: CriminalFilingDraft.self) { id, version, draft in
            DecideCriminalFiling.file(id, version: version, number: draft.policeNumber)
        },
        act("no-filing", "refuseCriminalCase", .transferFile, body: TransferReasonDraft.self) { id, version, draft in
            DecideCriminalFiling.doNotFile(id, version: version, reason: draft.reason)
        },
        act("sending-back", "sendBackTransfer", .transferFile, body: TransferReasonDraft.self) { id, version, draft in
            SendBackTransfer(id, version: version, reason: draft.reason)
        },
    ]

    /// An act with a body.
    private static func act<Body: APIValue, O: Operation>(
        _ noun: String, _ id: String, _ duty: Duty, body: Body.Type,
        make: @escaping @Sendable (TransferID, Int, Body) throws -> O
    ) -> APIRoute where O.Output == TransferVersion {
        APIRoute(
            .post, pattern(noun), operation(noun, id, duty), body: body,
            replies: .ok(TransferVersionView.self, versioned: true)
        ) { call, draft in
            let operation = try make(call.id(), call.requiredVersion(), draft)
            let done = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(TransferVersionView(done), version: done.version)
        }
    }

    /// An act that needs no more than its address.
    private static func act<O: Operation>(
        _ noun: String, _ id: String, _ duty: Duty, make: @escaping @Sendable (TransferID, Int) -> O
    ) -> APIRoute where O.Output == TransferVersion {
        APIRoute(
            .post, pattern(noun), operation(noun, id, duty), replies: .ok(TransferVersionView.self, versioned: true)
        ) { call in
            let operation = make(call.id(), try call.requiredVersion())
            let done = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(TransferVersionView(done), version: done.version)
        }
    }

    private static func pattern(_ noun: String) -> PathPattern {
        PathPattern(segments: [.word("transfers"), .value(.id), .word(noun)])
    }

    private static func operation(_ noun: String, _ id: String, _ duty: Duty) -> APIOperation {
        let title = TransferActPage.all.first { $0.noun == noun }?.title ?? Wording(noun, noun)
        return APIOperation(id, title, tag: .transfers, access: .scope(duty)).idempotent().matching()
    }
}
