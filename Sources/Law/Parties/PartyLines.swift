/// Sums that the law sets by what the party is: one for persons, one for organisations.
public struct PartyLines: Hashable, Sendable, Codable {
    /// For a natural person.
    public let person: Money
    /// For a legal person or another organisation.
    public let organisation: Money

    /// Sums in fen.
    public init(person: Money, organisation: Money) {
        self.person = person
        self.organisation = organisation
    }

    /// The sum for a party; the lower one where nobody knows what it is: the reading that favours it, be it a line from which
    /// on it has a right or one up to which it may be treated shortly.
    public func line(for party: PenaltyParty) -> Money {
        switch party {
        case .person: person
        case .organisation: organisation
        case .unknown: min(person, organisation)
        }
    }

    /// Both sums in words.
    public var wordings: [Wording] {
        [
            Wording("自然人\(person)元", "a person: \(person) yuan"),
            Wording("法人或者其他组织\(organisation)元", "an organisation: \(organisation) yuan"),
        ]
    }
}
