package import Enforcement
import Law
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
        let act = try ClueAct(clue, version: version, in: work)
        return try act.take(
            .triage, facts: act.loaded.facts(), setting: [("priority", priority), ("rank", priority.rank)])
    }
}

/// Assigns a clue to officers of the unit in whose queue it stands; earlier assignments end.
package struct AssignClue: Operation {
    package static let name = "clue.assign"

    package let clue: ClueID
    package let version: Int
    package let officers: [UserID]

    package init(_ clue: ClueID, version: Int, officers: [UserID]) {
        self.clue = clue
        self.version = version
        self.officers = officers
    }

    /// - Throws: `Refusal` from the procedure or the version check; `invalidInput` for somebody of another unit or
    ///   without a certificate.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueAct(clue, version: version, in: work)
        let chosen = try officers.map { try officer($0, of: act.clue.unitID, in: work) }
        let result = try act.take(.assign, facts: act.loaded.facts(officers: chosen))
        try work.endAssignments(of: act.clue.reference)
        for (place, officer) in chosen.enumerated() {
            try work.assign(officer.userID, to: act.clue.reference, as: place == 0 ? .lead : .officer)
        }
        return result
    }

    private func officer(_ id: UserID, of unit: UnitID, in work: Work) throws -> Officer {
        let belongs = try work.first("SELECT id FROM account WHERE id = $1 AND unit_id = $2 AND active = 1", [id, unit])
        guard belongs != nil, let officer = try OrganisationStore.officer(id, in: work.access) else {
            throw Refusal.invalid(
                "officers",
                Wording("承办人须为本单位持有执法证件的人员", "Choose officers of the clue's unit who have a certificate"))
        }
        return officer
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
        let act = try ClueAct(clue, version: version, in: work)
        let result = try act.take(.sendBack, facts: act.loaded.facts(reason: reason), reason: reason)
        try work.endAssignments(of: act.clue.reference)
        return result
    }
}

/// Closes a clue from the queue, before it was assigned.
package struct DismissClue: Operation {
    package static let name = "clue.dismiss"

    package let clue: ClueID
    package let version: Int
    package let closure: ClueClosure
    package let reason: String?

    package init(_ clue: ClueID, version: Int, closure: ClueClosure, reason: String? = nil) {
        self.clue = clue
        self.version = version
        self.closure = closure
        self.reason = reason
    }

    /// - Throws: `Refusal` from the procedure or the version check.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueAct(clue, version: version, in: work)
        return try act.take(
            .dismiss, facts: act.loaded.facts(reason: reason, closure: closure), reason: reason,
            setting: [("closure", closure)])
    }
}

/// Merges a clue into another one about the same matter: its listings and rights go along.
package struct MergeClue: Operation {
    package static let name = "clue.merge"

    package let clue: ClueID
    package let version: Int
    package let into: ClueID

    package init(_ clue: ClueID, version: Int, into: ClueID) {
        self.clue = clue
        self.version = version
        self.into = into
    }

    /// - Throws: `Refusal` from the procedure or the version check; `invalidInput` where the other clue is the same
    ///   one, of another unit, or no longer open.
    package func perform(in work: Work) throws -> ClueVersion {
        let act = try ClueAct(clue, version: version, in: work)
        let other = try ClueStore.load(into, for: work.actor, in: work.access).clue
        guard other.id != act.clue.id, other.unitID == act.clue.unitID else {
            throw Refusal.invalid("into", Wording("只能并入本单位的另一条线索", "Merge into another clue of the same unit"))
        }
        guard !Clue.procedure.finalStates.contains(other.state) else {
            throw Refusal.invalid("into", Wording("目标线索已办结,不能并入", "The other clue is closed; choose an open one"))
        }
        let result = try act.take(.merge, facts: act.loaded.facts(), setting: [("merged_into", other.id)])
        try carryOver(from: act.clue.id, to: other.id, in: work)
        return result
    }

    private func carryOver(from: ClueID, to: ClueID, in work: Work) throws {
        let have = Set(try ClueStore.listings(of: to, in: work.access))
        for listing in try ClueStore.listings(of: from, in: work.access) where !have.contains(listing) {
            try work.write(
                "clue_listing", "INSERT INTO clue_listing (id, clue_id, listing_id) VALUES ($1, $2, $3) RETURNING *",
                [work.office.newIdentifier(at: work.now), to, listing])
        }
        let rights = Set(try ClueStore.rights(of: to, in: work.access))
        for right in try ClueStore.rights(of: from, in: work.access) where !rights.contains(right) {
            try work.write(
                "clue_right", "INSERT INTO clue_right (id, clue_id, right_id) VALUES ($1, $2, $3) RETURNING *",
                [work.office.newIdentifier(at: work.now), to, right])
        }
    }
}
