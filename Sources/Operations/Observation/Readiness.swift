import Logging
import Storage

/// Whether the office can take work, and what stands against it.
package struct Readiness: Sendable, Hashable {
    /// What is looked at.
    package enum Check: String, Sendable, Hashable, CaseIterable {
        /// The database answers.
        case database
        /// The database has every migration of this program, and no other.
        case migrations
        /// Evidence can be written.
        case evidence
        /// The latest signed head of the ledger can be read.
        case ledger
    }

    /// What the office can do without, and what it then cannot do.
    package enum Lack: String, Sendable, Hashable, CaseIterable {
        /// Documents cannot be had as PDF; page, print and Word file remain.
        case printer
    }

    /// What failed; empty where all is well.
    package let failures: [Check]
    /// What is not installed; work goes on.
    package let lacks: [Lack]

    init(failures: [Check], lacks: [Lack] = PDFPrinter.isInstalled ? [] : [.printer]) {
        self.failures = failures
        self.lacks = lacks
    }
}

/// Looks whether the office can take work, at most once a second however often it is asked.
package actor ReadinessDesk {
    private let office: Office
    private let limit: Duration
    private var latest: (at: ContinuousClock.Instant, answer: Readiness)?
    private var running: Task<Readiness, Never>?

    /// - Parameter limit: how long the database may take to answer.
    package init(_ office: Office, limit: Duration = .seconds(3)) {
        self.office = office
        self.limit = limit
    }

    /// How the office stands now, or stood less than a second ago.
    package func readiness() async -> Readiness {
        if let latest, latest.at.duration(to: .now) < .seconds(1) { return latest.answer }
        if let running { return await running.value }
        let look = Task { [office, limit] in await ReadinessDesk.look(at: office, limit: limit) }
        running = look
        let answer = await look.value
        running = nil
        latest = (.now, answer)
        return answer
    }

    private static func look(at office: Office, limit: Duration) async -> Readiness {
        var failures: [Readiness.Check] = []
        func note(_ check: Readiness.Check, _ error: any Error) {
            failures.append(check)
            office.log.error("not ready", metadata: ["check": "\(check.rawValue)", "error": "\(error)"])
        }
        do {
            try await Timeout.race(limit) { _ = try await office.read { try $0.first("SELECT 1 AS one") } }
        } catch {
            note(.database, error)
            return Readiness(failures: failures)
        }
        do {
            let pending = try await Migrator(Schema.migrations).status(of: office.database).filter {
                $0.appliedAt == nil
            }
            if let first = pending.first { throw NotReady.pending(first.id) }
        } catch {
            note(.migrations, error)
        }
        do { _ = try await office.read { try LedgerStore.latestHead(in: $0) } } catch { note(.ledger, error) }
        do { try await office.evidence.checkWritable() } catch { note(.evidence, error) }
        return Readiness(failures: failures)
    }
}

private enum NotReady: Error {
    case pending(String)
}
