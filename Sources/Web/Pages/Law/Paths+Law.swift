extension Paths {
    /// Whether facts reach the line of a crime, for anyone.
    static let thresholdsPattern: PathPattern = "/law/thresholds"
    package static let thresholds = thresholdsPattern.path()
}
