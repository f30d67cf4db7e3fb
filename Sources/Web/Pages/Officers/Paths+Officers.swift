import Enforcement

/// The links of officers and their training.
extension Paths {
    static let officersPattern: PathPattern = "/officers"
    static let officers = officersPattern.path()
    static let officerPattern: PathPattern = "/officers/\(.id)"
    static func officer(_ id: UserID) -> Path { officerPattern.path(id.rawValue) }
    static let officerTrainingPattern: PathPattern = "/officers/\(.id)/training"
    static func officerTraining(_ id: UserID) -> Path { officerTrainingPattern.path(id.rawValue) }
    static let officerTrainingWithdrawalPattern: PathPattern = "/officers/\(.id)/training/withdrawal"
    static func officerTrainingWithdrawal(_ id: UserID) -> Path {
        officerTrainingWithdrawalPattern.path(id.rawValue)
    }
    /// How many hours the reader's unit asks for.
    static let trainingMinimumPattern: PathPattern = "/officers/minimum"
    static let trainingMinimum = trainingMinimumPattern.path()
}
