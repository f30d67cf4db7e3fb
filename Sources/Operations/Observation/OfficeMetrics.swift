import Enforcement
package import Law
import Storage

/// What an office counts: its operations, sign-ins, sessions and ledger.
package struct OfficeMetrics: Sendable {
    /// Where other parts of the program register what they count.
    package let registry: MetricsRegistry
    private let operations: Counter
    private let durations: Histogram
    private let signIns: Counter

    package init(_ registry: MetricsRegistry = MetricsRegistry()) {
        self.registry = registry
        operations = registry.counter(
            "qingyuan_operations_total", "Operations by name and how they ended.", labels: ["operation", "outcome"])
        durations = registry.histogram(
            "qingyuan_operation_duration_seconds", "From the call of an operation to its commit.", labels: ["operation"]
        )
        signIns = registry.counter(
            "qingyuan_sign_in_checks_total", "Passwords and codes that were checked, by how it ended.",
            labels: ["outcome"])
    }

    /// Counts an operation.
    func count(_ operation: String, _ outcome: OperationOutcome, took time: Duration) {
        operations.add(1, operation, outcome.rawValue)
        durations.observe(time.seconds, operation)
    }

    /// Counts a password or code that was checked.
    func count(_ outcome: AttemptStore.Outcome) { signIns.add(1, outcome.rawValue) }

    /// Counts a try that was not checked because there had been too many wrong ones.
    func countSlowedSignIn() { signIns.add(1, "slowed") }

    /// Registers what is read from the database when somebody asks.
    ///
    /// - Parameter idle: how many seconds without a request end a session.
    package func registerGauges(sessionsIdle idle: Int64, clock: @escaping @Sendable () -> Moment) {
        registry.gauge("qingyuan_sessions", "People who are signed in and were heard of lately.") { access in
            let since = clock().adding(milliseconds: -idle * 1000)
            let row = try access.first(
                "SELECT count(*) AS number FROM session WHERE account_id IS NOT NULL AND seen_at > $1", [since])
            return [Sample(Double(try row?.get("number", as: Int.self) ?? 0))]
        }
        registry.gauge("qingyuan_ledger_entries", "Entries in the ledger.") { access in
            [Sample(Double(try LedgerStore.size(in: access)))]
        }
        registry.gauge("qingyuan_ledger_head_entries", "Entries under the latest signed head.") { access in
            [Sample(Double(try LedgerStore.latestHead(in: access)?.size ?? 0))]
        }
        registry.gauge("qingyuan_ledger_head_age_seconds", "Since the latest head was signed.") { access in
            try LedgerStore.latestHead(in: access).map { head in
                [Sample(Double(clock().milliseconds - head.signedAt.milliseconds) / 1000)]
            } ?? []
        }
        registry.gauge("qingyuan_jobs", "Background jobs by state.", labels: ["state"]) { access in
            let rows = try access.query("SELECT state, count(*) AS number FROM job GROUP BY state")
            let counts: [JobState: Int] = try rows.reduce(into: [:]) {
                $0[try $1.get("state")] = try $1.get("number")
            }
            return JobState.allCases.map { Sample(Double(counts[$0] ?? 0), $0.rawValue) }
        }
        registry.gauge(
            "qingyuan_job_wait_seconds", "For how long the job has been due that nobody has taken yet; 0 where none is."
        ) { access in
            let row = try access.first(
                "SELECT MIN(available_at) AS due FROM job WHERE finished_at IS NULL AND state = 'queued'")
            let due: Moment? = try row?.get("due")
            return [Sample(due.map { max(0, Double(clock().milliseconds - $0.milliseconds) / 1000) } ?? 0)]
        }
        registry.gauge(
            "qingyuan_webhook_deliveries", "Messages to receivers outside that are on their way, or were given up.",
            labels: ["state"]
        ) { access in
            let rows = try access.query(
                "SELECT state, count(*) AS number FROM webhook_delivery WHERE state <> 'delivered' GROUP BY state")
            return try rows.map { Sample(Double(try $0.get("number", as: Int.self)), try $0.get("state")) }
        }
        registry.gauge("qingyuan_outbox_messages", "Messages that are still to go out.") { access in
            let row = try access.first("SELECT count(*) AS number FROM outbox WHERE delivered_at IS NULL")
            return [Sample(Double(try row?.get("number", as: Int.self) ?? 0))]
        }
    }
}

extension Duration {
    /// The whole of it, in seconds.
    package var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1_000_000_000_000_000_000
    }
}
