/// The links of the exchange of cases with agencies' own systems.
extension Paths {
    static let exchangePattern: PathPattern = "/exchange"
    package static let exchange = exchangePattern.path()
    /// Where a file is sent to be taken in or rehearsed.
    static let exchangeRunsPattern: PathPattern = "/exchange/runs"
    static let exchangeRuns = exchangeRunsPattern.path()
    static let exchangeRunPattern: PathPattern = "/exchange/runs/\(.id)"
    static func exchangeRun(_ id: String) -> Path { exchangeRunPattern.path(id) }
    static let exchangeMappingsPattern: PathPattern = "/exchange/mappings"
    static let exchangeMappings = exchangeMappingsPattern.path()
    static let exchangeMappingNewPattern: PathPattern = "/exchange/mappings/new"
    static let exchangeMappingNew = exchangeMappingNewPattern.path()
    static let exchangeMappingPattern: PathPattern = "/exchange/mappings/\(.id)"
    static func exchangeMapping(_ id: String) -> Path { exchangeMappingPattern.path(id) }
    /// The unit's cases as the system writes them, to be saved.
    static let exchangeCasesPattern: PathPattern = "/exchange/mappings/\(.id)/cases"
    static func exchangeCases(_ id: String) -> Path { exchangeCasesPattern.path(id) }
    /// The documents of the unit's cases as a package, to be saved.
    static let exchangeDocumentsPattern: PathPattern = "/exchange/mappings/\(.id)/documents"
    static func exchangeDocuments(_ id: String) -> Path { exchangeDocumentsPattern.path(id) }
}
