import Storage

extension Schema {
    /// What leads to the service of a paper: the confirmed address, what failed, the announcement.
    static let m0055 = Migration(id: "M0055", name: "Service", statements: CasePaperTable.taking(stages))

    private static let stages = """
        'filing', 'conclusion', 'review', 'notice', 'statement', 'hearingRequest', 'hearingNotice', 'hearingEnding',
        'hearingMinutes', 'hearingReport', 'weight', 'discussion', 'extension', 'stay', 'termination', 'address',
        'serviceAttempt', 'announcement', 'decision', 'spot', 'spotReport', 'service', 'closing', 'volume'
        """
}
