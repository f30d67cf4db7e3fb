import Enforcement
import HTTPTypes
import Law
import Operations

/// The ledger over the API: heads and proofs for anyone, entries with a token, the audit for auditors.
enum LedgerAPI {
    static let all: [any Route] = [
        APIRoute(
            .get, "/ledger/head",
            APIOperation("readLedgerHead", Wording("最新账本头", "The latest signed head"), tag: .ledger, access: .anyone),
            replies: .ok(LedgerHeadView.self)
        ) { call in
            APIAnswer(LedgerHeadView(try await head(call), key: call.house.office.ledger.publicKey))
        },
        APIRoute(
            document: "/ledger/checkpoint",
            APIOperation(
                "readLedgerCheckpoint", Wording("最新账本头原文", "The latest head as a signed note"), tag: .ledger,
                access: .anyone
            ).refusing(.notFound),
            mediaType: "text/plain; charset=utf-8"
        ) { call in Array(try await head(call).text.utf8) },
        APIRoute(
            list: "/ledger/heads",
            APIOperation("listLedgerHeads", Wording("各账本头", "The heads signed so far"), tag: .ledger, access: .anyone),
            of: LedgerHeadView.self
        ) { call in
            let page = try call.page()
            let below = page.after?.values.first.flatMap(Int64.init) ?? .max
            let heads = try await call.house.office.read {
                try LedgerStore.heads(below: below, limit: page.limit + 1, in: $0)
            }
            let key = call.house.office.ledger.publicKey
            return page.page(heads, cursor: { [String($0.size)] }, view: { LedgerHeadView($0, key: key) })
        },
        APIRoute(
            list: "/ledger/entries",
            APIOperation(
                "listLedgerEntries", Wording("全部存证", "The entries, the latest first"), tag: .ledger,
                access: .scope(.ledgerRead)),
            of: LedgerEntryView.self
        ) { call in
            let page = try call.page()
            let below = page.after?.values.first.flatMap(Int64.init) ?? .max
            let entries = try await call.house.office.read {
                try LedgerStore.entries(below: below, limit: page.limit + 1, in: $0)
            }
            return page.page(entries, cursor: { [String($0.number)] }, view: LedgerEntryView.init)
        },
        APIRoute(
            .get, "/ledger/entries/\(.number("number"))",
            APIOperation(
                "readLedgerEntry", Wording("一条存证", "One entry"), tag: .ledger, access: .scope(.ledgerRead)),
            replies: .ok(LedgerEntryView.self)
        ) { call in
            let number = number(call)
            guard let entry = try await call.house.office.read({ try LedgerStore.entry(number, in: $0) }) else {
                throw Problem.notFound
            }
            return APIAnswer(LedgerEntryView(entry))
        },
        APIRoute(
            .get, "/ledger/entries/\(.number("number"))/proof",
            APIOperation(
                "readLedgerProof", Wording("一条存证的证明", "The proof of an entry under the latest head"), tag: .ledger,
                access: .anyone),
            replies: .ok(LedgerProofView.self)
        ) { call in
            let (number, office) = (number(call), call.house.office)
            guard let path = try await office.read({ try ProofPath(of: number, office: office, in: $0) }) else {
                throw Problem.notFound
            }
            return APIAnswer(LedgerProofView(path, number: number, key: office.ledger.publicKey))
        },
        APIRoute(
            .get, "/ledger/consistency/\(.number("size"))",
            APIOperation(
                "readLedgerConsistency",
                Wording("账本只增不改的证明", "The proof that the ledger begins with the one of an earlier size"), tag: .ledger,
                access: .anyone),
            replies: .ok(LedgerGrowthView.self)
        ) { call in
            let (size, office) = (Int64(call.value(.number("size"))) ?? .max, call.house.office)
            guard let growth = try await office.read({ try GrowthPath(from: size, office: office, in: $0) }) else {
                throw Problem.notFound
            }
            return APIAnswer(LedgerGrowthView(growth))
        },
        APIRoute(
            .get, "/ledger/audit",
            APIOperation(
                "readLedgerAudit", Wording("核查结果", "How the audit stands"), tag: .ledger, access: .scope(.ledgerAudit)),
            replies: .ok(LedgerAuditView.self)
        ) { call in APIAnswer(LedgerAuditView(call.house.office.audits.state)) },
        APIRoute(
            .post, "/ledger/audit",
            APIOperation(
                "beginLedgerAudit", Wording("开始全面核查", "Begin an audit of everything"), tag: .ledger,
                access: .scope(.ledgerAudit)),
            replies: .ok(LedgerAuditView.self)
        ) { call in
            try await call.house.office.audits.begin(in: call.house.office, as: call.machine())
            return APIAnswer(LedgerAuditView(call.house.office.audits.state))
        },
    ]

    private static func head(_ call: APICall) async throws -> LedgerHead {
        guard let head = try await call.house.office.read(LedgerStore.latestHead) else { throw Problem.notFound }
        return head
    }

    private static func number(_ call: APICall) -> Int64 { Int64(call.value(.number("number"))) ?? .max }
}
