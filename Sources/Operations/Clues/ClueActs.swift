package import Enforcement
package import Law
package import Storage

/// An officer to whom a clue can be assigned.
package struct AssignableOfficer: Sendable, Hashable {
    package let member: TeamMember
    /// How many open clues the officer has already.
    package let openClues: Int

    /// Whether the officer may be given one on a day.
    package func isAssignable(on day: LegalDate) -> Bool { member.isValid(on: day) }
}

extension ClueStore {
    /// The enforcement officers of a unit, those with the fewest open clues first.
    package static func officers(of unit: UnitID, in access: any ReadAccess) throws -> [AssignableOfficer] {
        let matter = try OrganisationStore.matter(of: unit, in: access)
        return try access.query(
            """
            SELECT account.id, account.name,
                   (SELECT COUNT(*)
                    FROM   assignment
                    JOIN   clue ON clue.id = assignment.record_id
                    WHERE  assignment.user_id = account.id AND assignment.record_kind = 'clue' AND assignment.until IS NULL
                    AND    clue.state IN ('assigned', 'checking')) AS open_clues
            FROM   account
            JOIN   account_role ON account_role.account_id = account.id
            WHERE  account.unit_id = $1 AND account.active = 1
            AND    account_role.role = 'officer' AND account_role.until IS NULL
            ORDER  BY open_clues, account.id
            """, [unit]
        ).map { row in
            let id: UserID = try row.get("id")
            let member = TeamMember(
                userID: id, name: try row.get("name"),
                certificates: try OrganisationStore.certificates(of: id, in: access), for: matter)
            return AssignableOfficer(member: member, openClues: try row.get("open_clues"))
        }
    }

    /// What the actor may do with a clue now: each act of the actor's duties, with what stands against it.
    ///
    /// What a form will ask for (a reason, a ground, the officers) is taken as given, so that an act is closed only by
    /// what the actor cannot type.
    package static func acts(
        on loaded: Loaded, by actor: Actor, now: Moment, in access: any ReadAccess
    ) throws -> [AvailableAct<Clue>] {
        let given = loaded.facts(reason: "…", closure: .notFounded)
        let acts = Clue.procedure.available(
            in: loaded.record.state, facts: given, scope: loaded.scope, to: actor, at: now)
        guard acts.contains(where: { $0.transition.event == .assign }) else { return acts }
        let officers = try officers(of: loaded.record.unitID, in: access).map(\.member)
        let assigning = Clue.procedure.available(
            in: loaded.record.state, facts: loaded.facts(assigning: officers, on: now.date), scope: loaded.scope,
            to: actor, at: now
        ).filter { $0.transition.event == .assign }
        return acts.map { act in act.transition.event == .assign ? assigning.first ?? act : act }
    }

    /// The units into whose queue an actor may put a clue, by region and name.
    package static func unitsToOpenIn(for actor: Actor, in access: any ReadAccess) throws -> [Unit] {
        try workingUnits(in: access).filter { unit in
            let scope = RecordScope(kind: .clue, unitID: unit.id, region: unit.region, parties: [actor.unitID])
            return Authority.decide(.clueCreate, by: actor, on: scope) == .allowed
        }
    }
}
