package import Law

/// The officers' report at the end of an investigation (案件调查终结报告).
package struct Conclusion: Sendable, Hashable, Codable {
    /// The facts found, with the evidence for each.
    package let facts: String
    /// The provisions that were broken and those that give the penalty.
    package let basis: String
    package let proposal: DecisionKind
    /// The penalty proposed; nil where none is.
    package let penalty: Penalty?
    /// The ground on which the fine lies below its range; nil where it does not.
    package let mitigation: MitigationGround?

    package init(
        facts: String, basis: String, proposal: DecisionKind, penalty: Penalty?, mitigation: MitigationGround? = nil
    ) {
        self.facts = facts
        self.basis = basis
        self.proposal = proposal
        self.penalty = penalty
        self.mitigation = mitigation
    }
}

/// What a reviewer says of a file.
package struct ReviewOpinion: Sendable, Hashable, Codable {
    package let passed: Bool
    package let opinion: String

    package init(passed: Bool, opinion: String) {
        self.passed = passed
        self.opinion = opinion
    }
}

/// The notice of an intended penalty, as it was served on the party (行政处罚告知).
package struct PenaltyNotice: Sendable, Hashable, Codable {
    package let penalty: Penalty
    /// The day on which the party received it.
    package let servedOn: LegalDate
    /// The last moment for a statement, as notices were written before the period had a clock of its own.
    package let statementUntil: Moment?
    /// Why the party may ask for a hearing; empty where it may not, nil where the notice is older than this was kept.
    package let hearing: [HearingGround]?
    /// Why the heads decide on it together, by the sums of the region; nil where the notice is older than this was kept.
    package let discussion: [DiscussionGround]?
    /// The ground on which the fine lies below its range; nil where it does not.
    package let mitigation: MitigationGround?

    package init(
        penalty: Penalty, servedOn: LegalDate, statementUntil: Moment? = nil, hearing: [HearingGround]? = nil,
        discussion: [DiscussionGround]? = nil, mitigation: MitigationGround? = nil
    ) {
        self.penalty = penalty
        self.servedOn = servedOn
        self.statementUntil = statementUntil
        self.hearing = hearing
        self.discussion = discussion
        self.mitigation = mitigation
    }
}

/// What the party said, or that it wants to say nothing.
package struct PartyStatement: Sendable, Hashable, Codable {
    package let waived: Bool
    /// What was stated; for a waiver, how it was declared.
    package let text: String
    /// What the unit made of it; empty for a waiver.
    package let consideration: String

    package init(waived: Bool, text: String, consideration: String) {
        self.waived = waived
        self.text = text
        self.consideration = consideration
    }
}

/// The decision.
package struct CaseDecision: Sendable, Hashable, Codable {
    package let kind: DecisionKind
    package let penalty: Penalty?
    /// Facts and reasons.
    package let reasons: String
    /// The provisions applied.
    package let basis: String
    /// The ground on which a fine lies below its range; nil where it does not.
    package let mitigation: MitigationGround?
    /// Why the case is not transferred although a line of a crime is met; nil where none is, or it is transferred.
    package let withoutTransfer: String?
    /// Why the fine was not held against a range, as it stood when the decision was made; nil where it was, or there is none.
    package private(set) var unchecked: Wording?

    package init(
        kind: DecisionKind, penalty: Penalty?, reasons: String, basis: String, mitigation: MitigationGround? = nil,
        withoutTransfer: String? = nil
    ) {
        self.kind = kind
        self.penalty = penalty
        self.reasons = reasons
        self.basis = basis
        self.mitigation = mitigation
        self.withoutTransfer = withoutTransfer
    }

    /// The decision with a note where its fine could not be held against a range, so that nobody takes it for checked.
    package func noted(_ known: FineFacts?, on day: LegalDate) -> CaseDecision {
        guard kind == .penalty, let fine = penalty?.fine else { return self }
        var noted = self
        guard let check = ProposedFine(fine, basis: basis).check(known, on: day) else {
            noted.unchecked = Wording(
                "罚款幅度未核对：所引规定没有对应的已入库幅度", "the fine was not checked: the provisions applied name no range on file")
            return noted
        }
        noted.unchecked = check.verdict == .cannotTell ? check.text : nil
        return noted
    }
}

/// Why a case can be closed.
package struct ClosingReport: Sendable, Hashable, Codable {
    /// How the decision was carried out.
    package let performance: String

    package init(performance: String) {
        self.performance = performance
    }
}
