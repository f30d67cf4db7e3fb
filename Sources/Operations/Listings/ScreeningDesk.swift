package import Enforcement
package import Law
package import Screening
package import Storage

/// Keeps the screening index of the rights that are in force, and makes it anew when the register has changed.
package final class ScreeningDesk: Sendable {
    private let current = Locked<(stamp: Stamp, index: ScreeningIndex)?>(nil)

    /// What the register looked like when the index was made.
    private struct Stamp: Equatable, Sendable {
        /// The last entry of the ledger that speaks of it.
        let entry: Int64
        let day: String
    }

    package init() {}

    /// Listings from this score on are worth an officer's look, 0 to 1.
    package static let threshold = Weights.current.threshold

    /// The index of the rights in force on a day.
    ///
    /// - Complexity: one look at an index while the register stands still, else one reading of it.
    package func index(on day: String, in access: any ReadAccess) throws -> ScreeningIndex {
        let stamp = Stamp(entry: try ScreeningDesk.lastChange(in: access), day: day)
        if let found = current.withLock({ $0 }), found.stamp == stamp { return found.index }
        var index = ScreeningIndex(try RightStore.marks(on: day, in: access))
        index.readAddresses()
        current.withLock { $0 = (stamp, index) }
        return index
    }

    /// The index `ledger_row_of_marks` holds just these lines, the condition in its words.
    private static func lastChange(in access: any ReadAccess) throws -> Int64 {
        let row = try access.first(
            """
            SELECT sequence FROM ledger_row
            WHERE  table_name IN ('ip_right', 'authorised_seller', 'official_host')
            ORDER  BY sequence DESC LIMIT 1
            """)
        return try row?.get("sequence") ?? -1
    }
}

/// What screening says of one text that somebody asks about; nothing of it is stored.
package struct ScreenedText: Sendable {
    package let text: String
    package let score: Double
    package let findings: [StoredFinding]
    package let signals: [StoredSignal]

    package init(
        text: String, score: Double, findings: [StoredFinding], signals: [StoredSignal]
    ) {
        self.text = text
        self.score = score
        self.findings = findings
        self.signals = signals
    }
}

extension ScreeningDesk {
    /// Which marks in force on a day a text looks like, as a title and, where it is one, as an address.
    ///
    /// - Throws: `Refusal`: `notAllowed` for whoever may not read listings.
    package func explain(
        _ text: String, on day: LegalDate, for actor: Actor, in access: any ReadAccess
    ) throws -> ScreenedText {
        try Authority.require(.listingRead, by: actor, on: nil)
        let index = try index(on: day.description, in: access)
        let address = HostIndex.isAddress(text) ? text : nil
        let result = index.screen(ListingText(id: "", title: text, url: address))
        let findings = try result.findings.map { finding in
            let right = try RightStore.right(RightID(finding.right), in: access)
            return StoredFinding(
                id: finding.right, right: RightID(finding.right), holder: right?.holder ?? "",
                registration: right?.registrationNumber ?? "", field: finding.field.rawValue, mark: finding.mark,
                matched: finding.matched, span: finding.start..<finding.end, kind: finding.kind.rawValue,
                score: finding.score, reason: Wording(finding.reason.zh, finding.reason.en),
                referencePrice: right?.referencePrice)
        }
        return ScreenedText(
            text: text, score: result.score, findings: findings, signals: result.signals.map(StoredSignal.init))
    }
}
