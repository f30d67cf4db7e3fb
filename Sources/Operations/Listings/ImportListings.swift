import Enforcement
import Law
import Storage

/// Begins an import: everything that comes in with it points back at it.
package struct StartImport: Operation {
    package static let name = "listing.start-import"

    package let title: String

    package init(title: String) {
        self.title = title
    }

    /// - Throws: `Refusal` with `notAllowed`.
    package func perform(in work: Work) throws -> String {
        try Authority.require(.listingImport, by: work.actor, on: nil)
        let id = work.office.newIdentifier(at: work.now)
        try work.write(
            "import_batch",
            """
            INSERT INTO import_batch (id, unit_id, name, started_at, started_by, version)
            VALUES ($1, $2, $3, $4, $5, 1)
            RETURNING *
            """, [id, work.actor.unitID, String(title.prefix(200)), work.now, work.actor.userID])
        return id
    }
}

/// Takes a part of an import: listings with their findings, and the rows that could not be read.
///
/// A listing that the unit has already captured with the same content is counted as repeated and stored once.
package struct ImportListings: Operation {
    package static let name = "listing.import"
    /// The most listings that one transaction takes.
    package static let limit = 200

    package let batch: String
    package let listings: [ListingDraft]
    package let problems: [ImportProblem]
    package let isLast: Bool

    package init(batch: String, listings: [ListingDraft], problems: [ImportProblem], isLast: Bool) {
        self.batch = batch
        self.listings = listings
        self.problems = problems
        self.isLast = isLast
    }

    /// How many rows went where.
    package struct Output: Codable, Sendable, Equatable {
        package var accepted = 0
        package var repeated = 0
        package var refused = 0
        /// Of the accepted, those with findings.
        package var found = 0

        package init() {}
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound` where the batch is not the actor's unit's.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.listingImport, by: work.actor, on: nil)
        let row = try work.first("SELECT unit_id FROM import_batch WHERE id = $1 AND finished_at IS NULL", [batch])
        guard let row, try row.get("unit_id") == work.actor.unitID else {
            throw Refusal(.notFound, Wording("没有进行中的该批次", "There is no such import in progress"))
        }
        var output = Output()
        for listing in listings {
            guard let id = try insert(listing, in: work) else {
                output.repeated += 1
                continue
            }
            output.accepted += 1
            if !listing.findings.isEmpty { output.found += 1 }
            for finding in listing.findings { try insert(finding, of: id, ruleSet: listing.ruleSet, in: work) }
        }
        for problem in problems { try insert(problem, in: work) }
        output.refused = problems.count
        try count(output, in: work)
        return output
    }

    private func insert(_ listing: ListingDraft, in work: Work) throws -> ListingID? {
        let id: ListingID = work.newID()
        let rows = try work.write(
            "listing",
            """
            INSERT INTO listing (id, batch_id, unit_id, region, platform, external_id, url, title, description,
                                 price_minor, currency, category, seller_name, seller_code, captured_at, collector,
                                 content_hash, rule_set, score, signals, status, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
                    'unseen', 1)
            ON CONFLICT (unit_id, platform, external_id, content_hash) DO NOTHING
            RETURNING *
            """,
            [
                id, batch, work.actor.unitID, work.actor.region, listing.platform, listing.externalID, listing.url,
                listing.title, listing.description, listing.price?.minor, listing.price?.currency, listing.category,
                listing.sellerName, listing.sellerCode, work.now, work.actor.name, try listing.contentHash(),
                listing.ruleSet, listing.score, try JSONText.encode(listing.signals),
            ])
        return rows.isEmpty ? nil : id
    }

    private func insert(
        _ finding: ListingDraft.Found, of listing: ListingID, ruleSet: String, in work: Work
    ) throws {
        try work.write(
            "finding",
            """
            INSERT INTO finding (id, listing_id, right_id, field, mark, matched, span_start, span_end, kind, score,
                                 reason_zh, reason_en, rule_set)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), listing, finding.right, finding.field, finding.mark,
                finding.matched, finding.start, finding.end, finding.kind, finding.score, finding.zh, finding.en,
                ruleSet,
            ])
    }

    private func insert(_ problem: ImportProblem, in work: Work) throws {
        try work.write(
            "import_problem",
            """
            INSERT INTO import_problem (id, batch_id, line, code, text_zh, text_en)
            VALUES ($1, $2, $3, $4, $5, $6)
            RETURNING *
            """,
            [work.office.newIdentifier(at: work.now), batch, problem.line, problem.code, problem.zh, problem.en])
    }

    private func count(_ output: Output, in work: Work) throws {
        try work.write(
            "import_batch",
            """
            UPDATE import_batch
            SET    accepted = accepted + $2, repeated = repeated + $3, refused = refused + $4, finished_at = $5,
                   version = version + 1
            WHERE  id = $1
            RETURNING *
            """, [batch, output.accepted, output.repeated, output.refused, isLast ? work.now : nil])
    }
}
