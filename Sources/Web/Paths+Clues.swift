package import Enforcement

extension Paths {
    /// The queue of clues.
    static let cluesPattern: PathPattern = "/clues"
    package static let clues = cluesPattern.path()
    static let clueNewPattern: PathPattern = "/clues/new"
    package static let clueNew = clueNewPattern.path()
    static let cluePattern: PathPattern = "/clues/\(.id)"
    /// The file of a clue.
    package static func clue(_ id: ClueID) -> Path { cluePattern.path(id.rawValue) }
    /// One act on a clue, by its noun: `/clues/…/assignment`.
    static let clueActPattern: PathPattern = "/clues/\(.id)/\(.word("act"))"
    package static func clueAct(_ id: ClueID, _ noun: String) -> Path { clueActPattern.path(id.rawValue, noun) }
    /// Where captured files are put under a clue.
    static let clueFilesPattern: PathPattern = "/clues/\(.id)/files"
    /// Where the rows chosen in the queue are sent.
    static let selectedCluesPattern: PathPattern = "/clues/selected"
    static let selectedClues = selectedCluesPattern.path()
    /// One act on all of them: `/clues/selected/assignment`.
    static let selectedCluesActPattern: PathPattern = "/clues/selected/\(.word("act"))"
    static func selectedCluesAct(_ noun: String) -> Path { selectedCluesActPattern.path(noun) }
}
