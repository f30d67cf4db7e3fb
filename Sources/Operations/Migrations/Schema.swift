package import Storage

/// Every migration in order, and which tables the ledger does not speak of.
package enum Schema {
    /// All migrations, one file each, never edited after release.
    package static let migrations: [Migration] = [
        m0001,
        m0002,
        m0003,
        m0005,
        m0006,
        m0007,
        m0008,
        m0009,
    ]

    /// Tables whose rows carry no digest in the ledger, each with the reason. Every other table is audited row by row.
    package static let unwitnessed: [String: String] = [
        "schema_migration": "kept by the migrations runner, checked by its own checksums",
        "ledger_entry": "the ledger itself: checked by hashing",
        "ledger_row": "the ledger itself: checked against the entries",
        "ledger_node": "the ledger itself: recomputed from the leaves",
        "ledger_head": "the ledger itself: checked by signature and root",
        "idempotent_request": "answers kept to be given again; deleted after a time",
        "outbox": "the state of delivery; what is delivered stands in message",
    ]
}
