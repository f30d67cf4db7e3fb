import Storage

extension Schema {
    /// For each way of seeing a record and each state, the order of its list: nationwide, by province, city and county, by
    /// own unit and by the unit that sent it. And the clocks that run, and by what clues are alike.
    static let m0018 = Migration(
        id: "M0018", name: "Indexes",
        statements: [
            "CREATE INDEX clue_by_state ON clue (state, rank, id)",
            "CREATE INDEX clue_by_province ON clue (substr(region, 1, 2), state, rank, id)",
            "CREATE INDEX clue_by_city ON clue (substr(region, 1, 4), state, rank, id)",
            "CREATE INDEX clue_by_sender ON clue (from_unit, state, rank, id)",
            "CREATE INDEX clue_by_title ON clue (title)",
            "CREATE INDEX clue_by_target ON clue (merged_into) WHERE merged_into IS NOT NULL",
            "CREATE INDEX case_file_by_state ON case_file (state, id)",
            "CREATE INDEX case_file_by_province ON case_file (substr(region, 1, 2), state, id)",
            "CREATE INDEX case_file_by_city ON case_file (substr(region, 1, 4), state, id)",
            "CREATE INDEX listing_by_status ON listing (status, score DESC, id)",
            "CREATE INDEX listing_by_province ON listing (substr(region, 1, 2), status, score DESC, id)",
            "CREATE INDEX listing_by_city ON listing (substr(region, 1, 4), status, score DESC, id)",
            "CREATE INDEX listing_by_county ON listing (region, status, score DESC, id)",
            "CREATE INDEX listing_by_unit ON listing (unit_id, status, score DESC, id)",
            "CREATE INDEX listing_of_batch ON listing (batch_id, status, score DESC, id)",
            "CREATE INDEX listing_by_seller_name ON listing (seller_name, platform)",
            "DROP INDEX listing_queue",
            "DROP INDEX listing_by_region",
            "DROP INDEX listing_by_batch",
            """
            CREATE INDEX clock_of_assignee ON clock (record_kind, record_id)
            WHERE stopped_at IS NULL AND holder = 'assignee'
            """,
            "CREATE INDEX assignment_of_user ON assignment (user_id, record_kind, record_id) WHERE until IS NULL",
            "CREATE INDEX clock_due ON clock (record_kind, due_at) WHERE stopped_at IS NULL",
        ])
}
