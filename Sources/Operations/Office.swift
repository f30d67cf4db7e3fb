package import Enforcement
package import Law
package import Logging
package import Storage

/// The running office: the database, the evidence files, the clock and the ledger, wired once at the root.
///
/// Everything that changes a record goes through `perform`; pages read through `read`.
package final class Office: Sendable {
    package let database: any Database
    package let evidence: EvidenceFiles
    /// What was sent in and waits for the job that reads it.
    package let spool: SpoolFiles
    package let ledger: LedgerKeeper
    /// What seals secrets that must be read again.
    package let sealing: SealingKeys
    package let settings: OfficeSettings
    package let screening = ScreeningDesk()
    package let audits = AuditDesk()
    /// What looks at pictures.
    package let photos = PhotoDesk()
    /// What makes PDFs of documents.
    package let printer = PDFPrinter()
    /// What carries requests of webhooks.
    let carrier: any WebhookCarrier
    package let log: Logger
    package let metrics: OfficeMetrics
    private let clock: @Sendable () -> Moment
    private let identifiers: IdentifierSource

    package init(
        database: any Database, evidence: EvidenceFiles, spool: SpoolFiles, ledger: LedgerKeeper,
        sealing: SealingKeys, settings: OfficeSettings = .init(), carrier: any WebhookCarrier = NoCarrier(),
        clock: @escaping @Sendable () -> Moment, identifiers: IdentifierSource, log: Logger,
        metrics: OfficeMetrics = OfficeMetrics()
    ) {
        self.database = database
        self.evidence = evidence
        self.spool = spool
        self.ledger = ledger
        self.sealing = sealing
        self.settings = settings
        self.carrier = carrier
        self.clock = clock
        self.identifiers = identifiers
        self.log = log
        self.metrics = metrics
    }

    /// The present moment by the office's clock.
    package var now: Moment { clock() }

    /// Performs an operation in one transaction: the earlier answer where the key was seen before, else perform,
    /// ledger entry, messages, and the answer kept under the key.
    ///
    /// - Throws: `Refusal`, or a fault; in both cases nothing is stored.
    package func perform<O: Operation>(
        _ operation: O, as actor: Actor, key: String? = nil
    ) async throws -> O.Output {
        try await observed(O.name) {
            let request = try key.map { try IdempotentRequest(key: $0, operation: operation, actor: actor) }
            return try await transact(operation, as: actor, request)
        }
    }

    private func transact<O: Operation>(
        _ operation: O, as actor: Actor, _ request: IdempotentRequest?
    ) async throws -> (output: O.Output, isRepeated: Bool) {
        try await database.write { [self] access in
            if let request, let answer = try request.earlierAnswer(as: O.Output.self, in: access) {
                return (answer, true)
            }
            let work = try Work(office: self, access: access, actor: actor, operation: O.name, now: clock())
            let output = try operation.perform(in: work)
            let entry = try work.seal()
            try request?.keep(output, entry: entry, at: work.now, in: access)
            return (output, false)
        }
    }

    /// Counts how an operation ended and how long it took, and tells the request it ran for.
    func observed<Output>(
        _ operation: String, _ run: () async throws -> (output: Output, isRepeated: Bool)
    ) async throws -> Output {
        let start = ContinuousClock.now
        func note(_ outcome: OperationOutcome) {
            metrics.count(operation, outcome, took: start.duration(to: .now))
            RequestTrace.current?.note(operation, outcome)
        }
        do {
            let (output, isRepeated) = try await run()
            note(isRepeated ? .repeated : .done)
            return output
        } catch {
            note(error is Refusal ? .refused : .fault)
            throw error
        }
    }

    /// Reads in one consistent snapshot.
    package func read<T: Sendable>(_ body: @Sendable (Snapshot) throws -> T) async throws -> T {
        try await database.read(body)
    }

    /// Where work runs best that reads again and again; nil where that is anywhere.
    package var lanes: (any TaskExecutor)? { database.lanes }

    /// Whether an error is one of the database's that pass by themselves: the same request may succeed a little later.
    package static func passes(_ error: any Error) -> Bool { (error as? StorageFault)?.passes ?? false }

    /// A fresh record id: sorts by the time of creation.
    package func newIdentifier(at moment: Moment) -> String { identifiers.next(at: moment) }
}

/// The records at one moment: what `Office.read` hands out, and what the models of pages are read from.
package typealias Snapshot = any ReadAccess

/// What differs between deployments: the region's own configuration.
package struct OfficeSettings: Sendable {
    /// What part of a time limit is "soon": its light is yellow then.
    package var yellowShare: YellowShare
    /// The working-day calendar with the holiday notices that are loaded.
    package var calendar: WorkingCalendar
    /// The name under which heads of the ledger are signed.
    package var origin: String
    /// The sums from which on a penalty gives the right to a hearing, where the region has set its own.
    package var hearingLines: PartyLines?
    /// The sums from which on the heads decide on a penalty together, where the region has set some.
    package var discussionLines: PartyLines?
    /// For how long the program keeps what serves only its own working.
    package var retention: Retention
    /// Whether webhooks may go to this machine and to private networks, and without encryption.
    package var webhooksMayBePrivate: Bool

    package init(
        yellowShare: YellowShare = .third, calendar: WorkingCalendar = .national,
        origin: String = "qingyuan.local/ledger", hearingLines: PartyLines? = nil,
        discussionLines: PartyLines? = nil, retention: Retention = Retention(),
        webhooksMayBePrivate: Bool = false
    ) {
        self.yellowShare = yellowShare
        self.calendar = calendar
        self.origin = origin
        self.hearingLines = hearingLines
        self.discussionLines = discussionLines
        self.retention = retention
        self.webhooksMayBePrivate = webhooksMayBePrivate
    }
}
