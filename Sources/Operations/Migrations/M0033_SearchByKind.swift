import Storage

extension Schema {
    /// The latest documents of a kind, by which a search tells how common its words are there.
    static let m0033 = Migration(
        id: "M0033", name: "Search by kind",
        statements: ["CREATE INDEX search_document_by_kind ON search_document (kind, seq)"])
}
