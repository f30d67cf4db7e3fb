import Storage

extension Schema {
    /// An answer that is kept names the ledger entry of its operation, so that the audit finds one without the other.
    static let m0019 = Migration(
        id: "M0019", name: "Answers",
        statements: ["ALTER TABLE idempotent_request ADD COLUMN entry BIGINT"])
}
