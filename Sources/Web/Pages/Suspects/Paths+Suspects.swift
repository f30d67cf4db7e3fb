package import Enforcement

extension Paths {
    static let suspectsPattern: PathPattern = "/suspects"
    /// Who is pursued after a transfer, and where each stands.
    package static let suspects = suspectsPattern.path()
    static let suspectPattern: PathPattern = "/suspects/\(.id)"
    package static func suspect(_ id: SuspectID) -> Path { suspectPattern.path(id.rawValue) }
    /// One act on a suspect, by its noun: `/suspects/…/arrest`.
    static let suspectActPattern: PathPattern = "/suspects/\(.id)/\(.word("act"))"
}
