/// Tables that may only grow: what a row says can never be changed or taken back.
package enum AppendOnly {
    /// Statements for a migration, after the one that creates the table: they make the engine refuse UPDATE and DELETE
    /// (and TRUNCATE, where there is one) with a message that names the table.
    ///
    /// - Parameter table: a plain name of the schema, `[a-z0-9_]+`.
    package static func triggers(_ table: String) -> [String] {
        precondition(table.utf8.allSatisfy(isPlain) && !table.isEmpty, "not a plain table name: \(table)")
        return [
            refusal(of: "UPDATE", on: table),
            refusal(of: "DELETE", on: table),
            """
            {{postgresql}}
            CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
                    USING ERRCODE = 'integrity_constraint_violation';
            END $$
            {{end}}
            """,
            """
            {{postgresql}}
            CREATE TRIGGER \(table)_append_only BEFORE UPDATE OR DELETE ON \(table)
                FOR EACH ROW EXECUTE FUNCTION refuse_change()
            {{end}}
            """,
            """
            {{postgresql}}
            CREATE TRIGGER \(table)_no_truncate BEFORE TRUNCATE ON \(table)
                FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
            {{end}}
            """,
        ]
    }

    private static func refusal(of verb: String, on table: String) -> String {
        """
        {{sqlite}}
        CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        BEGIN
            SELECT RAISE(ABORT, '\(table) is append-only: \(verb) refused');
        END
        {{end}}
        """
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
}
