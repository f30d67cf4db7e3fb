import Enforcement
import HTTPTypes
import Operations

/// The pages of the ledger: for anyone, but for the entries themselves and the audit.
enum LedgerRoutes {
    static let all: [any Route] = pages + LedgerAPI.all

    private static let pages: [any Route] = [
        PageRoute(.get, Paths.ledgerPattern, access: .anyone) { visit in
            var model = try await model(visit)
            if let text = visit.query.first("entry") {
                let digits = text.filter { $0.isNumber }
                if let number = Int64(digits), number < model.size { return .redirect(Paths.ledgerEntry(number)) }
                model.missing = text
            }
            return .page(LedgerPage.page(model, context: try await visit.page()))
        },
        PageRoute(.post, Paths.ledgerCheckPattern, access: .anyone, form: .files(1, upTo: 4 << 20)) { visit in
            try await check(visit)
        },
        PageRoute(.get, Paths.ledgerHeadPattern, access: .anyone) { visit in
            guard let head = try await visit.house.office.read(LedgerStore.latestHead) else { throw Problem.notFound }
            return .file(text(head.text, name: "ledger-head-\(head.size).txt"))
        },
        PageRoute(.get, Paths.ledgerEntriesPattern, access: .signedIn) { visit in
            try Authority.require(.ledgerRead, by: visit.actor(), on: nil)
            let below = visit.query.first("below").flatMap(Int64.init)
            let (entries, size) = try await visit.house.office.read { access in
                let entries = try LedgerStore.entries(
                    below: below ?? .max, limit: LedgerEntriesPage.length, in: access)
                return (entries, try LedgerStore.size(in: access))
            }
            let next = entries.last.flatMap { $0.number > 0 ? $0.number : nil }
            let model = LedgerEntriesPage.Model(entries: entries, size: size, next: next, isFirst: below == nil)
            return .page(LedgerEntriesPage.page(model, context: try await visit.page()))
        },
        PageRoute(.get, Paths.ledgerEntryPattern, access: .anyone) { visit in
            let number = Int64(visit.value(.number("number"))) ?? .max
            let showsBody = visit.mayReadLedger
            let office = visit.house.office
            let model = try await office.read { access in
                guard let entry = try LedgerStore.entry(number, in: access) else { throw Problem.notFound }
                let size = try LedgerStore.size(in: access)
                return LedgerEntryPage.Model(
                    entry: entry, path: try ProofPath(of: number, office: office, in: access),
                    key: office.ledger.publicKey, showsBody: showsBody, isLast: number == size - 1)
            }
            return .page(LedgerEntryPage.page(model, context: try await visit.page()))
        },
        PageRoute(.get, Paths.ledgerProofPattern, access: .anyone) { visit in
            let number = Int64(visit.value(.number("number"))) ?? .max
            let office = visit.house.office
            let proof = try await office.read { try ProofPath(of: number, office: office, in: $0) }
            guard let proof else { throw Problem.notFound }
            return .file(
                visit.mayReadLedger
                    ? text(proof.text, name: "proof-\(number).txt")
                    : FileReply(
                        bytes: Array(try proof.leafJSON.utf8), mediaType: "application/json",
                        name: "proof-\(number).json"))
        },
        PageRoute(.get, Paths.ledgerAuditPattern, access: .signedIn) { visit in
            try Authority.require(.ledgerAudit, by: visit.actor(), on: nil)
            return .page(LedgerAuditPage.page(visit.house.office.audits.state, context: try await visit.page()))
        },
        PageRoute(.post, Paths.ledgerAuditPattern, access: .signedIn) { visit in
            try await visit.house.office.audits.begin(in: visit.house.office, as: visit.actor())
            return .redirect(Paths.ledgerAudit, saying: .done(LedgerText.auditBegun))
        },
    ]

    private static func model(_ visit: Visit) async throws -> LedgerPage.Model {
        let office = visit.house.office
        let actor = visit.principal?.actor
        return try await office.read { access in
            LedgerPage.Model(
                head: try LedgerStore.latestHead(in: access), key: office.ledger.publicKey,
                size: try LedgerStore.size(in: access), isSignedIn: actor != nil,
                mayAudit: actor.map { Authority.decide(.ledgerAudit, by: $0, on: nil) == .allowed } ?? false
            )
        }
    }

    private static func check(_ visit: Visit) async throws -> PageReply {
        var model = try await model(visit)
        let form = visit.form()
        let pasted = form.values.first("text") ?? ""
        let sent = form.values.file("file").map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        model.pasted = pasted
        let brought = sent.isEmpty ? pasted : sent
        guard let document = ProofDocument(brought) else {
            model.problem = brought.allSatisfy(\.isWhitespace) ? LedgerText.nothingSent : LedgerText.notRecognised
            return .invalid(LedgerPage.page(model, context: try await visit.page()))
        }
        let answer = try await ProofCheck.against(visit.house.office, document)
        model.check = answer.check
        model.growth = try answer.growth?.json()
        return .page(LedgerPage.page(model, context: try await visit.page()))
    }

    private static func text(_ text: String, name: String) -> FileReply {
        FileReply(bytes: Array(text.utf8), mediaType: "text/plain; charset=utf-8", name: name)
    }
}

extension Visit {
    /// Whether the reader may see the entries themselves.
    fileprivate var mayReadLedger: Bool {
        principal.map { Authority.decide(.ledgerRead, by: $0.actor, on: nil) == .allowed } ?? false
    }
}
