import Storage

extension Schema {
    /// The ledger, the steps, clocks, documents and messages of every procedure, and requests that may come twice.
    static let m0001 = Migration(
        id: "M0001", name: "Ledger",
        statements: [
            """
            CREATE TABLE ledger_entry (
                sequence  BIGINT  NOT NULL PRIMARY KEY CHECK (sequence >= 0),
                at        BIGINT  NOT NULL,
                operation TEXT    NOT NULL,
                actor_id  TEXT    NOT NULL,
                body      TEXT    NOT NULL,
                leaf_hash {{blob}} NOT NULL
            ) {{strict}}
            """,
            """
            CREATE TABLE ledger_row (
                table_name TEXT   NOT NULL,
                row_id     TEXT   NOT NULL,
                sequence   BIGINT NOT NULL REFERENCES ledger_entry (sequence),
                digest     TEXT   NOT NULL,
                PRIMARY KEY (table_name, row_id, sequence)
            ) {{strict}}
            """,
            """
            CREATE TABLE ledger_node (
                id   BIGINT  NOT NULL PRIMARY KEY,
                hash {{blob}} NOT NULL
            ) {{strict}}
            """,
            """
            CREATE TABLE ledger_head (
                size       BIGINT  NOT NULL PRIMARY KEY,
                root       {{blob}} NOT NULL,
                checkpoint TEXT    NOT NULL,
                signed_at  BIGINT  NOT NULL
            ) {{strict}}
            """,
        ] + ["ledger_entry", "ledger_row", "ledger_node", "ledger_head"].flatMap(AppendOnly.triggers)
            + [
                """
                CREATE TABLE idempotent_request (
                    actor_id     TEXT   NOT NULL,
                    request_key  TEXT   NOT NULL,
                    operation    TEXT   NOT NULL,
                    input_digest TEXT   NOT NULL,
                    output       TEXT   NOT NULL,
                    created_at   BIGINT NOT NULL,
                    PRIMARY KEY (actor_id, request_key)
                )
                """
            ])
}
