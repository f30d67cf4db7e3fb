package import Enforcement
package import Law
package import Storage

/// The SQL of listings, findings and verdicts.
package enum ListingStore {
    /// One listing with everything its page shows.
    package struct Shown: Sendable {
        package let listing: Listing
        package let scope: RecordScope
        package let ruleSet: String?
        package let findings: [StoredFinding]
        package let signals: [StoredSignal]
        package let verdicts: [GivenVerdict]
        package let clues: [RecordLine]
    }

    /// A finding as it was stored with its listing.
    package struct StoredFinding: Sendable {
        package let id: String
        package let right: RightID
        package let holder: String
        package let field: String
        package let mark: String
        package let matched: String
        /// UTF-8 byte offsets into the original text of the field.
        package let span: Range<Int>
        package let kind: String
        package let score: Double
        package let reason: Wording
    }

    /// A sign that raised or lowered a listing's score.
    package struct StoredSignal: Codable, Sendable, Hashable {
        package let code: String
        package let zh: String
        package let en: String
        package let weight: Double
    }

    /// What an officer said of a listing.
    package struct GivenVerdict: Sendable {
        package let verdict: ListingStatus
        package let reason: String?
        package let by: String
        package let at: Moment
    }

    /// A record as the index knows it.
    package struct RecordLine: Sendable {
        package let id: String
        package let number: String
        package let title: String
        package let state: String
    }

    /// One line of the queue.
    package struct Line: Sendable {
        package let listing: Listing
        package let findings: Int
        /// The mark and the kind of the strongest finding.
        package let strongest: (mark: String, kind: String)?
    }

    /// Which listings the queue shows.
    package struct Filter: Sendable {
        package var status: ListingStatus? = .unseen
        /// Only scores from here; the default is the threshold of screening.
        package var scoreFrom: Double = 0
        package var text: String?
        package var right: RightID?
        package var batch: String?
        /// The last line of the page before, as score and id.
        package var after: (score: Double, id: String)?
        package var limit = 50

        package init() {}
    }

    /// Loads a listing that the actor may see.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: ListingID, for actor: Actor, in access: any ReadAccess) throws -> (Listing, RecordScope) {
        guard let row = try access.first("SELECT * FROM listing WHERE id = $1", [id]) else {
            throw Refusal.notFound(.listing)
        }
        let listing = try listing(row)
        let scope = RecordScope(kind: .listing, unitID: listing.unitID, region: try row.get("region"))
        try Authority.require(.listingRead, by: actor, on: scope)
        return (listing, scope)
    }

    /// A listing with its findings, verdicts and clues.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func show(_ id: ListingID, for actor: Actor, in access: any ReadAccess) throws -> Shown {
        let (listing, scope) = try load(id, for: actor, in: access)
        let row = try access.first("SELECT rule_set, signals FROM listing WHERE id = $1", [id])
        return Shown(
            listing: listing, scope: scope, ruleSet: try row?.get("rule_set"),
            findings: try findings(of: id, in: access),
            signals: try row.map { try JSONText.decode($0.get("signals")) } ?? [],
            verdicts: try verdicts(of: id, in: access), clues: try clues(about: id, in: access))
    }

    /// The listings an actor may see, the strongest first.
    package static func queue(_ filter: Filter, for actor: Actor, in access: any ReadAccess) throws -> [Line] {
        let sight = try Sight(of: .listingRead, for: actor, first: 1)
        var conditions = [
            sight.condition(unit: "listing.unit_id", region: "listing.region", record: "listing.id", kind: .listing)
        ]
        var arguments = sight.arguments
        func bind(_ value: any SQLConvertible) -> String {
            arguments.append(value)
            return "$\(arguments.count)"
        }
        if let status = filter.status { conditions.append("listing.status = \(bind(status))") }
        if filter.scoreFrom > 0 { conditions.append("listing.score >= \(bind(filter.scoreFrom))") }
        if let batch = filter.batch { conditions.append("listing.batch_id = \(bind(batch))") }
        if let text = filter.text, !text.isEmpty {
            let mark = bind(LikePattern.containing(text))
            conditions.append("(listing.title LIKE \(mark) ESCAPE '\\' OR listing.seller_name LIKE \(mark) ESCAPE '\\')")
        }
        if let right = filter.right {
            conditions.append(
                "EXISTS (SELECT 1 FROM finding WHERE listing_id = listing.id AND right_id = \(bind(right)))")
        }
        if let after = filter.after {
            let score = bind(after.score)
            conditions.append("(listing.score < \(score) OR (listing.score = \(score) AND listing.id > \(bind(after.id))))")
        }
        let rows = try access.query(
            """
            SELECT listing.*, (SELECT COUNT(*) FROM finding WHERE listing_id = listing.id) AS findings
            FROM   listing
            WHERE  listing.score IS NOT NULL AND \(conditions.joined(separator: " AND "))
            ORDER  BY listing.score DESC, listing.id
            LIMIT  \(bind(filter.limit))
            """, arguments)
        return try rows.map { row in
            let listing = try listing(row)
            return Line(
                listing: listing, findings: try row.get("findings"), strongest: try strongest(of: listing.id, in: access))
        }
    }

    /// The findings of a listing, the strongest first.
    package static func findings(of id: ListingID, in access: any ReadAccess) throws -> [StoredFinding] {
        try access.query(
            """
            SELECT finding.*, ip_right.holder
            FROM   finding
            JOIN   ip_right ON ip_right.id = finding.right_id
            WHERE  finding.listing_id = $1
            ORDER  BY finding.score DESC, finding.id
            """, [id]
        ).map { row in
            let start: Int = try row.get("span_start")
            let end: Int = try row.get("span_end")
            return StoredFinding(
                id: try row.get("id"), right: try row.get("right_id"), holder: try row.get("holder"),
                field: try row.get("field"), mark: try row.get("mark"), matched: try row.get("matched"),
                span: start..<end, kind: try row.get("kind"), score: try row.get("score"),
                reason: Wording(try row.get("reason_zh"), try row.get("reason_en")))
        }
    }

    private static func strongest(
        of id: ListingID, in access: any ReadAccess
    ) throws -> (mark: String, kind: String)? {
        try access.first(
            "SELECT mark, kind FROM finding WHERE listing_id = $1 ORDER BY score DESC, id LIMIT 1", [id]
        ).map { (mark: try $0.get("mark"), kind: try $0.get("kind")) }
    }

    private static func verdicts(of id: ListingID, in access: any ReadAccess) throws -> [GivenVerdict] {
        try access.query(
            """
            SELECT verdict.verdict, verdict.reason, verdict.given_at, account.name
            FROM   verdict
            JOIN   account ON account.id = verdict.given_by
            WHERE  verdict.listing_id = $1
            ORDER  BY verdict.id
            """, [id]
        ).map { row in
            GivenVerdict(
                verdict: try row.get("verdict"), reason: try row.get("reason"), by: try row.get("name"),
                at: try row.get("given_at"))
        }
    }

    private static func clues(about id: ListingID, in access: any ReadAccess) throws -> [RecordLine] {
        try access.query(
            """
            SELECT record_index.id, record_index.number, record_index.title, record_index.state
            FROM   clue_listing
            JOIN   record_index ON record_index.id = clue_listing.clue_id
            WHERE  clue_listing.listing_id = $1
            ORDER  BY record_index.id
            """, [id]
        ).map { row in
            RecordLine(
                id: try row.get("id"), number: try row.get("number"), title: try row.get("title"),
                state: try row.get("state"))
        }
    }

    static func listing(_ row: Row) throws -> Listing {
        let minor: Int64? = try row.get("price_minor")
        let currency: String? = try row.get("currency")
        return Listing(
            id: try row.get("id"), batch: try row.get("batch_id"), platform: try row.get("platform"),
            externalID: try row.get("external_id"), url: try row.get("url"), title: try row.get("title"),
            description: try row.get("description"),
            price: minor.map { Money(minor: $0, currency: currency ?? "CNY") }, category: try row.get("category"),
            sellerName: try row.get("seller_name"), sellerCode: try row.get("seller_code"),
            capturedAt: try row.get("captured_at"), collector: try row.get("collector"),
            contentHash: try row.get("content_hash"), unitID: try row.get("unit_id"), score: try row.get("score"),
            status: try row.get("status"), version: try row.get("version"))
    }
}

extension ListingStatus: SQLConvertible {}
