extension Paths {
    /// Whether facts reach the line of a crime, for anyone.
    static let thresholdsPattern: PathPattern = "/law/thresholds"
    package static let thresholds = thresholdsPattern.path()
    /// Between what sums a violation is fined, for anyone.
    static let finesPattern: PathPattern = "/law/fines"
    package static let fines = finesPattern.path()
}
