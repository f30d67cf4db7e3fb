package import Enforcement

extension Paths {
    static let documentPattern: PathPattern = "/documents/\(.id)"
    /// An issued document on A4.
    package static func document(_ id: DocumentID) -> Path { documentPattern.path(id.rawValue) }
}
