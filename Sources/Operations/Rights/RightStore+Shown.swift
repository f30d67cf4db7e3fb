package import Enforcement
package import Law
package import Storage

extension RightStore {
    /// A right with what its page shows beside it.
    package struct Shown: Sendable {
        package let right: Right
        package let unitName: String
        package let sellers: [AuthorisedSeller]
        /// Pictures of the genuine article and whatever else the holder has handed in.
        package let files: [Evidence]
        /// Hosts that the holder runs.
        package let hosts: [String]
        /// How many listings that the actor may see hold it.
        package let listings: Int
        /// The latest of them with their strongest finding.
        package let findings: [FoundIn]
        /// Whether the actor may change it.
        package let mayWrite: Bool
        /// Who else is known under the holder's code.
        package let holder: SubjectID?
    }

    /// A listing in which the right was found.
    package struct FoundIn: Sendable, Hashable {
        package let listing: ListingID
        package let title: String
        package let platform: String
        package let matched: String
        package let reason: Wording
        package let score: Double
        package let capturedAt: Moment
    }

    /// One right with its sellers and the listings it was found in.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `notFound`.
    package static func show(_ id: RightID, for actor: Actor, in access: any ReadAccess) throws -> Shown {
        try Authority.require(.rightRead, by: actor, on: nil)
        let row = try access.first(
            """
            SELECT ip_right.*, unit.name AS unit_name, unit.region AS unit_region
            FROM   ip_right
            JOIN   unit ON unit.id = ip_right.unit_id
            WHERE  ip_right.id = $1
            """, [id])
        guard let row else { throw Refusal.notFound(.right) }
        let right = try right(row)
        let holder = try right.holderCode.flatMap { try access.first("SELECT id FROM subject WHERE code = $1", [$0]) }
        return Shown(
            right: right, unitName: try row.get("unit_name"), sellers: try sellers(of: id, in: access),
            files: try EvidenceStore.list(of: RecordReference(.right, id.rawValue), in: access),
            hosts: try hosts(of: id, in: access),
            listings: try listings(with: id, for: actor, in: access),
            findings: try findings(of: id, for: actor, in: access),
            mayWrite: Authority.decide(.rightWrite, by: actor, on: try scope(row)) == .allowed,
            holder: try holder?.get("id"))
    }

    private static func listings(with id: RightID, for actor: Actor, in access: any ReadAccess) throws -> Int {
        guard let conditions = try sight(of: id, for: actor) else { return 0 }
        let row = try access.first(
            """
            SELECT count(DISTINCT finding.listing_id) AS number
            FROM   finding JOIN listing ON listing.id = finding.listing_id
            WHERE  \(conditions.text)
            """, conditions.arguments)
        return try row?.get("number") ?? 0
    }

    private static func findings(
        of id: RightID, for actor: Actor, limit: Int = 10, in access: any ReadAccess
    ) throws -> [FoundIn] {
        guard var conditions = try sight(of: id, for: actor) else { return [] }
        let most = conditions.bind(limit)
        let rows = try access.query(
            """
            SELECT finding.listing_id, finding.matched, finding.reason_zh, finding.reason_en, finding.score,
                   listing.title, listing.platform, listing.captured_at
            FROM   finding JOIN listing ON listing.id = finding.listing_id
            WHERE  \(conditions.text) AND NOT EXISTS (
                       SELECT 1 FROM finding AS better
                       WHERE  better.listing_id = finding.listing_id AND better.right_id = finding.right_id
                         AND  (better.score > finding.score OR (better.score = finding.score AND better.id < finding.id)))
            ORDER  BY listing.captured_at DESC, finding.id DESC
            LIMIT  \(most)
            """, conditions.arguments)
        return try rows.map {
            FoundIn(
                listing: try $0.get("listing_id"), title: try $0.get("title"), platform: try $0.get("platform"),
                matched: try $0.get("matched"), reason: Wording(try $0.get("reason_zh"), try $0.get("reason_en")),
                score: try $0.get("score"), capturedAt: try $0.get("captured_at"))
        }
    }

    /// The findings of a right in listings that the actor may see; nil where the actor sees none.
    private static func sight(of id: RightID, for actor: Actor) throws -> ListConditions? {
        guard Authority.reach(of: .listingRead, for: actor) != nil else { return nil }
        let sight = try Sight(of: .listingRead, for: actor, first: 1)
        var conditions = ListConditions(arguments: sight.arguments)
        conditions.add(
            sight.condition(unit: "listing.unit_id", region: "listing.region", record: "listing.id", kind: .listing))
        conditions.add("finding.right_id = \(conditions.bind(id))")
        return conditions
    }
}
