import Enforcement
package import Law
import Storage

/// Signs the head of the ledger as it stands: a step that changes no record and so leaves no entry.
package struct SignLedgerHead: JobStep {
    package static let name = "ledger.sign-head"

    /// - Throws: `Refusal` with `notAllowed` for anybody but the office itself.
    package func perform(in work: Work) throws -> JobProgress {
        try Authority.requireOffice(work.actor)
        let head = try work.office.ledger.signHead(at: work.now, in: work.access)
        return JobProgress(
            done: 1, total: 1,
            line: Wording("已签名 \(head.size) 条存证", "The head over \(head.size) entries is signed"), isFinished: true)
    }

    /// Whether anything was added since the last head.
    static func isNeeded(in access: any ReadAccess) throws -> Bool {
        let last = try access.first("SELECT size FROM ledger_head ORDER BY size DESC LIMIT 1")
        return try LedgerStore.size(in: access) > (last?.get("size") ?? 0)
    }
}

/// Signs heads as the ledger grows, on one node at a time: the job behind `SignLedgerHead`.
package struct SigningTask: JobTask {
    package static let kind = "ledger.sign-head"
    package static let label = Wording("签署存证树头", "Sign the head of the ledger")

    package func step(of job: Job, _ payload: NoInput, in office: Office) async throws -> SignLedgerHead {
        SignLedgerHead()
    }
}
