package import Enforcement
import Storage

/// In which part somebody is assigned to a record.
package enum AssignmentPart: String, Hashable, Sendable, Codable, CaseIterable {
    case lead, officer, reviewer
}

extension Work {
    /// Assigns a user to a record.
    package func assign(_ user: UserID, to record: RecordReference, as part: AssignmentPart) throws {
        try write(
            "assignment",
            """
            INSERT INTO assignment (id, record_kind, record_id, user_id, part, since)
            VALUES ($1, $2, $3, $4, $5, $6)
            RETURNING *
            """, [office.newIdentifier(at: now), record.kind, record.id, user, part.rawValue, now])
    }

    /// Ends the standing assignments of a record, of one part or of all.
    package func endAssignments(of record: RecordReference, as part: AssignmentPart? = nil) throws {
        try write(
            "assignment",
            """
            UPDATE assignment
            SET    until = $1
            WHERE  record_kind = $2 AND record_id = $3 AND until IS NULL AND ($4 IS NULL OR part = $4)
            RETURNING *
            """, [now, record.kind, record.id, part?.rawValue])
    }

    /// Lets a record at rest go on belonging to those whose assignments ended with it: they are known by the moment of its last
    /// step, and another one is taken now.
    func keepAssignments(of record: RecordReference) throws {
        try write(
            "assignment",
            """
            UPDATE assignment
            SET    until = $1
            WHERE  record_kind = $2 AND record_id = $3
            AND    until = (SELECT updated_at FROM record_index WHERE kind = $2 AND id = $3)
            RETURNING *
            """, [now, record.kind, record.id])
    }

    /// Names those who work on a record, the first of whom leads; those named before and not again leave it.
    func nameTeam(_ officers: [UserID], on record: RecordReference) throws {
        for part in [AssignmentPart.lead, .officer] { try endAssignments(of: record, as: part) }
        try assignTeam(officers, to: record)
    }

    /// Assigns those who work on a record on which nobody does, the first of whom leads.
    func assignTeam(_ officers: [UserID], to record: RecordReference) throws {
        for (place, officer) in officers.enumerated() {
            try assign(officer, to: record, as: place == 0 ? .lead : .officer)
        }
    }

    /// The people who now have a part in a record.
    package func people(of record: RecordReference) throws -> Set<UserID> {
        let rows = try query(
            "SELECT user_id FROM assignment WHERE record_kind = $1 AND record_id = $2 AND until IS NULL",
            [record.kind, record.id])
        return Set(try rows.map { try $0.get("user_id") })
    }
}
