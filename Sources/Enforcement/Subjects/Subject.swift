package import Law

/// Subject 主体: a firm or a person that a record speaks of.
package struct Subject: Hashable, Sendable {
    package let id: SubjectID
    package let kind: SubjectKind
    package let name: String
    /// Unified social credit code of a firm or identity number of a person; nil while unknown.
    package let code: String?
    package let address: String?
    package let phone: String?
    /// GB/T 2260 code of the place of business or residence.
    package let region: String?
    package let version: Int

    package init(
        id: SubjectID, kind: SubjectKind, name: String, code: String?, address: String?, phone: String?,
        region: String?, version: Int
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.code = code
        self.address = address
        self.phone = phone
        self.region = region
        self.version = version
    }
}

/// What a subject is.
package enum SubjectKind: String, CaseIterable, Hashable, Sendable, Codable {
    /// A firm or another organisation, known by its unified social credit code.
    case firm
    /// A natural person: everything but the name is masked.
    case person
    /// A shop of which only the name on the platform is known so far.
    case unidentified

    package var label: Wording {
        switch self {
        case .firm: Wording("单位", "Firm")
        case .person: Wording("个人", "Person")
        case .unidentified: Wording("身份待查", "Not identified yet")
        }
    }
}
