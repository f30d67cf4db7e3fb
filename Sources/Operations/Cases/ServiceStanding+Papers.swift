import Enforcement

extension ServiceStanding {
    /// What was done about the service of the last paper made: attempts and announcements of an earlier one do not count for it.
    init(in papers: [CasePaper]) throws {
        let made = papers.lastIndex { [.review, .notice, .decision].contains($0.stage) } ?? papers.startIndex
        let since = papers[made...]
        self.init(
            address: try papers.last { $0.stage == .address }?.read(),
            attempts: try since.filter { $0.stage == .serviceAttempt }.map { try $0.read() },
            announcement: try since.last { $0.stage == .announcement }?.read())
    }
}
