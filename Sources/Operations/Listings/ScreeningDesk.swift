package import Enforcement
package import Law
package import Screening
package import Storage

/// Keeps the screening index of the rights that are in force, and makes it anew when the register has changed.
package final class ScreeningDesk: Sendable {
    private let current = Locked<(stamp: Stamp, index: ScreeningIndex)?>(nil)

    /// What the register looked like when the index was made.
    private struct Stamp: Equatable, Sendable {
        let rights: Int64
        let sellers: Int64
        let day: String
    }

    package init() {}

    /// Listings from this score on are worth an officer's look, 0 to 1.
    package static let threshold = Weights.current.threshold

    /// The index of the rights in force on a day.
    ///
    /// - Complexity: O(1) while the register stands still, else one reading of it.
    package func index(on day: String, in access: any ReadAccess) throws -> ScreeningIndex {
        let stamp = Stamp(
            rights: try ScreeningDesk.lastChange(of: "ip_right", in: access),
            sellers: try ScreeningDesk.lastChange(of: "authorised_seller", in: access), day: day)
        if let found = current.withLock({ $0 }), found.stamp == stamp { return found.index }
        let index = ScreeningIndex(try RightStore.marks(on: day, in: access))
        current.withLock { $0 = (stamp, index) }
        return index
    }

    private static func lastChange(of table: String, in access: any ReadAccess) throws -> Int64 {
        let row = try access.first("SELECT MAX(sequence) AS last FROM ledger_row WHERE table_name = $1", [table])
        return try row?.get("last", as: Int64?.self) ?? -1
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
    /// Which marks in force on a day a text looks like.
    ///
    /// - Throws: `Refusal`: `notAllowed` for whoever may not read listings.
    package func explain(
        _ text: String, on day: LegalDate, for actor: Actor, in access: any ReadAccess
    ) throws -> ScreenedText {
        try Authority.require(.listingRead, by: actor, on: nil)
        let index = try index(on: day.description, in: access)
        let result = index.screen(ListingText(id: "", title: text))
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
