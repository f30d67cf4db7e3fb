package import Enforcement
package import Law
import Logging

/// Where an audit of the whole house is begun and its outcome is kept: one at a time, going on when one leaves the page.
package final class AuditDesk: Sendable {
    /// How an audit stands.
    package struct State: Sendable {
        package let startedAt: Moment
        /// The size of the ledger when it began.
        package let size: Int64
        package internal(set) var progress: AuditProgress?
        /// The first findings, at most `AuditDesk.shown`.
        package internal(set) var findings: [AuditFinding] = []
        /// What came of it; nil while it runs.
        package internal(set) var report: AuditReport?
        package internal(set) var finishedAt: Moment?
        /// Whether it ended because the database could not be read.
        package internal(set) var hasFailed = false

        package var isRunning: Bool { finishedAt == nil }
    }

    /// How many findings are kept to be shown; all are counted, and the command line writes all of them.
    package static let shown = 200

    private let current = Locked<State?>(nil)

    package init() {}

    /// The audit that runs, or the last one; nil where none was begun since the start.
    package var state: State? { current.withLock { $0 } }

    /// Begins an audit of everything and comes back at once; where one runs already, that one goes on.
    ///
    /// - Throws: `Refusal` where the actor may not audit the ledger.
    package func begin(in office: Office, as actor: Actor) async throws {
        try Authority.require(.ledgerAudit, by: actor, on: nil)
        let size = try await office.read(LedgerStore.size)
        let now = office.now
        let isFree = current.withLock { state in
            guard state?.isRunning != true else { return false }
            state = State(startedAt: now, size: size)
            return true
        }
        guard isFree else { return }
        Task { await run(in: office) }
    }

    private func run(in office: Office) async {
        do {
            let report = try await LedgerAudit(of: office).run { [self] finding in
                change { if $0.findings.count < AuditDesk.shown { $0.findings.append(finding) } }
            } progress: { [self] progress in
                change { $0.progress = progress }
            }
            finish(office.now) { $0.report = report }
        } catch {
            office.log.error("the audit broke off: \(error)")
            finish(office.now) { $0.hasFailed = true }
        }
    }

    private func finish(_ moment: Moment, _ body: (inout State) -> Void) {
        change { state in
            body(&state)
            state.finishedAt = moment
        }
    }

    private func change(_ body: (inout State) -> Void) {
        current.withLock { state in
            guard var changed = state else { return }
            body(&changed)
            state = changed
        }
    }
}
