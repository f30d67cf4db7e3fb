package import Enforcement

extension Paths {
    static let transfersPattern: PathPattern = "/transfers"
    package static let transfers = transfersPattern.path()
    static let transfersOverduePattern: PathPattern = "/transfers/overdue"
    /// What should have happened and did not.
    package static let transfersOverdue = transfersOverduePattern.path()
    static let transferPattern: PathPattern = "/transfers/\(.id)"
    package static func transfer(_ id: TransferID) -> Path { transferPattern.path(id.rawValue) }
    /// One act on a transfer, by its noun: `/transfers/…/receipt`.
    static let transferActPattern: PathPattern = "/transfers/\(.id)/\(.word("act"))"
    package static func transferAct(_ id: TransferID, _ noun: String) -> Path {
        transferActPattern.path(id.rawValue, noun)
    }
    /// Where captured files are put under a transfer.
    static let transferFilesPattern: PathPattern = "/transfers/\(.id)/files"
    static let transferLetterPattern: PathPattern = "/transfers/\(.id)/previews/letter"
    /// The letter as it would be issued now.
    package static func transferLetter(_ id: TransferID) -> Path { transferLetterPattern.path(id.rawValue) }
}
