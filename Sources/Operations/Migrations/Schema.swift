package import Storage

/// Every migration in order, and which tables the ledger does not speak of.
package enum Schema {
    /// All migrations, one file each, never edited after release.
    package static let migrations: [Migration] = [
        m0001,
        m0002,
        m0003,
        m0004,
        m0005,
        m0006,
        m0007,
        m0008,
        m0009,
        m0010,
        m0011,
        m0012,
        m0013,
        m0014,
        m0016,
        m0017,
        m0018,
        m0019,
        m0020,
        m0021,
        m0022,
        m0023,
        m0024,
        m0025,
        m0026,
        m0027,
        m0028,
        m0029,
        m0030,
        m0031,
        m0033,
        m0034,
        m0035,
        m0036,
        m0038,
        m0039,
        m0040,
        m0041,
        m0042,
        m0043,
        m0044,
        m0046,
        m0047,
        m0048,
        m0049,
        m0050,
        m0051,
        m0052,
        m0053,
        m0054,
        m0055,
    ]

    /// Tables that each database keeps for itself and that no copy of an office takes along: the index of the search is
    /// made anew, as each engine keeps it in its own form.
    package static let notCopied: Set<String> = ["schema_migration", "search_document"]

    /// Tables whose rows carry no digest in the ledger, each with the reason. Every other table is audited row by row.
    package static let unwitnessed: [String: String] = [
        "schema_migration": "kept by the migrations runner, checked by its own checksums",
        "ledger_entry": "the ledger itself: checked by hashing",
        "ledger_row": "the ledger itself: checked against the entries",
        "ledger_node": "the ledger itself: recomputed from the leaves",
        "ledger_head": "the ledger itself: checked by signature and root",
        "idempotent_request": "answers kept to be given again; deleted after a time",
        "outbox": "the state of delivery; what is delivered stands in message",
        "session": "who is signed in at the moment; a row goes when its session ends, the sign-in stands in the ledger",
        "sign_in_attempt":
            "counted to slow down guessing, deleted after 90 days; a sign-in that passed stands in the ledger",
        "one_time_code_use": "the step of the last code, so that none is used twice; changes with every sign-in",
        "search_document":
            "a copy of what stands in the records, made anew by `qingyuan search rebuild`, compared by `search check`",
        "job": "work in hand; what a job changed stands in the ledger under the operations it performed",
        "job_schedule": "when repeated work is next due",
        "photo_part": "the hash of photo cut in sixteen, by which it is found; worked out from it",
        "import_seen": "the ids that a running import has met; forgotten after its end",
        "clock_watch":
            "when a running clock must be looked at next: worked out from clock, what was told stands in clock_light",
        "exchange_seen": "the keys that a running exchange has met; forgotten after its end",
        "escalation_watch":
            "when an overdue clock is told of next: worked out from clock and its chain, what was told stands in notice",
        "notice_read": "each reader's own marks; what was told to whom stands in notice",
        "notice_reader": "each reader's own mark; what was told to whom stands in notice",
        "webhook_delivery": "what is on its way to receivers outside; what happened stands in message",
        "calendar_feed_use": "when a program last asked for somebody's calendar; it changes nothing",
        "api_token_use": "when a token was last seen; what a machine changed stands in the ledger",
    ]
}
