package import Enforcement

extension Paths {
    static let taxCluesPattern: PathPattern = "/tax-clues"
    /// What cases showed of unpaid tax, with the tax authorities.
    package static let taxClues = taxCluesPattern.path()
    static let taxCluePattern: PathPattern = "/tax-clues/\(.id)"
    package static func taxClue(_ id: TaxClueID) -> Path { taxCluePattern.path(id.rawValue) }
    /// One act on a tax clue, by its noun: `/tax-clues/…/answer`.
    static let taxClueActPattern: PathPattern = "/tax-clues/\(.id)/\(.word("act"))"
}
