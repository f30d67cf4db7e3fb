import Law

/// Which roles a unit can have, and which one person cannot have together.
package enum RoleRules {
    /// Pairs that no one person has: whoever audits has no hand in what is audited.
    package static let exclusive: [(Role, Role)] = [
        (.auditor, .administrator), (.auditor, .integrator), (.auditor, .officer), (.auditor, .unitHead),
        (.legalReviewer, .unitHead),
    ]

    /// Refuses roles that the unit's kind cannot have, or that exclude one another.
    ///
    /// - Throws: `Refusal` with `invalidInput` for the field `roles`.
    package static func check(_ roles: Set<Role>, in kind: UnitKind) throws(Refusal) {
        for role in Role.allCases where roles.contains(role) && !role.fits(kind) {
            throw .invalid(
                "roles",
                Wording(
                    "“\(kind.label.zh)”不设“\(role.label.zh)”角色", "\(kind.label.en) has no role “\(role.label.en)”"))
        }
        for (one, other) in exclusive where roles.isSuperset(of: [one, other]) {
            throw .invalid(
                "roles",
                Wording(
                    "“\(one.label.zh)”与“\(other.label.zh)”不得由同一人担任",
                    "“\(one.label.en)” and “\(other.label.en)” must be two people"))
        }
    }
}

extension Role {
    /// Whether a unit of this kind can have the role.
    package func fits(_ kind: UnitKind) -> Bool {
        switch self {
        case .police, .policeHead: kind == .police
        case .procurator: kind == .procuratorate
        case .judge: kind == .court
        default: true
        }
    }
}
