import Enforcement
import Law

extension SecondOpinion {
    /// Who agreed to which fine, by the papers since the last report: the reviewers who passed the case with what was then
    /// proposed or notified, and those who took part in the discussion of the heads.
    static func all(in papers: [CasePaper]) throws -> [SecondOpinion] {
        guard let start = papers.lastIndex(where: { $0.stage == .conclusion }) else { return [] }
        var fine = try papers[start].read(as: Conclusion.self).penalty?.fine
        var opinions: [SecondOpinion] = []
        for paper in papers[start...].dropFirst() {
            switch paper.stage {
            case .notice: fine = try paper.read(as: PenaltyNotice.self).penalty.fine
            case .review where try paper.read(as: ReviewOpinion.self).passed:
                opinions.append(SecondOpinion(paper.author, userID: paper.authorID, fine: fine))
            case .discussion:
                let discussion = try paper.read(as: CollectiveDiscussion.self)
                let people = discussion.meeting.attended + [discussion.meeting.chair]
                opinions += people.map { SecondOpinion($0, fine: discussion.penalty?.fine) }
            default: continue
            }
        }
        return opinions
    }
}
