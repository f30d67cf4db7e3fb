package import Enforcement
package import Law
import Storage

/// An administrator enters the time that a region's document sets, from a day on, or that the region sets none any more. Clocks
/// that run keep the time with which they began.
package struct SetRegionalLimit: Operation {
    package static let name = "limit.set-regional"

    package let limit: TimeLimitID
    package let region: String
    /// nil gives way to the region around, and in the end to the nation's row.
    package let amount: TimeAmount?
    package let document: String
    package let from: LegalDate

    package init(
        _ limit: TimeLimitID, in region: String, amount: TimeAmount?, document: String, from: LegalDate
    ) {
        self.limit = limit
        self.region = region
        self.amount = amount
        self.document = document
        self.from = from
    }

    /// The time that a count and a unit are.
    ///
    /// - Throws: `Refusal` with `invalidInput` for a count out of range or a unit that no such document counts in.
    package static func amount(_ count: Int, _ unit: TimeUnit) throws(Refusal) -> TimeAmount {
        guard (1...365).contains(count), RegionalLimit.units.contains(unit) else {
            throw Refusal.invalid("amount", Wording("请填写1至365", "Give 1 to 365"))
        }
        return TimeAmount(count, unit)
    }

    /// - Returns: the id of the entry.
    /// - Throws: `Refusal`: `notAllowed` outside the actor's region; `invalidInput` for a time that is nobody's to set, an amount
    ///   out of range, or where the document is not named.
    package func perform(in work: Work) throws -> String {
        // A region is nobody's unit: only the reach over the region counts.
        try Authority.require(
            .unitManage, by: work.actor,
            on: RecordScope(kind: .unit, unitID: UnitID(region), region: region))
        guard TimeLimits.row(limit, on: from)?.isRegional == true else {
            throw Refusal.invalid(
                "limit", Wording("法律没有把这一时限留给地方规定", "The law does not leave this time to the regions"))
        }
        guard region.count == 6, region.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            throw Refusal.invalid("region", Wording("请填写六位行政区划代码", "Give the six digits of the region"))
        }
        if let amount { _ = try SetRegionalLimit.amount(amount.count, amount.unit) }
        let named = document.filter { !$0.isWhitespace }
        guard !named.isEmpty, document.count <= 200 else {
            throw Refusal.invalid(
                "document", Wording("请写明规定该时限的文件，不超过200字", "Name the document that sets it"))
        }
        let id = work.office.newIdentifier(at: work.now)
        try work.write(
            "regional_limit",
            """
            INSERT INTO regional_limit (id, limit_id, region, amount, measure, document, valid_from, entered_by, entered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            RETURNING *
            """,
            [
                id, limit, region, amount?.count, amount?.unit.rawValue, document, from, work.actor.userID,
                work.now,
            ])
        return id
    }
}
