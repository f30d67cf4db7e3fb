package import Law

/// A case that the head holds to be complex or major (情节复杂、重大违法行为).
package struct CaseWeight: Sendable, Hashable, Codable {
    package let ground: DiscussionTrigger
    package let reasons: String

    package init(ground: DiscussionTrigger, reasons: String) {
        self.ground = ground
        self.reasons = reasons
    }
}

/// A meeting of the heads of the organ, as its record has it.
package struct DiscussionMeeting: Sendable, Hashable, Codable {
    package let heldOn: LegalDate
    package let place: String
    package let chair: String
    /// Those who took part beside the chair, with their posts.
    package let attended: [String]
    package let recorder: String
    /// What each of them said.
    package let discussed: String

    package init(
        heldOn: LegalDate, place: String, chair: String, attended: [String], recorder: String, discussed: String
    ) {
        self.heldOn = heldOn
        self.place = place
        self.chair = chair
        self.attended = attended
        self.recorder = recorder
        self.discussed = discussed
    }

    /// What is missing for it to be a discussion of several heads, or nil.
    var fault: Wording? {
        let named = Set((attended + [chair]).map { $0.filter { !$0.isWhitespace } }).subtracting([""])
        if CaseGuards.isBlank(chair) { return Wording("请写明主持人", "Say who took the chair") }
        if named.count < 2 { return Wording("集体讨论应当有主持人以外的负责人参加", "Others than the chair must take part") }
        return CaseGuards.isBlank(discussed) ? Wording("请写明讨论情况", "Say what was said") : nil
    }
}

/// What the heads decided together on a case (集体讨论决定).
package struct CollectiveDiscussion: Sendable, Hashable, Codable {
    package let meeting: DiscussionMeeting
    package let kind: DecisionKind
    /// The penalty agreed on; nil where there is none.
    package let penalty: Penalty?

    package init(meeting: DiscussionMeeting, kind: DecisionKind, penalty: Penalty?) {
        self.meeting = meeting
        self.kind = kind
        self.penalty = penalty
    }
}

/// The time that the heads fixed together, after the head's own extension (集体讨论决定继续延期).
package struct FurtherExtension: Sendable, Hashable, Codable {
    package let meeting: DiscussionMeeting
    /// Calendar days.
    package let days: Int64
    package let reasons: String

    package init(meeting: DiscussionMeeting, days: Int64, reasons: String) {
        self.meeting = meeting
        self.days = days
        self.reasons = reasons
    }
}
