package import Enforcement

/// The registers: rights and subjects.
extension Paths {
    static let rightsPattern: PathPattern = "/rights"
    package static let rights = rightsPattern.path()
    static let newRightPattern: PathPattern = "/rights/new"
    static let newRight = newRightPattern.path()
    static let rightsImportPattern: PathPattern = "/rights/import"
    static let rightsImport = rightsImportPattern.path()
    static let rightPattern: PathPattern = "/rights/\(.id)"
    static let rightEditPattern: PathPattern = "/rights/\(.id)/edit"
    static let rightRevocationPattern: PathPattern = "/rights/\(.id)/revocation"
    static let rightSellersPattern: PathPattern = "/rights/\(.id)/sellers"
    static let rightFilesPattern: PathPattern = "/rights/\(.id)/files"
    static let rightHostsPattern: PathPattern = "/rights/\(.id)/hosts"
    static let hostWithdrawalPattern: PathPattern = "/rights/\(.id)/hosts/withdrawal"
    static let sellerWithdrawalPattern: PathPattern = "/rights/\(.id)/sellers/withdrawal"

    static let subjectsPattern: PathPattern = "/subjects"
    package static let subjects = subjectsPattern.path()
    static let newSubjectPattern: PathPattern = "/subjects/new"
    static let newSubject = newSubjectPattern.path()
    static let subjectPattern: PathPattern = "/subjects/\(.id)"
    static let subjectEditPattern: PathPattern = "/subjects/\(.id)/edit"
    static let subjectIdentityPattern: PathPattern = "/subjects/\(.id)/identity"
    static let subjectLooksPattern: PathPattern = "/subjects/\(.id)/looks"

    /// A right of the register.
    package static func right(_ id: RightID) -> Path { rightPattern.path(id.rawValue) }
    static func rightEdit(_ id: RightID) -> Path { rightEditPattern.path(id.rawValue) }
    static func rightRevocation(_ id: RightID) -> Path { rightRevocationPattern.path(id.rawValue) }
    static func rightSellers(_ id: RightID) -> Path { rightSellersPattern.path(id.rawValue) }
    static func rightFiles(_ id: RightID) -> Path { rightFilesPattern.path(id.rawValue) }
    static func rightHosts(_ id: RightID) -> Path { rightHostsPattern.path(id.rawValue) }
    static func hostWithdrawal(_ id: RightID) -> Path { hostWithdrawalPattern.path(id.rawValue) }
    static func sellerWithdrawal(_ id: RightID) -> Path { sellerWithdrawalPattern.path(id.rawValue) }

    /// A firm, a person or a shop of the register.
    package static func subject(_ id: SubjectID) -> Path { subjectPattern.path(id.rawValue) }
    static func subjectEdit(_ id: SubjectID) -> Path { subjectEditPattern.path(id.rawValue) }
    static func subjectIdentity(_ id: SubjectID) -> Path { subjectIdentityPattern.path(id.rawValue) }
    static func subjectLooks(_ id: SubjectID) -> Path { subjectLooksPattern.path(id.rawValue) }
}
