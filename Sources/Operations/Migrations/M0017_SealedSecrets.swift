import Storage

extension Schema {
    /// The secrets of one-time codes are sealed; the row says under which key.
    static let m0017 = Migration(
        id: "M0017", name: "Sealed secrets",
        statements: [
            """
            ALTER TABLE one_time_code
                ADD COLUMN key_id TEXT CHECK (key_id IS NULL OR (length(key_id) = 16 AND secret IS NOT NULL))
            """
        ])
}
