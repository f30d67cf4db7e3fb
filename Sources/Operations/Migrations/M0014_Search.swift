import Storage

extension Schema {
    /// The index of the full-text search, and what keeping it up to date looks up.
    static let m0014 = Migration(
        id: "M0014", name: "Search",
        statements: SearchSchema.statements + ["CREATE INDEX transfer_by_case ON transfer (case_id)"])
}
