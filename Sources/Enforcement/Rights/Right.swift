package import Law

/// Right 权利: an intellectual property right as registered, with what screening needs to know of it.
package struct Right: Hashable, Sendable {
    package let id: RightID
    package let kind: RightKind
    /// The mark, or the title of the patent or work.
    package let mark: String
    package let aliases: [String]
    /// Nice classes of the goods and services, 1 to 45; empty where it has none or they are unknown.
    package let classes: [Int]
    package let holder: String
    package let holderCode: String?
    package let registrationNumber: String
    package let validFrom: LegalDate?
    package let validUntil: LegalDate?
    /// The usual price of the genuine article.
    package let referencePrice: Money?
    package let revoked: Bool
    /// Why it was struck off; nil while it stands.
    package let revocation: String?
    package let version: Int

    package init(
        id: RightID, kind: RightKind, mark: String, aliases: [String], classes: [Int], holder: String,
        holderCode: String?, registrationNumber: String, validFrom: LegalDate?, validUntil: LegalDate?,
        referencePrice: Money?, revocation: String? = nil, version: Int
    ) {
        self.id = id
        self.kind = kind
        self.mark = mark
        self.aliases = aliases
        self.classes = classes
        self.holder = holder
        self.holderCode = holderCode
        self.registrationNumber = registrationNumber
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.referencePrice = referencePrice
        self.revoked = revocation != nil
        self.revocation = revocation
        self.version = version
    }

    /// Whether the right stands on a day.
    package func isInForce(on day: LegalDate) -> Bool { standing(on: day) == .inForce }

    /// How the right stands on a day; both ends of its term belong to it.
    package func standing(on day: LegalDate) -> RightStanding {
        if revoked { return .revoked }
        if let validFrom, day < validFrom { return .notYet }
        if let validUntil, validUntil < day { return .expired }
        return .inForce
    }
}

/// How a right stands on a day.
package enum RightStanding: String, CaseIterable, Hashable, Sendable, Codable {
    case inForce, notYet, expired, revoked

    package var label: Wording {
        switch self {
        case .inForce: Wording("有效", "In force")
        case .notYet: Wording("尚未生效", "Not yet in force")
        case .expired: Wording("已过有效期", "Expired")
        case .revoked: Wording("已注销", "Struck off")
        }
    }
}

/// The kinds of rights in the register.
package enum RightKind: String, CaseIterable, Hashable, Sendable, Codable {
    case trademark, patent, copyright, geographicalIndication, plantVariety, customsRecordation

    package var label: Wording {
        switch self {
        case .trademark: Wording("商标", "Trademark")
        case .patent: Wording("专利", "Patent")
        case .copyright: Wording("著作权", "Copyright")
        case .geographicalIndication: Wording("地理标志", "Geographical indication")
        case .plantVariety: Wording("植物新品种", "Plant variety")
        case .customsRecordation: Wording("海关备案", "Customs recordation")
        }
    }
}

/// A seller whom the holder of a right has authorised.
package struct AuthorisedSeller: Hashable, Sendable {
    package let name: String
    /// Unified social credit code; nil where only the shop's name is known.
    package let code: String?
    package let validUntil: LegalDate?

    package init(name: String, code: String?, validUntil: LegalDate?) {
        self.name = name
        self.code = code
        self.validUntil = validUntil
    }
}
