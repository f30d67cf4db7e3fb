package import Enforcement

extension Paths {
    static let consultationsPattern: PathPattern = "/consultations"
    /// What the police and the procuratorate are asked about cases.
    package static let consultations = consultationsPattern.path()
    static let consultationPattern: PathPattern = "/consultations/\(.id)"
    package static func consultation(_ id: ConsultationID) -> Path { consultationPattern.path(id.rawValue) }
    /// One act on a consultation, by its noun: `/consultations/…/answer`.
    static let consultationActPattern: PathPattern = "/consultations/\(.id)/\(.word("act"))"
}
