package import Enforcement
package import Law
package import Storage

/// The SQL of executions, payments and remedies.
package enum ExecutionStore {
    /// A payment as it was recorded, or the entry that takes one back.
    package struct PaymentLine: Sendable, Hashable {
        package let id: String
        package let payment: Payment
        /// The entry that it takes back; nil for what came in or went back.
        package let reverses: String?
        /// What was wrong with that.
        package let reason: String?
        package let recordedBy: String
        package let recordedAt: Moment
    }

    /// One execution with what came in and what was sought against its decision.
    package struct Contents: Sendable {
        package let record: Execution
        /// By the day of payment.
        package let payments: [PaymentLine]
        /// By the day of filing.
        package let remedies: [Remedy]

        /// What counts: neither the entries that were taken back, nor those that take them back.
        package var standing: [PaymentLine] { payments.filter { $0.reverses == nil && !isReversed($0) } }

        /// Whether an entry was taken back.
        package func isReversed(_ line: PaymentLine) -> Bool { payments.contains { $0.reverses == line.id } }

        /// What is owed, paid and open on a day.
        package func account(on day: LegalDate) -> ExecutionAccount {
            ExecutionAccount(record, payments: standing.map(\.payment), remedies: remedies, on: day)
        }
    }

    /// One execution with everything its procedure looks at.
    package struct Loaded: Sendable {
        package let contents: Contents
        package let scope: RecordScope
        package let unitName: String
        package let caseNumber: String
        package let caseTitle: String
        package let party: String?
        /// Who works on the case.
        package let team: [TeamMember]
        /// What the guards look at, with nothing handed in.
        package let facts: ExecutionFacts

        package var record: Execution { contents.record }
    }

    /// Loads the execution of a case that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: ExecutionID, for actor: Actor, in access: any ReadAccess) throws -> Loaded {
        guard let row = try access.first("SELECT * FROM case_execution WHERE id = $1", [id]),
            let contents = try contents(of: [record(row)], in: access).first
        else { throw Refusal.notFound(.execution) }
        let record = contents.record
        let file = try CaseStore.load(record.caseID, bearing: .execution, for: actor, in: access)
        let (demandUntil, window) = try periods(of: id, in: access)
        return Loaded(
            contents: contents,
            scope: file.scope(of: .execution, unit: record.unitID, region: record.region),
            unitName: file.unitName, caseNumber: file.record.number, caseTitle: file.record.title,
            party: file.record.party, team: file.facts.team,
            facts: ExecutionFacts(
                record, payments: contents.standing.map(\.payment), remedies: contents.remedies,
                investigators: file.facts.investigators, spot: try file.papers.last { $0.stage == .spot }?.read(),
                window: window, demandUntil: demandUntil))
    }

    /// When the last period after a demand ends, and the period for asking the court while it runs.
    private static func periods(
        of id: ExecutionID, in access: any ReadAccess
    ) throws -> (demandUntil: Moment?, window: CourtWindow?) {
        let rows = try access.query(
            """
            SELECT   limit_id, started_at, due_at, stopped_at
            FROM     clock
            WHERE    record_kind = 'execution' AND record_id = $1 AND limit_id IN ($2, $3)
            ORDER BY started_at, id
            """, [id, TimeLimitID.enforcementDemand, TimeLimitID.enforcementApplication])
        var (until, window): (Moment?, CourtWindow?) = (nil, nil)
        for row in rows {
            let (started, due): (Moment, Moment) = (try row.get("started_at"), try row.get("due_at"))
            if try row.get("limit_id") == TimeLimitID.enforcementDemand {
                until = due
            } else if row.value("stopped_at") == .null {
                window = CourtWindow(after: started.date, last: due.date)
            }
        }
        return (until, window)
    }

    /// The executions of a case; the case's own authority is the caller's to ask for.
    static func records(of id: CaseID, in access: any ReadAccess) throws -> [Execution] {
        try access.query("SELECT * FROM case_execution WHERE case_id = $1 ORDER BY id", [id]).map(record)
    }

    /// Payments and remedies of several executions, two reads for all of them.
    static func contents(of records: [Execution], in access: any ReadAccess) throws -> [Contents] {
        guard !records.isEmpty else { return [] }
        let marks = records.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let payments = try access.query(
            """
            SELECT   case_payment.*, account.name AS recorder
            FROM     case_payment
            JOIN     account ON account.id = case_payment.recorded_by
            WHERE    case_payment.execution_id IN (\(marks))
            ORDER BY case_payment.paid_on, case_payment.id
            """, records.map(\.id)
        ).map { (execution: try $0.get("execution_id", as: ExecutionID.self), line: try payment($0)) }
        let remedies = try access.query(
            "SELECT * FROM case_remedy WHERE execution_id IN (\(marks)) ORDER BY filed_on, id", records.map(\.id)
        ).map { (execution: try $0.get("execution_id", as: ExecutionID.self), remedy: try remedy($0)) }
        return records.map { record in
            Contents(
                record: record, payments: payments.filter { $0.execution == record.id }.map(\.line),
                remedies: remedies.filter { $0.execution == record.id }.map(\.remedy))
        }
    }
}

extension ExecutionStore {
    static func record(_ row: Row) throws -> Execution {
        Execution(
            id: try row.get("id"), number: try row.get("number"), state: try row.get("state"),
            caseID: try row.get("case_id"), unitID: try row.get("unit_id"), region: try row.get("region"),
            penalty: try JSONText.decode(row.get("penalty")), isRevoked: try row.get("revoked"),
            servedOn: try row.get("served_on"), payBy: try row.get("pay_by"), deferral: try row.json("deferral"),
            demand: try row.json("demand"), application: try row.json("application"),
            reduction: try row.json("reduction"),
            ending: try row.json("ending"), endedAt: try row.get("ended_at"), version: try row.get("version"))
    }

    private static func payment(_ row: Row) throws -> PaymentLine {
        PaymentLine(
            id: try row.get("id"),
            payment: Payment(
                try row.get("purpose"), Money(minor: try row.get("amount_minor")), paidOn: try row.get("paid_on"),
                channel: try row.get("channel"), receipt: try row.get("receipt"), isRefund: try row.get("refund")),
            reverses: try row.get("reverses"), reason: try row.get("reason"),
            recordedBy: try row.get("recorder"), recordedAt: try row.get("recorded_at"))
    }

    private static func remedy(_ row: Row) throws -> Remedy {
        Remedy(
            id: try row.get("id"), kind: try row.get("kind"), body: try row.get("organ"),
            number: try row.get("number"), filedOn: try row.get("filed_on"),
            result: try row.json("result"))
    }
}

extension ExecutionState: SQLConvertible {}
extension PaymentPurpose: SQLConvertible {}
extension PaymentChannel: SQLConvertible {}
extension RemedyKind: SQLConvertible {}
