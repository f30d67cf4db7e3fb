package import Enforcement
package import Law
package import Storage

/// The SQL of the times that regions set.
package enum RegionalLimitStore {
    /// One entry as it was made.
    package struct Entry: Sendable, Hashable {
        package let id: String
        package let limit: RegionalLimit
        package let enteredBy: String
        package let enteredAt: Moment
    }

    /// Every time that was set, in the order of entry.
    ///
    /// - Complexity: O(*n*) in the number of entries, of which a region makes few.
    package static func limits(of limit: TimeLimitID? = nil, in access: any ReadAccess) throws
        -> RegionalLimits
    {
        RegionalLimits(
            try access.query(
                "SELECT * FROM regional_limit WHERE $1 IS NULL OR limit_id = $1 ORDER BY entered_at, id",
                [limit?.rawValue]
            ).map(read))
    }

    /// What a region has set for a day; asks the database only where the law leaves the region the choice.
    static func standing(
        _ limit: TimeLimitID, on day: LegalDate, in region: String, access: any ReadAccess
    ) throws -> RegionalLimit? {
        guard TimeLimits.row(limit, on: day)?.isRegional == true else { return nil }
        return try limits(of: limit, in: access).standing(limit, on: day, in: region)
    }

    /// What was set by a region, by those around it and by those within, the latest first.
    package static func entries(around region: String, in access: any ReadAccess) throws -> [Entry] {
        try access.query(
            """
            SELECT   regional_limit.*, account.name AS entered_name
            FROM     regional_limit
            LEFT     JOIN account ON account.id = regional_limit.entered_by
            ORDER BY regional_limit.entered_at DESC, regional_limit.id DESC
            """, []
        ).map { row in
            Entry(
                id: try row.get("id"), limit: try read(row),
                enteredBy: try row.get("entered_name", as: String?.self) ?? "",
                enteredAt: try row.get("entered_at"))
        }.filter {
            RegionScope.contains(region, within: $0.limit.region)
                || RegionScope.contains($0.limit.region, within: region)
        }
    }

    private static func read(_ row: Row) throws -> RegionalLimit {
        let count: Int? = try row.get("amount")
        let unit: String? = try row.get("measure")
        return RegionalLimit(
            try row.get("limit_id"), in: try row.get("region"),
            amount: count.flatMap { count in
                unit.flatMap(TimeUnit.init(rawValue:)).map { TimeAmount(count, $0) }
            },
            document: try row.get("document"), from: try row.get("valid_from"))
    }
}
