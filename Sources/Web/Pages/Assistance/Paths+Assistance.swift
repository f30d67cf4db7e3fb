package import Enforcement

extension Paths {
    static let assistancePattern: PathPattern = "/assistance"
    /// What units ask each other to look into.
    package static let assistance = assistancePattern.path()
    static let assistanceRequestPattern: PathPattern = "/assistance/\(.id)"
    package static func assistance(_ id: AssistanceID) -> Path { assistanceRequestPattern.path(id.rawValue) }
    /// Where files are put under a request.
    static let assistanceFilesPattern: PathPattern = "/assistance/\(.id)/files"
    /// One act on a request, by its noun: `/assistance/…/answer`.
    static let assistanceActPattern: PathPattern = "/assistance/\(.id)/\(.word("act"))"
}
