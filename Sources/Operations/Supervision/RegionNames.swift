package import Law

/// What regions are called.
package enum RegionNames {
    /// The name of a region as the directory has it on a day; its code where the directory has none.
    package static func name(of code: String, on day: LegalDate) -> String {
        RegionCode(rawValue: code).flatMap { RegionDirectory.national.region($0, on: day)?.name } ?? code
    }
}
