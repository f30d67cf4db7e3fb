/// What the party of a penalty is, as far as the sums of the law tell parties apart.
public enum PenaltyParty: String, Hashable, Sendable, Codable, CaseIterable {
    /// A natural person; a household business (个体工商户) counts as one, the reading that keeps no right from it.
    case person
    /// A legal person or another organisation.
    case organisation
    /// Not known.
    case unknown

    /// The party in words.
    public var wording: Wording {
        switch self {
        case .person: Wording("自然人（含个体工商户）", "a natural person or household business")
        case .organisation: Wording("法人或者其他组织", "a legal person or another organisation")
        case .unknown: Wording("主体类别不明，按较低标准", "of unknown kind, so the lower line")
        }
    }

    /// What the party of a code is: a citizen number is a person's, a credit code an organisation's save for those that begin
    /// with 92.
    public init(code: String?) {
        guard let code else {
            self = .unknown
            return
        }
        if ResidentID(code) != nil {
            self = .person
        } else if CreditCode(code) != nil {
            self = code.hasPrefix("92") ? .person : .organisation
        } else {
            self = .unknown
        }
    }
}
