import Enforcement
import Law
import Storage

/// To whom a notice goes.
enum NoticeReader: Sendable, Hashable {
    /// One person, in a matter of this unit.
    case person(UserID, of: UnitID)
    /// Everybody of the unit who has a role in it.
    case unit(UnitID)
    /// Whoever heads the unit.
    case head(UnitID)

    var unit: UnitID {
        switch self {
        case .person(_, let unit), .unit(let unit), .head(let unit): unit
        }
    }

    var person: UserID? {
        if case .person(let person, _) = self { person } else { nil }
    }

    var audience: String {
        switch self {
        case .person: "person"
        case .unit: "unit"
        case .head: "head"
        }
    }
}

extension Work {
    /// Whoever leads a unit: its head; where nobody has that role (a coordinating body, a procuratorate), the unit.
    func leader(of unit: UnitID) throws -> NoticeReader {
        let head = try first(
            """
            SELECT account_role.id
            FROM   account
            JOIN   account_role ON account_role.account_id = account.id
            WHERE  account.unit_id = $1 AND account.active = 1 AND account_role.until IS NULL
              AND  account_role.role IN ('unitHead', 'policeHead')
            LIMIT  1
            """, [unit])
        return head == nil ? .unit(unit) : .head(unit)
    }

    /// Raises a notice about a record, once for each cause and reader whatever happens twice.
    func raise(
        _ topic: String, about record: RecordReference, to reader: NoticeReader, _ text: Wording, cause: String
    ) throws {
        try write(
            "notice",
            """
            INSERT INTO notice (id, topic, cause, record_kind, record_id, unit_id, account_id, audience, text_zh, text_en,
                                raised_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            ON CONFLICT (cause) DO NOTHING
            RETURNING *
            """,
            [
                office.newIdentifier(at: now), topic, reader.person.map { "\(cause)/\($0)" } ?? cause, record.kind,
                record.id, reader.unit, reader.person, reader.audience, text.zh, text.en, now,
            ])
    }
}
