package import Enforcement
package import Law
import Storage

/// Sets a clue's priority.
package struct TriageClue: Operation {
    package static let name = "clue.triage"

    package let clue: ClueID
    package let version: Int
    package let priority: CluePriority

    package init(_ clue: ClueID, version: Int, priority: CluePriority) {
        self.clue = clue
        self.version = version
        self.priority = priority
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        return try act.take(
            .triage, facts: act.loaded.facts(), setting: [("priority", priority), ("rank", priority.rank)])
    }
}

extension TriageClue {
    static let act = Act<Clue>("triage", "triageClue", on: .triage, asking: priority) { clue, version, priority in
        TriageClue(clue, version: version, priority: priority)
    }

    private static let priority = Ask<Clue, CluePriority>.one(
        "priority", Wording("优先级", "Priority"), \.label, few: true, example: .urgent, start: { $0.clue.priority })
}

/// Assigns a clue to officers of the unit in whose queue it stands; earlier assignments end.
package struct AssignClue: Operation {
    package static let name = "clue.assign"

    /// The most officers on one clue.
    package static let most = 8

    package let clue: ClueID
    package let version: Int
    /// The first one leads.
    package let officers: [UserID]

    package init(_ clue: ClueID, version: Int, officers: [UserID]) {
        self.clue = clue
        self.version = version
        self.officers = officers
    }

    /// - Throws: `Refusal` from the procedure or the version check; `invalidInput` for somebody twice, of another unit, no
    ///   officer or without a certificate.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        guard Set(officers).count == officers.count, officers.count <= AssignClue.most else {
            throw Refusal.invalid("officers", Wording("承办人不得重复，不超过8人", "Name each officer once, 8 at most"))
        }
        let matter = try OrganisationStore.matter(of: act.clue.unitID, in: work.access)
        let chosen = try officers.map { try member($0, of: act.clue.unitID, for: matter, in: work) }
        let result = try act.take(.assign, facts: act.loaded.facts(officers: chosen))
        try work.endAssignments(of: act.clue.reference)
        try work.assignTeam(chosen.map(\.userID), to: act.clue.reference)
        return result
    }

    private func member(
        _ id: UserID, of unit: UnitID, for matter: EnforcementMatter?, in work: Work
    ) throws -> TeamMember {
        let account = try work.first(
            "SELECT name FROM account WHERE id = $1 AND unit_id = $2 AND active = 1", [id, unit])
        let certificates = try OrganisationStore.certificates(of: id, in: work.access)
        guard let account, !certificates.isEmpty,
            try OrganisationStore.roles(of: id, in: work.access).contains(.officer)
        else {
            throw Refusal.invalid(
                "officers",
                Wording("承办人须为本单位持有执法证件的执法人员", "Choose enforcement officers of the clue's unit who have a certificate"))
        }
        return TeamMember(userID: id, name: try account.get("name"), certificates: certificates, for: matter)
    }
}

extension AssignClue {
    static let act = Act<Clue>("assignment", "assignClue", on: .assign, asking: officers) { clue, version, officers in
        AssignClue(clue, version: version, officers: officers)
    }

    private static let officers = Ask<Clue, [UserID]>.team(
        "officers", Wording("承办人", "Officers"), most: AssignClue.most,
        help: Wording(
            "本单位持有当日有效执法证件的执法人员，在办较少的在前",
            "Officers of the unit with a certificate valid today, those with less work first"),
        start: { $0.loaded.people.map(\.userID) },
        options: { clue in
            clue.officers.filter { $0.isAssignable(on: clue.today) }.map { $0.choice(on: clue.today) }
        })
}

extension AssignableOfficer {
    /// The officer as one to choose on a day: name, work in hand, and until when the certificate is valid.
    package func choice(on day: LegalDate) -> Choice {
        Choice(
            member.userID.rawValue,
            Wording("\(member.name) · 在办 \(openClues) 条", "\(member.name) · \(openClues) in hand"),
            until: member.certificate(on: day)?.validUntil)
    }
}

/// Sends an assigned clue back to the queue, with the reason.
package struct SendBackClue: Operation {
    package static let name = "clue.send-back"

    package let clue: ClueID
    package let version: Int
    package let reason: String

    package init(_ clue: ClueID, version: Int, reason: String) {
        self.clue = clue
        self.version = version
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        let result = try act.take(.sendBack, facts: act.loaded.facts(reason: reason), reason: reason)
        try work.endAssignments(of: act.clue.reference)
        try act.report("clue.sent-back", Wording("已退回重新分派：\(reason)", "was sent back to be assigned anew: \(reason)"))
        return result
    }
}

extension SendBackClue {
    static let act = Act<Clue>("return", "sendBackClue", on: .sendBack, told: \.sender, asking: .sentReason) {
        clue, version, reason in
        SendBackClue(clue, version: version, reason: reason)
    }
}

/// Closes a clue from the queue, before it was assigned.
package struct DismissClue: Operation {
    package static let name = "clue.dismiss"

    package let clue: ClueID
    package let version: Int
    package let closure: ClueClosure
    package let reason: String

    package init(_ clue: ClueID, version: Int, closure: ClueClosure, reason: String) {
        self.clue = clue
        self.version = version
        self.closure = closure
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueStep(clue, version: version, in: work)
        let result = try act.take(
            .dismiss, facts: act.loaded.facts(reason: reason, closure: closure), reason: reason,
            setting: [("closure", closure)])
        try act.report(
            "clue.dismissed",
            Wording("经研判已排除（\(closure.label.zh)）：\(reason)", "was dismissed (\(closure.label.en)): \(reason)"))
        return result
    }
}

extension DismissClue {
    static let act = Act<Clue>(
        "dismissal", "dismissClue", on: .dismiss, told: \.sender, asking: .closure, .sentReason
    ) { clue, version, ground, reason in
        DismissClue(clue, version: version, closure: ground, reason: reason)
    }
}
