package import Enforcement
package import Law
package import Storage

/// The SQL of findings: exactly those of the actor's region, whatever the units that should have acted would show.
package enum OmissionStore {
    /// Which findings a list shows, and from where it goes on.
    package struct Filter: Sendable, Hashable {
        package var kind: OmissionKind?
        package var unitID: UnitID?
        package var crime: Crime?
        package var standing = Standing.open
        /// The last line of the page before.
        package var after: OmissionID?
        package var limit = 50

        package init() {}
    }

    /// How findings stand.
    package enum Standing: String, CaseIterable, Hashable, Sendable, Codable {
        case open, unseen, dismissed, gone

        package var label: Wording {
            switch self {
            case .open: Wording("待处理", "Open")
            case .unseen: Wording("未查看", "Not looked at")
            case .dismissed: Wording("已排除", "Put aside")
            case .gone: Wording("已消除", "Gone")
            }
        }

        fileprivate func condition(reader: String) -> String {
            switch self {
            case .open: "omission.gone_at IS NULL AND omission.dismissed_at IS NULL"
            case .unseen:
                """
                omission.gone_at IS NULL AND omission.dismissed_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM omission_look
                    WHERE omission_look.omission_id = omission.id AND omission_look.looked_by = \(reader))
                """
            case .dismissed: "omission.gone_at IS NULL AND omission.dismissed_at IS NOT NULL"
            case .gone: "omission.gone_at IS NOT NULL"
            }
        }
    }

    /// One line of the desk.
    package struct Line: Sendable {
        package let row: OmissionRow
        package let caseNumber: String
        package let caseTitle: String
        package let party: String?
        package let unitName: String
        package let transferNumber: String?
        /// The letter that was written about it last, with its number.
        package let letter: (id: SupervisionID, number: String, state: SupervisionState)?
        /// Whether this reader has looked at it.
        package let isSeen: Bool
    }

    /// The newest findings first.
    ///
    /// - Throws: `Refusal` with `notAllowed` for whoever has no supervision desk.
    package static func lines(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        var (conditions, arguments) = try seen(by: actor)
        func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
        let reader = bind(actor.userID)
        conditions.append(filter.standing.condition(reader: reader))
        if let kind = filter.kind { conditions.append("omission.kind = \(bind(kind))") }
        if let unit = filter.unitID { conditions.append("omission.unit_id = \(bind(unit))") }
        if let crime = filter.crime { conditions.append("omission.crime = \(bind(crime))") }
        if let after = filter.after { conditions.append("omission.id < \(bind(after))") }
        return try access.query(
            """
            \(columns(reader))
            WHERE    \(conditions.joined(separator: " AND "))
            ORDER BY omission.id DESC
            LIMIT    \(filter.limit)
            """, arguments
        ).map(line)
    }

    /// One finding in the actor's region.
    ///
    /// - Throws: `Refusal`: `notAllowed`; `notFound` where there is none in the region.
    package static func load(_ id: OmissionID, for actor: Actor, in access: any ReadAccess) throws -> Line {
        var (conditions, arguments) = try seen(by: actor)
        arguments += [actor.userID, id]
        conditions.append("omission.id = $\(arguments.count)")
        let row = try access.first(
            "\(columns("$\(arguments.count - 1)")) WHERE \(conditions.joined(separator: " AND "))", arguments)
        guard let row else { throw Refusal.notFound(.supervision) }
        return try line(row)
    }

    /// Findings that count, for the figures: every one of the region that was not put aside.
    package static func figures(for actor: Actor, in access: any ReadAccess) throws -> [OmissionFigure] {
        let (conditions, arguments) = try seen(by: actor)
        return try access.query(
            """
            SELECT   omission.kind, omission.unit_id, unit.name AS unit_name, omission.region, omission.crime,
                     omission.first_seen_at, omission.gone_at, omission.dismissed_at
            FROM     omission
            JOIN     unit ON unit.id = omission.unit_id
            WHERE    \(conditions.joined(separator: " AND "))
            """, arguments
        ).map { row in
            let gone: Moment? = try row.get("gone_at")
            let dismissed: Moment? = try row.get("dismissed_at")
            return OmissionFigure(
                kind: try row.get("kind"), unitID: try row.get("unit_id"), unitName: try row.get("unit_name"),
                region: try row.get("region"), crime: try row.get("crime"),
                month: OmissionFigure.month(of: try row.get("first_seen_at")),
                standing: gone != nil ? .gone : dismissed != nil ? .dismissed : .open)
        }
    }

    /// Another case that counts for a finding.
    package struct RelatedCase: Sendable, Hashable {
        package let id: CaseID
        package let number: String
        package let title: String
        package let unitName: String
    }

    /// The cases that a finding speaks of besides its own, in the order in which it names them.
    package static func cases(_ ids: [CaseID], in access: any ReadAccess) throws -> [RelatedCase] {
        try ids.compactMap { id in
            try access.first(
                """
                SELECT case_file.number, case_file.title, unit.name AS unit_name
                FROM   case_file JOIN unit ON unit.id = case_file.unit_id
                WHERE  case_file.id = $1
                """, [id]
            ).map { row in
                RelatedCase(
                    id: id, number: try row.get("number"), title: try row.get("title"),
                    unitName: try row.get("unit_name"))
            }
        }
    }

    /// The last look over all cases; nil where there was none.
    package static func lastRun(in access: any ReadAccess) throws -> OmissionRun? {
        try access.first("SELECT * FROM omission_run ORDER BY id DESC LIMIT 1").map(OmissionRun.init)
    }

    // MARK: - Parts

    private static func seen(by actor: Actor) throws -> ([String], [any SQLConvertible]) {
        let sight = try Sight(of: .supervisionFind, for: actor, first: 1)
        let condition = sight.condition(
            unit: "omission.unit_id", region: "omission.region", record: "omission.case_id", kind: .case)
        return ([condition], sight.arguments)
    }

    private static func columns(_ reader: String) -> String {
        """
        SELECT    omission.*, case_file.number AS case_number, case_file.title AS case_title, case_file.party,
                  unit.name AS unit_name, transfer.number AS transfer_number, supervision.id AS letter_id,
                  supervision.number AS letter_number, supervision.state AS letter_state,
                  CASE WHEN EXISTS (SELECT 1 FROM omission_look
                                    WHERE omission_look.omission_id = omission.id
                                      AND omission_look.looked_by = \(reader)) THEN 1 ELSE 0 END AS seen
        FROM      omission
        JOIN      case_file ON case_file.id = omission.case_id
        JOIN      unit ON unit.id = omission.unit_id
        LEFT JOIN transfer ON transfer.id = omission.transfer_id
        LEFT JOIN supervision ON supervision.id = (
                      SELECT MAX(latest.id) FROM supervision AS latest WHERE latest.omission_id = omission.id)
        """
    }

    private static func line(_ row: Row) throws -> Line {
        let letter: SupervisionID? = try row.get("letter_id")
        return Line(
            row: try OmissionRow(row), caseNumber: try row.get("case_number"), caseTitle: try row.get("case_title"),
            party: try row.get("party"), unitName: try row.get("unit_name"),
            transferNumber: try row.get("transfer_number"),
            letter: try letter.map { ($0, try row.get("letter_number"), try row.get("letter_state")) },
            isSeen: try row.get("seen"))
    }

    /// A finding on file, as far as it is compared with what is found.
    struct Kept {
        let id: OmissionID
        let isGone: Bool
        private let state: [SQLValue?]

        init(_ row: Row) throws {
            id = try row.get("id")
            isGone = try row.get("gone_at", as: Moment?.self) != nil
            state = ["unit_id", "case_id", "amount_minor", "since", "body"].map(row.value)
        }

        /// Whether the finding no longer says what is on file.
        func differs(from omission: Omission, _ body: String) -> Bool {
            let values: [any SQLConvertible] = [
                omission.unitID, omission.caseID, omission.amount?.minor, omission.since, body,
            ]
            return state != values.map { Optional($0.sqlValue) }
        }
    }

    /// Every finding on file, by its key.
    static func kept(in access: any ReadAccess) throws -> [String: Kept] {
        var kept: [String: Kept] = [:]
        try access.each(
            "SELECT id, omission_key, unit_id, case_id, amount_minor, since, body, gone_at FROM omission", []
        ) { kept[try $0.get("omission_key")] = try Kept($0) }
        return kept
    }
}

/// One finding as the figures count it.
package struct OmissionFigure: Sendable, Hashable {
    package let kind: OmissionKind
    package let unitID: UnitID
    package let unitName: String
    package let region: String
    package let crime: Crime?
    /// The month in which it was first made: `2026-11`.
    package let month: String
    package let standing: OmissionStore.Standing

    static func month(of moment: Moment) -> String { String(moment.date.description.prefix(7)) }
}

/// One look over all cases.
package struct OmissionRun: Sendable, Hashable {
    package let at: Moment
    package let cases: Int
    package let standing: Int
    package let fresh: Int
    package let gone: Int

    init(_ row: Row) throws {
        at = try row.get("at")
        cases = try row.get("cases")
        standing = try row.get("standing")
        fresh = try row.get("fresh")
        gone = try row.get("gone")
    }
}
