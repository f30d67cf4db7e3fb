package import Law

/// A region's own time for what the nation's rule leaves to the regions (地方时限), from a day on.
package struct RegionalLimit: Hashable, Sendable, Codable {
    package let limit: TimeLimitID
    /// Whose it is: it stands for every unit within, unless a region nearer to the unit has its own.
    package let region: String
    /// nil gives way to the region around, and in the end to the nation's row.
    package let amount: TimeAmount?
    /// The region's document that sets it.
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

    /// What a region may set: the rows of the law that leave it the choice.
    package static func open(on day: LegalDate) -> [TimeLimit] {
        var ids: [TimeLimitID] = []
        for row in TimeLimits.all where row.isRegional && !ids.contains(row.id) { ids.append(row.id) }
        return ids.compactMap { TimeLimits.row($0, on: day) }.filter(\.isRegional)
    }

    /// The units of time that a region's document can count in.
    package static let units: [TimeUnit] = [.workingDay, .calendarDay, .hour, .month]

    /// The row of the law with the region's own time, resting on its document; nil where it sets none, or the law leaves no choice.
    package func row(on day: LegalDate) -> TimeLimit? {
        guard let amount, let national = TimeLimits.row(limit, on: day) else { return nil }
        let act = LegalAct(
            id: RegionalLimit.act, name: Wording(document, document), from: from,
            confidence: .partlyConfirmed)
        return national.configured(
            amount: amount,
            standing: RuleStanding(
                act, RuleStanding.articleNotRead, confidence: .partlyConfirmed,
                note: Wording(
                    "地方时限：《\(document)》规定\(amount.wording.zh)，由本地管理员录入，文本未经本系统核对",
                    "set by the region: \(amount.wording.en) by “\(document)”, entered by its administrator, its text not read here"
                )))
    }

    /// The id of the acts that regions name.
    package static let act = "regional"
}

/// The times that regions have set, as far as they are known.
package struct RegionalLimits: Hashable, Sendable {
    /// In the order in which they were entered: of two from one day the later stands.
    private let rows: [RegionalLimit]

    /// Nothing but the nation's rows.
    package static let none = RegionalLimits([])

    package init(_ rows: [RegionalLimit]) { self.rows = rows }

    /// The row in force on a day for a unit in a region: that of the nearest region which has its own, else the nation's.
    ///
    /// - Complexity: O(*n*) in the number of times that regions have set.
    package func row(_ limit: TimeLimitID, on day: LegalDate, in region: String) -> TimeLimit? {
        TimeLimits.row(
            limit, on: day,
            regional: standing(limit, on: day, in: region)?.row(on: day).map { [$0] } ?? [])
    }

    /// What the nearest region has set; nil where the nation's row stands.
    package func standing(_ limit: TimeLimitID, on day: LegalDate, in region: String)
        -> RegionalLimit?
    {
        var latest: [String: RegionalLimit] = [:]
        for row in rows
        where row.limit == limit && row.from <= day && RegionScope.contains(region, within: row.region) {
            if let known = latest[row.region], known.from > row.from { continue }
            latest[row.region] = row
        }
        return latest.values.filter { $0.amount != nil }
            .max { RegionScope.prefix(of: $0.region).count < RegionScope.prefix(of: $1.region).count }
    }
}
