package import Enforcement

extension Paths {
    static let supervisionPattern: PathPattern = "/supervision"
    /// The procurator's desk: what should have happened and did not.
    package static let supervision = supervisionPattern.path()
    static let supervisionFiguresPattern: PathPattern = "/supervision/figures"
    package static let supervisionFigures = supervisionFiguresPattern.path()
    static let omissionPattern: PathPattern = "/supervision/omissions/\(.id)"
    package static func omission(_ id: OmissionID) -> Path { omissionPattern.path(id.rawValue) }
    /// Where a finding is put aside, or taken up again.
    static let omissionDismissalPattern: PathPattern = "/supervision/omissions/\(.id)/dismissal"
    static func omissionDismissal(_ id: OmissionID) -> Path { omissionDismissalPattern.path(id.rawValue) }
    /// Where the letter that answers a finding is written.
    static let omissionLettersPattern: PathPattern = "/supervision/omissions/\(.id)/letters"
    static func omissionLetters(_ id: OmissionID) -> Path { omissionLettersPattern.path(id.rawValue) }
    static let supervisionLettersPattern: PathPattern = "/supervision/letters"
    package static let supervisionLetters = supervisionLettersPattern.path()
    static let supervisionLetterPattern: PathPattern = "/supervision/letters/\(.id)"
    package static func supervisionLetter(_ id: SupervisionID) -> Path { supervisionLetterPattern.path(id.rawValue) }
    /// One act on a letter, by its noun: `/supervision/letters/…/dispatch`.
    static let supervisionActPattern: PathPattern = "/supervision/letters/\(.id)/\(.word("act"))"
}
