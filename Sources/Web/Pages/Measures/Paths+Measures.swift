package import Enforcement

extension Paths {
    static let measuresPattern: PathPattern = "/measures"
    /// What is kept, sealed or detained in the cases that one may see.
    package static let measures = measuresPattern.path()
    static let measurePattern: PathPattern = "/measures/\(.id)"
    package static func measure(_ id: MeasureID) -> Path { measurePattern.path(id.rawValue) }
    /// One act on a measure, by its noun: `/measures/…/release`.
    static let measureActPattern: PathPattern = "/measures/\(.id)/\(.word("act"))"
}
