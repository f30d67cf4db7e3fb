import Enforcement
import Law

extension HearingStanding {
    /// Where the hearing stands by what was written since the last notice of a penalty.
    init(in papers: [CasePaper]) throws {
        self.init()
        guard let place = papers.lastIndex(where: { $0.stage == .notice }) else { return }
        let since = papers[place...]
        isAsked = since.contains { $0.stage == .hearingRequest }
        notice = try since.last { $0.stage == .hearingNotice }?.read()
    }
}

extension ActStep where S == Case {
    /// Why the party may ask for a hearing on a penalty that it is told of on a day; empty where it may not.
    func hearingGrounds(for penalty: Penalty, on day: LegalDate) throws -> [HearingGround] {
        HearingRight.grounds(
            for: penalty.intended(goods: loaded.amount), of: try party(), on: day,
            regional: work.office.settings.hearingLines)
    }

    /// Why the heads decide together on a penalty that the party is told of on a day, by the sums of the region.
    func discussionGrounds(for penalty: Penalty, on day: LegalDate) throws -> [DiscussionGround] {
        DiscussionRules.grounds(
            for: penalty.intended(goods: loaded.amount), of: try party(), on: day,
            regional: work.office.settings.discussionLines)
    }

    /// What the party is, by its code in the register.
    func party() throws -> PenaltyParty {
        PenaltyParty(code: try CaseSubject.find(record.subjectID, in: work.access)?.code)
    }
}
