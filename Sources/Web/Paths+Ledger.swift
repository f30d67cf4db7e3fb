/// The links of the ledger's pages; `Paths.ledger` itself is the frame's.
extension Paths {
    /// The entries in order, for those who are signed in.
    static let ledgerEntriesPattern: PathPattern = "/ledger/entries"
    static let ledgerEntries = ledgerEntriesPattern.path()

    /// One entry with its proof.
    static let ledgerEntryPattern: PathPattern = "/ledger/entries/\(.number("number"))"
    package static func ledgerEntry(_ number: Int64) -> Path { ledgerEntryPattern.path(String(number)) }

    /// The proof of an entry as a file.
    static let ledgerProofPattern: PathPattern = "/ledger/entries/\(.number("number"))/proof"
    static func ledgerProof(_ number: Int64) -> Path { ledgerProofPattern.path(String(number)) }

    /// The latest signed head as a file.
    static let ledgerHeadPattern: PathPattern = "/ledger/head"
    static let ledgerHead = ledgerHeadPattern.path()

    /// Where a proof or an old head is sent to be checked.
    static let ledgerCheckPattern: PathPattern = "/ledger/check"
    static let ledgerCheck = ledgerCheckPattern.path()

    /// The audit of everything.
    static let ledgerAuditPattern: PathPattern = "/ledger/audit"
    static let ledgerAudit = ledgerAuditPattern.path()
}
