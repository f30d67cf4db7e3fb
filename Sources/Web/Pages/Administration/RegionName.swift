import Law

/// Regions as people name them.
enum RegionName {
    /// The region's full name with its code; the code alone where no directory knows it.
    static func text(_ code: String, on day: LegalDate) -> String {
        guard let region = RegionCode(code), let name = RegionDirectory.national.fullName(of: region, on: day) else {
            return code
        }
        return "\(name) \(code)"
    }
}
