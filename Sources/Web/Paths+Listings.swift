package import Enforcement

extension Paths {
    /// The queue of captured listings.
    package static let listingsPattern: PathPattern = "/listings"
    package static let listings = listingsPattern.path()
    static let listingPattern: PathPattern = "/listings/\(.id)"
    static let listingVerdictPattern: PathPattern = "/listings/\(.id)/verdict"
    static let listingEvidencePattern: PathPattern = "/listings/\(.id)/evidence"
    /// Where the rows chosen in the queue are sent.
    static let selectedListingsPattern: PathPattern = "/selected-listings"
    static let selectedListings = selectedListingsPattern.path()
    /// Listings on their way to become one clue.
    static let dispatchesPattern: PathPattern = "/dispatches"
    static let dispatches = dispatchesPattern.path()
    static let dispatchPattern: PathPattern = "/dispatches/\(.id)"
    /// Imports of listings.
    package static let importsPattern: PathPattern = "/imports"
    package static let imports = importsPattern.path()
    static let importPattern: PathPattern = "/imports/\(.id)"
    /// What screening says of a text that somebody types.
    package static let screeningPattern: PathPattern = "/screening"
    package static let screening = screeningPattern.path()
    /// How often officers confirmed what was found, and the unit's least score.
    package static let precisionPattern: PathPattern = "/precision"
    package static let precision = precisionPattern.path()
    static let precisionThresholdPattern: PathPattern = "/precision/threshold"
    static let precisionThreshold = precisionThresholdPattern.path()
    static let precisionCalibrationPattern: PathPattern = "/precision/calibration"
    static let precisionCalibration = precisionCalibrationPattern.path()
    static let evidencePattern: PathPattern = "/evidence/\(.id)"
    static let evidenceFilePattern: PathPattern = "/evidence/\(.id)/file"

    /// The page of a listing.
    package static func listing(_ id: ListingID) -> Path { listingPattern.path(id.rawValue) }
    static func listingVerdict(_ id: ListingID) -> Path { listingVerdictPattern.path(id.rawValue) }
    static func listingEvidence(_ id: ListingID) -> Path { listingEvidencePattern.path(id.rawValue) }
    static func importBatch(_ id: String) -> Path { importPattern.path(id) }
    /// What came of listings that became a clue.
    static func dispatch(_ id: ClueID) -> Path { dispatchPattern.path(id.rawValue) }
    /// The page where listings become one clue.
    static func dispatch(of listings: [ListingID]) -> Path {
        dispatches.with(query: listings.map { (name: "listing", value: $0.rawValue) })
    }
    /// The page of a piece of evidence.
    package static func evidence(_ id: EvidenceID) -> Path { evidencePattern.path(id.rawValue) }
    /// The file itself.
    package static func evidenceFile(_ id: EvidenceID) -> Path { evidenceFilePattern.path(id.rawValue) }
}
