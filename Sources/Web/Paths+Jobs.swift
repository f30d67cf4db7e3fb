/// The links of background jobs and of notices.
extension Paths {
    /// The queue of background jobs.
    static let jobsPattern: PathPattern = "/administration/jobs"
    package static let jobs = jobsPattern.path()
    static let jobPattern: PathPattern = "/administration/jobs/\(.id)"
    static func job(_ id: String) -> Path { jobPattern.path(id) }
    static let jobDecisionPattern: PathPattern = "/administration/jobs/\(.id)/decision"
    static func jobDecision(_ id: String) -> Path { jobDecisionPattern.path(id) }

    /// The reader's notices.
    package static let noticesPattern: PathPattern = "/notices"
    package static let notices = noticesPattern.path()
    /// Where all of them are marked as read.
    static let noticesReadingPattern: PathPattern = "/notices/reading"
    static let noticesReading = noticesReadingPattern.path()
    static let noticeReadingPattern: PathPattern = "/notices/\(.id)/reading"
    static func noticeReading(_ id: String) -> Path { noticeReadingPattern.path(id) }
}
