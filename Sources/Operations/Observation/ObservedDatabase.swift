package import Storage

/// A database whose reads and writes are measured, whatever the engine: how long each waited for its turn, how long it took
/// from the call to the answer, and which faults there were.
package struct ObservedDatabase: Database {
    private enum Kind: String { case read, write }

    private let base: any Database
    private let waits: Histogram
    private let durations: Histogram
    private let faults: Counter

    package init(_ base: any Database, _ registry: MetricsRegistry) {
        self.base = base
        waits = registry.histogram(
            "qingyuan_database_wait_seconds", "Before a connection was free, or before it was a write's turn.",
            labels: ["kind"])
        durations = registry.histogram(
            "qingyuan_database_duration_seconds", "From the call to the answer; of a write, until it is on the disk.",
            labels: ["kind"])
        faults = registry.counter(
            "qingyuan_database_faults_total", "Faults of the database, by their code.", labels: ["kind", "code"])
        let sizes = registry.histogram(
            "qingyuan_database_commit_writes", "How many writes shared a commit.",
            bounds: [1, 2, 4, 8, 16, 32, 64, 128, 256])
        base.observeCommits { sizes.observe(Double($0)) }
    }

    package var dialect: SQLDialect { base.dialect }
    package var lanes: (any TaskExecutor)? { base.lanes }

    package func read<Value: Sendable>(
        _ body: @Sendable (any ReadAccess) throws -> Value
    ) async throws -> Value {
        let called = ContinuousClock.now
        return try await observed(.read, since: called) {
            try await base.read { access in
                waits.observe(called.duration(to: .now).seconds, Kind.read.rawValue)
                return try body(access)
            }
        }
    }

    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any WriteAccess) throws -> Value
    ) async throws -> Value {
        let called = ContinuousClock.now
        return try await observed(.write, since: called) {
            try await base.write { access in
                waits.observe(called.duration(to: .now).seconds, Kind.write.rawValue)
                return try body(access)
            }
        }
    }

    package func observeCommits(_ observer: @escaping @Sendable (Int) -> Void) { base.observeCommits(observer) }

    package func integrityCheck() async throws -> [String] { try await base.integrityCheck() }

    package func close() { base.close() }

    private func observed<Value>(
        _ kind: Kind, since called: ContinuousClock.Instant, _ run: () async throws -> Value
    ) async throws -> Value {
        defer { durations.observe(called.duration(to: .now).seconds, kind.rawValue) }
        do {
            return try await run()
        } catch let fault as StorageFault {
            // The code alone: what a constraint names belongs in no label.
            let code = fault.constraint == nil ? "\(fault.code)".replacing(" ", with: "-") : "constraint"
            faults.add(1, kind.rawValue, code)
            throw fault
        }
    }
}
