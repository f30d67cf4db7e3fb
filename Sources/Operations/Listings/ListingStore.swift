package import Enforcement
import Law
package import Storage

/// The SQL of listings, findings and verdicts.
package enum ListingStore {
    /// Loads a listing that the actor may see: a unit that works on a clue about it takes part in it.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func load(_ id: ListingID, for actor: Actor, in access: any ReadAccess) throws -> (
        Listing, RecordScope
    ) {
        guard let row = try access.first("SELECT * FROM listing WHERE id = $1", [id]) else {
            throw Refusal.notFound(.listing)
        }
        let listing = try listing(row)
        let scope = RecordScope(
            kind: .listing, unitID: listing.unitID, region: try row.get("region"),
            parties: try parties(to: id, in: access))
        try Authority.require(.listingRead, by: actor, on: scope)
        return (listing, scope)
    }

    /// A listing with its findings, verdicts and clues.
    ///
    /// - Throws: `Refusal.notFound` where there is none or it is out of sight.
    package static func show(_ id: ListingID, for actor: Actor, in access: any ReadAccess) throws -> ShownListing {
        let (listing, scope) = try load(id, for: actor, in: access)
        let more = try access.first(
            """
            SELECT listing.rule_set, listing.signals, unit.name AS unit_name, import_batch.name AS batch_name
            FROM   listing
            JOIN   unit         ON unit.id = listing.unit_id
            JOIN   import_batch ON import_batch.id = listing.batch_id
            WHERE  listing.id = $1
            """, [id])
        guard let more else { throw Refusal.notFound(.listing) }
        return ShownListing(
            listing: listing, scope: scope, unitName: try more.get("unit_name"), batchName: try more.get("batch_name"),
            ruleSet: try more.get("rule_set"), findings: try findings(of: id, in: access),
            signals: try JSONText.decode(more.get("signals")), verdicts: try verdicts(of: id, in: access),
            clues: try clues(about: id, in: access),
            samePictures: try SamePictures(of: [RecordReference(.listing, id.rawValue)], for: actor, in: access),
            foretold: try ForetoldShare(
                of: listing, scoredBy: more.get("rule_set"), unit: actor.unitID, in: access),
            entry: try LedgerStore.latestEntry("listing", id, in: access))
    }

    /// The findings of a listing, the strongest first.
    package static func findings(of id: ListingID, in access: any ReadAccess) throws -> [StoredFinding] {
        try access.query(
            """
            SELECT finding.*, ip_right.holder, ip_right.registration_number, ip_right.reference_price_minor,
                   photo_finding.photo_id, photo_finding.library_id
            FROM   finding
            JOIN   ip_right ON ip_right.id = finding.right_id
            LEFT   JOIN photo_finding ON photo_finding.id = finding.id
            WHERE  finding.listing_id = $1
            ORDER  BY finding.score DESC, finding.id
            """, [id]
        ).map { row in
            let start: Int = try row.get("span_start")
            let end: Int = try row.get("span_end")
            let price: Int64? = try row.get("reference_price_minor")
            let (own, library): (EvidenceID?, EvidenceID?) = (try row.get("photo_id"), try row.get("library_id"))
            return StoredFinding(
                id: try row.get("id"), right: try row.get("right_id"), holder: try row.get("holder"),
                registration: try row.get("registration_number"), field: try row.get("field"),
                mark: try row.get("mark"), matched: try row.get("matched"), span: start..<end,
                kind: try row.get("kind"), score: try row.get("score"),
                reason: Wording(try row.get("reason_zh"), try row.get("reason_en")),
                referencePrice: price.map { Money(minor: $0) },
                pictures: own.flatMap { own in library.map { .init(own: own, library: $0) } })
        }
    }

    private static func verdicts(of id: ListingID, in access: any ReadAccess) throws -> [GivenVerdict] {
        try access.query(
            """
            SELECT verdict.id, verdict.verdict, verdict.reason, verdict.given_at, account.name
            FROM   verdict
            JOIN   account ON account.id = verdict.given_by
            WHERE  verdict.listing_id = $1
            ORDER  BY verdict.id
            """, [id]
        ).map { row in
            GivenVerdict(
                verdict: try row.get("verdict"), reason: try row.get("reason"), by: try row.get("name"),
                at: try row.get("given_at"),
                entry: try LedgerStore.latestEntry("verdict", row.get("id", as: String.self), in: access))
        }
    }

    private static func clues(about id: ListingID, in access: any ReadAccess) throws -> [RecordLine] {
        try access.query(
            """
            SELECT record_index.id, record_index.number, record_index.title, record_index.state, unit.name AS unit_name
            FROM   clue_listing
            JOIN   record_index ON record_index.id = clue_listing.clue_id
            JOIN   unit         ON unit.id = record_index.unit_id
            WHERE  clue_listing.listing_id = $1
            ORDER  BY record_index.id
            """, [id]
        ).map { row in
            RecordLine(
                id: try row.get("id"), number: try row.get("number"), title: try row.get("title"),
                state: try row.get("state"), unitName: try row.get("unit_name"))
        }
    }

    /// The units that work on clues about a listing.
    private static func parties(to id: ListingID, in access: any ReadAccess) throws -> Set<UnitID> {
        Set(
            try access.query(
                """
                SELECT clue.unit_id
                FROM   clue_listing
                JOIN   clue ON clue.id = clue_listing.clue_id
                WHERE  clue_listing.listing_id = $1
                """, [id]
            ).map { try $0.get("unit_id") })
    }

    /// The units that `parties` names, as a condition of lists with `%` for the unit.
    static let partyCondition = """
        listing.id IN (SELECT clue_listing.listing_id FROM clue JOIN clue_listing ON clue_listing.clue_id = clue.id
                       WHERE clue.unit_id = %)
        """

    static func listing(_ row: Row) throws -> Listing {
        let minor: Int64? = try row.get("price_minor")
        let currency: String? = try row.get("currency")
        return Listing(
            id: try row.get("id"), batch: try row.get("batch_id"), platform: try row.get("platform"),
            externalID: try row.get("external_id"), url: try row.get("url"), title: try row.get("title"),
            description: try row.get("description"),
            price: minor.map { Money(minor: $0, currency: currency ?? "CNY") }, category: try row.get("category"),
            sellerName: try row.get("seller_name"), sellerCode: try row.get("seller_code"),
            images: try JSONText.decode(row.get("images")), capturedAt: try row.get("captured_at"),
            collector: try row.get("collector"), contentHash: try row.get("content_hash"),
            unitID: try row.get("unit_id"), score: try row.get("score"), status: try row.get("status"),
            version: try row.get("version"))
    }
}

extension ListingStatus: SQLConvertible {}
