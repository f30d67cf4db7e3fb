extension Paths {
    /// Where a plan document is read and looked over; nothing is stored.
    package static let planReadingPattern: PathPattern = "/plan-reading"
    package static let planReading = planReadingPattern.path()
}

extension Paths {
    /// Where two plan documents are compared; nothing is stored.
    package static let planComparisonPattern: PathPattern = "/plan-comparison"
    package static let planComparison = planComparisonPattern.path()
}
