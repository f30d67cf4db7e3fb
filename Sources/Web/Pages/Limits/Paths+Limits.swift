/// The times that regions set.
extension Paths {
    static let limitsPattern: PathPattern = "/administration/limits"
    static let limits = limitsPattern.path()
}
