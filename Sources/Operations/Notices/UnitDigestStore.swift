package import Enforcement
package import Law
package import Storage

/// One record behind a figure of a digest.
package struct DigestLine: Sendable, Hashable {
    /// The id of the clock or of the finding.
    package let id: String
    package let record: RecordReference
    package let number: String?
    package let title: String?
    /// What has to be done, or what was found.
    package let what: Wording
    /// When it was, or is, due; since when it has been so for what is found at night.
    package let at: Moment

    package init(
        id: String, record: RecordReference, number: String?, title: String?, what: Wording, at: Moment
    ) {
        self.id = id
        self.record = record
        self.number = number
        self.title = title
        self.what = what
        self.at = at
    }
}

/// The SQL of digests.
package enum UnitDigestStore {
    /// Where a list goes on: after this line.
    package struct Place: Sendable, Hashable {
        package let at: Moment
        package let id: String

        package init(at: Moment, id: String) {
            self.at = at
            self.id = id
        }
    }

    /// The figures of a unit.
    ///
    /// - Complexity: one range of an index for each figure.
    static func digest(of unit: UnitID, now: Moment, in access: any ReadAccess) throws -> UnitDigest {
        try digest(of: unit, seen: "", withFindings: true, now: now, in: access)
    }

    /// The figures of the actor's own unit, of what the actor sees: exactly those of `lines`.
    ///
    /// - Complexity: one range of an index for each figure.
    package static func digest(for actor: Actor, now: Moment, in access: any ReadAccess) throws -> UnitDigest {
        try digest(
            of: actor.unitID, seen: seen(by: actor), withFindings: seesFindings(actor), now: now, in: access)
    }

    private static func digest(
        of unit: UnitID, seen: String, withFindings: Bool, now: Moment, in access: any ReadAccess
    ) throws -> UnitDigest {
        let clocks = try access.first(
            """
            SELECT count(CASE WHEN \(overdue) THEN 1 END) AS overdue, count(CASE WHEN \(yellow) THEN 1 END) AS yellow
            FROM   clock
            LEFT   JOIN clock_watch ON clock_watch.id = clock.id
            WHERE  clock.unit_id = $1 AND clock.stopped_at IS NULL \(seen)
            """, [unit, now])
        var counts: [UnitDigest.Kind: Int] = [
            .overdue: try clocks?.get("overdue") ?? 0, .yellow: try clocks?.get("yellow") ?? 0,
        ]
        guard withFindings else { return UnitDigest(counts: counts) }
        let found = try access.first(
            """
            SELECT count(CASE WHEN kind IN (\(amountKinds)) THEN 1 END) AS amount,
                   count(CASE WHEN kind = 'stuckWithPolice' THEN 1 END) AS stuck
            FROM   omission
            WHERE  unit_id = $1 AND gone_at IS NULL AND dismissed_at IS NULL
            """, [unit])
        counts[.amount] = try found?.get("amount") ?? 0
        counts[.stuck] = try found?.get("stuck") ?? 0
        return UnitDigest(counts: counts)
    }

    /// The records behind a figure of the actor's own unit, those of kinds that the actor sees, the earliest first.
    package static func lines(
        _ kind: UnitDigest.Kind, after place: Place? = nil, limit: Int, for actor: Actor, now: Moment,
        in access: any ReadAccess
    ) throws -> [DigestLine] {
        switch kind {
        case .overdue: try clocks(overdue, after: place, limit, actor, now, in: access)
        case .yellow: try clocks(yellow, after: place, limit, actor, now, in: access)
        case .amount: try findings(amountKinds, after: place, limit, actor, in: access)
        case .stuck: try findings("'stuckWithPolice'", after: place, limit, actor, in: access)
        }
    }

    private static func clocks(
        _ light: String, after place: Place?, _ limit: Int, _ actor: Actor, _ now: Moment, in access: any ReadAccess
    ) throws -> [DigestLine] {
        try access.query(
            """
            SELECT clock.id, clock.record_kind, clock.record_id, clock.task_zh, clock.task_en, clock.due_at,
                   record_index.number, record_index.title
            FROM   clock
            LEFT   JOIN clock_watch ON clock_watch.id = clock.id
            LEFT   JOIN record_index ON record_index.id = clock.record_id
            WHERE  clock.unit_id = $1 AND clock.stopped_at IS NULL AND \(light) \(seen(by: actor))
              AND  (clock.due_at > $3 OR (clock.due_at = $3 AND clock.id > $4))
            ORDER  BY clock.due_at, clock.id
            LIMIT  $5
            """, [actor.unitID, now] + after(place) + [limit]
        ).map { row in
            DigestLine(
                id: try row.get("id"),
                record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
                number: try row.get("number"), title: try row.get("title"),
                what: Wording(try row.get("task_zh"), try row.get("task_en")), at: try row.get("due_at"))
        }
    }

    private static func findings(
        _ kinds: String, after place: Place?, _ limit: Int, _ actor: Actor, in access: any ReadAccess
    ) throws -> [DigestLine] {
        guard seesFindings(actor) else { return [] }
        return try access.query(
            """
            SELECT omission.id, omission.kind, omission.case_id, omission.since, case_file.number, case_file.title
            FROM   omission
            JOIN   case_file ON case_file.id = omission.case_id
            WHERE  omission.unit_id = $1 AND omission.gone_at IS NULL AND omission.dismissed_at IS NULL
              AND  omission.kind IN (\(kinds))
              AND  (omission.since > $2 OR (omission.since = $2 AND omission.id > $3))
            ORDER  BY omission.since, omission.id
            LIMIT  $4
            """, [actor.unitID] + after(place) + [limit]
        ).map { row in
            let found: OmissionKind = try row.get("kind")
            return DigestLine(
                id: try row.get("id"), record: RecordReference(.case, try row.get("case_id")),
                number: try row.get("number"), title: try row.get("title"), what: found.label,
                at: try row.get("since"))
        }
    }

    private static func after(_ place: Place?) -> [any SQLConvertible] {
        [place?.at ?? Moment(milliseconds: 0), place?.id ?? ""]
    }

    private static func seen(by actor: Actor) -> String {
        "AND clock.record_kind IN (\(TodayStore.visibleKinds(actor)))"
    }

    private static func seesFindings(_ actor: Actor) -> Bool { Authority.reach(of: .caseRead, for: actor) != nil }

    /// With `$2` the moment now; nobody is late with the period of somebody else.
    private static let overdue = "clock.due_at < $2 AND clock.limit_id NOT IN (\(TodayStore.awaited))"

    private static let yellow = """
        (clock.due_at >= $2 AND clock_watch.told IN ('yellow', 'today') AND clock.limit_id NOT IN (\(TodayStore.awaited))
         OR clock.due_at < $2 AND clock.limit_id IN (\(TodayStore.awaited)))
        """

    private static let amountKinds = [OmissionKind.thresholdMet, .closeWithRepeats, .splitCases, .acrossUnits]
        .map { "'\($0.rawValue)'" }.joined(separator: ", ")
}
