package import Law

/// What happened when a penalty was decided on the spot (当场处罚).
package struct SpotRecord: Sendable, Hashable, Codable {
    /// When it was decided.
    package let at: Moment
    package let place: String
    /// What shows that the facts are certain.
    package let evidence: String
    /// Whether the party was told facts, reasons, basis and its rights before.
    package let rightsTold: Bool
    /// Whether the party or its agent signed; where it refused, the decision notes it.
    package let isSigned: Bool
    /// What the party is, by its code.
    package let party: PenaltyParty
    /// The highest fine that could be decided on the spot on that day; nil where the product knows no rule of it.
    package let most: Money?
    /// The officers who decided.
    package let officers: [String]

    package init(
        at: Moment, place: String, evidence: String, rightsTold: Bool, isSigned: Bool, party: PenaltyParty,
        officers: [String]
    ) {
        self.at = at
        self.place = place
        self.evidence = evidence
        self.rightsTold = rightsTold
        self.isSigned = isSigned
        self.party = party
        self.most = SummaryRules.row(.fine, on: at.date)?.most?.line(for: party)
        self.officers = officers
    }
}

/// A decision on the spot as it is handed in.
package struct SpotDecision: Sendable, Hashable {
    package let record: SpotRecord
    package let decision: CaseDecision
    package let statement: PartyStatement
    package let team: [TeamMember]

    package init(record: SpotRecord, decision: CaseDecision, statement: PartyStatement, team: [TeamMember]) {
        self.record = record
        self.decision = decision
        self.statement = statement
        self.team = team
    }
}

/// What was handed in when a decision on the spot was reported for the record (报所属单位备案).
package struct SpotReport: Sendable, Hashable, Codable {
    package let materials: String

    package init(materials: String) {
        self.materials = materials
    }
}
