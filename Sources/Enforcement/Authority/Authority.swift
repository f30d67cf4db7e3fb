import Law

/// The one place that decides who may do what.
///
/// A decision looks at the actor's roles, the duty asked for, where the record belongs and who keeps out of it; nothing else.
/// What depends on the record's state or facts is a guard of its procedure.
package enum Authority {
    /// The answer to one question of authority.
    package enum Decision: Hashable, Sendable {
        case allowed
        /// The actor may see the record and may not do this.
        case refused(Refusal)
        /// The actor may not even know that the record exists.
        case hidden
    }

    /// Decides whether an actor may do a duty on a record; without a record, whether on any at all.
    ///
    /// Cannot see implies cannot do: a record out of sight is `hidden` whatever the duty.
    package static func decide(_ duty: Duty, by actor: Actor, on scope: RecordScope?) -> Decision {
        guard let scope else {
            return reach(of: duty, for: actor) == nil ? .refused(refusal(duty)) : .allowed
        }
        if let sight = sightDuty(of: scope.kind), !covers(sight, actor, scope) { return .hidden }
        if scope.avoiding.contains(actor.userID), !looking.contains(duty) { return .refused(avoidance) }
        return covers(duty, actor, scope) ? .allowed : .refused(refusal(duty))
    }

    /// The duties of looking: they are left to whoever keeps out of a record.
    private static let looking = Set(RecordKind.allCases.compactMap(sightDuty)).union([.subjectUnmask])

    /// Throws where `decide` does not allow.
    ///
    /// - Throws: `Refusal` with `notAllowed`, or `notFound` where the record is hidden.
    package static func require(_ duty: Duty, by actor: Actor, on scope: RecordScope?) throws(Refusal) {
        switch decide(duty, by: actor, on: scope) {
        case .allowed: return
        case .refused(let refusal): throw refusal
        case .hidden: throw Refusal.notFound(scope?.kind ?? .case)
        }
    }

    /// How far a duty of an actor reaches, the farthest of the actor's roles; nil where no role has it.
    package static func reach(of duty: Duty, for actor: Actor) -> Reach? {
        if let scopes = actor.scopes, !scopes.contains(duty) { return nil }
        return actor.roles.compactMap { RoleDuties.table[$0]?[duty] }.max()
    }

    /// The duty that lets one see a record of this kind; nil for kinds that everybody signed in may see.
    package static func sightDuty(of kind: RecordKind) -> Duty? {
        switch kind {
        case .clue: .clueRead
        case .case, .measure, .execution, .inquiry: .caseRead
        case .transfer: .transferRead
        case .supervision: .supervisionRead
        case .suspect: .suspectRead
        case .referral: .referralRead
        case .consultation: .consultationRead
        case .taxClue: .taxClueRead
        case .assistance: .assistanceRead
        case .listing, .evidence: .listingRead
        case .plan: .planRead
        case .task: .taskRead
        case .subject: .subjectRead
        case .right: .rightRead
        case .unit, .user, .officer, .document, .token: nil
        }
    }

    private static func covers(_ duty: Duty, _ actor: Actor, _ scope: RecordScope) -> Bool {
        guard let reach = reach(of: duty, for: actor) else { return false }
        switch reach {
        case .all: return true
        case .region:
            return RegionScope.contains(scope.region, within: actor.region) || takesPart(actor, scope, duty)
        case .unit: return takesPart(actor, scope, duty)
        case .assigned: return scope.people.contains(actor.userID)
        }
    }

    /// A unit that takes part in another unit's record sees it, and does in it only what is a party's to do.
    private static func takesPart(_ actor: Actor, _ scope: RecordScope, _ duty: Duty) -> Bool {
        if scope.unitID == actor.unitID { return true }
        return scope.parties.contains(actor.unitID) && (duty == sightDuty(of: scope.kind) || partyDuties.contains(duty))
    }

    /// What a unit does in the record of another: a superior in a case on whose jurisdiction it is asked, the police in a
    /// transfer, a unit with a letter or a referral of the procuratorate, the procuratorate with a suspect of the police, those
    /// who are asked in a consultation or for assistance, the tax authority with a clue, and a unit in a task that a coordinator
    /// gave it.
    private static let partyDuties: Set<Duty> = [
        .caseDesignate, .transferReceive, .transferFile, .supervisionAnswer, .suspectDecide, .referralAnswer,
        .consultationAnswer, .assistanceAnswer, .taxClueAnswer, .taskWork,
    ]

    private static let avoidance = Refusal(
        .mustAvoid,
        Wording("您已回避本案，不得参与办理", "You keep out of this case and do nothing in it"), source: CaseLaw.avoidance)

    private static func refusal(_ duty: Duty) -> Refusal {
        Refusal(
            .notAllowed,
            Wording("您的角色没有“\(duty.label.zh)”的权限", "Your role does not allow this: \(duty.label.en)"),
            facts: ["duty": duty.rawValue])
    }
}

/// Which GB/T 2260 codes lie within a region: the code's own non-zero prefix, two digits a level.
package enum RegionScope {
    /// The digits that all regions within this one begin with: `420000` gives `42`, `420100` gives `4201`.
    package static func prefix(of region: String) -> String {
        var digits = Substring(region)
        while digits.count >= 2, digits.hasSuffix("00") { digits = digits.dropLast(2) }
        return String(digits)
    }

    /// Whether a region is another one or lies within it.
    package static func contains(_ region: String, within outer: String) -> Bool {
        region.hasPrefix(prefix(of: outer))
    }
}
