/// Questions to the server's own catalogue about the state of the database.
enum PostgreSQLUpkeep {
    static let findings = """
        SELECT 'pages with a wrong checksum: ' || checksum_failures AS finding
        FROM   pg_stat_database
        WHERE  datname = current_database() AND checksum_failures > 0
        UNION ALL
        SELECT 'the index ' || c.relname || ' is not valid'
        FROM   pg_index i
        JOIN   pg_class c ON c.oid = i.indexrelid
        JOIN   pg_namespace n ON n.oid = c.relnamespace
        WHERE  n.nspname = current_schema() AND NOT (i.indisvalid AND i.indisready)
        UNION ALL
        SELECT 'the constraint ' || o.conname || ' of ' || c.relname || ' is not checked for every row'
        FROM   pg_constraint o
        JOIN   pg_class c ON c.oid = o.conrelid
        JOIN   pg_namespace n ON n.oid = c.relnamespace
        WHERE  n.nspname = current_schema() AND NOT o.convalidated
        UNION ALL
        SELECT 'the trigger ' || t.tgname || ' of ' || c.relname || ' is switched off'
        FROM   pg_trigger t
        JOIN   pg_class c ON c.oid = t.tgrelid
        JOIN   pg_namespace n ON n.oid = c.relnamespace
        WHERE  n.nspname = current_schema() AND t.tgenabled <> 'O'
        ORDER BY 1
        """
}
