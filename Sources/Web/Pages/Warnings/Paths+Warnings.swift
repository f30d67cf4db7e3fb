/// The links of warnings.
extension Paths {
    static let warningsPattern: PathPattern = "/warnings"
    package static let warnings = warningsPattern.path()
    /// Where a unit says how it wants to be warned.
    static let warningSettingsPattern: PathPattern = "/warnings/settings"
    static let warningSettings = warningSettingsPattern.path()
}
