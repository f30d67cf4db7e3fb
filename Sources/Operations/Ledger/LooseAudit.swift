import Storage

/// The audit of the tables that the ledger does not speak of. Of their content nothing can be said; but each row belongs to
/// something that the ledger does speak of, and must not stand without it: a delivery without its message, a message that
/// neither waits for its delivery nor was delivered, an answer kept for an operation that left no entry.
struct LooseAudit {
    private let access: any ReadAccess
    private let log: AuditLog

    init(_ access: any ReadAccess, log: AuditLog) {
        self.access = access
        self.log = log
    }

    /// The rows of a table that should not be there: their names, by the table they stand in.
    private static let checks: [(table: String, rows: String)] = [
        ("outbox", "SELECT message_id FROM outbox WHERE message_id NOT IN (SELECT id FROM message)"),
        (
            "message",
            """
            SELECT id
            FROM   message
            WHERE  id NOT IN (SELECT message_id FROM outbox)
            AND    NOT EXISTS (SELECT 1 FROM notice WHERE notice.cause = 'message/' || message.id)
            """
        ),
        (
            "idempotent_request",
            """
            SELECT request_key
            FROM   idempotent_request AS request
            WHERE  request.entry IS NOT NULL
            AND    NOT EXISTS (SELECT 1
                               FROM   ledger_entry
                               WHERE  ledger_entry.sequence = request.entry
                               AND    ledger_entry.operation = request.operation
                               AND    ledger_entry.actor_id = request.actor_id
                               AND    ledger_entry.at = request.created_at)
            """
        ),
        (
            "session",
            "SELECT id FROM session WHERE account_id IS NOT NULL AND account_id NOT IN (SELECT id FROM account)"
        ),
        ("one_time_code_use", "SELECT id FROM one_time_code_use WHERE id NOT IN (SELECT id FROM one_time_code)"),
        ("api_token_use", "SELECT id FROM api_token_use WHERE id NOT IN (SELECT id FROM api_token)"),
    ]

    /// - Parameter table: the only table to read; all where nil.
    func run(only table: String?) throws {
        for check in LooseAudit.checks where table == nil || check.table == table {
            do {
                try access.eachAsStored(check.rows, []) { row in
                    log.add(.rowLoose, check.table, id: row.values.first?.shown)
                }
            } catch let fault as StorageFault {
                log.add(.unreadable, check.table, detail: fault.description)
            }
        }
    }
}
