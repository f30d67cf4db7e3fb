/// The links of exports.
extension Paths {
    /// The reader's own exports, and where one is asked for.
    static let exportsPattern: PathPattern = "/exports"
    package static let exports = exportsPattern.path()
    static let exportFilePattern: PathPattern = "/exports/\(.id)/file"
    static func exportFile(_ id: String) -> Path { exportFilePattern.path(id) }
}
