import Enforcement
import Law
import Screening
import Storage

/// Takes a part of an import: listings with their findings, and the rows that could not be read.
///
/// A listing that the unit has already captured with the same content is counted as repeated and stored once.
package struct ImportListings: Operation {
    package static let name = "listing.import"
    /// The most rows that one transaction takes: small enough not to keep other writers waiting.
    package static let limit = 200

    package let batch: String
    package let listings: [ListingDraft]
    package let problems: [ImportProblem]
    /// What the whole file was; nil while more of it comes.
    package let ending: Ending?

    /// The whole of what was sent, known at its end.
    package struct Ending: Codable, Sendable, Hashable {
        /// Bytes.
        package let size: Int
        /// SHA-256 as hexadecimal text.
        package let digest: String
    }

    package init(batch: String, listings: [ListingDraft], problems: [ImportProblem], ending: Ending?) {
        self.batch = batch
        self.listings = listings
        self.problems = problems
        self.ending = ending
    }

    /// How many rows went where, and which.
    package struct Output: Codable, Sendable, Equatable {
        package var counts = ImportCounts()
        /// In the order of their lines.
        package var rows: [ImportedRow] = []
    }

    /// - Throws: `Refusal`: `notAllowed`, `notFound` where the batch is not the actor's unit's or has ended.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.listingImport, by: work.actor, on: nil)
        let row = try work.first("SELECT unit_id FROM import_batch WHERE id = $1 AND finished_at IS NULL", [batch])
        guard let row, try row.get("unit_id") == work.actor.unitID else {
            throw Refusal(.notFound, Wording("没有进行中的该批次", "There is no such import in progress"))
        }
        var output = Output()
        var repeats: [Int: ImportProblem] = [:]
        for listing in listings {
            if try isNew(listing, in: work) {
                try take(listing, into: &output, in: work)
            } else {
                repeats[listing.line] = ImportProblem(.duplicate(listing.line, "id", listing.externalID))
            }
        }
        // What is doubtful about a row that is not taken need not be said as well.
        let rest = problems.filter { repeats[$0.line] == nil } + repeats.values
        for problem in rest.sorted(by: { $0.line < $1.line }) { try take(problem, into: &output, in: work) }
        output.rows.sort { $0.line < $1.line }
        try count(output.counts, in: work)
        return output
    }

    /// Whether this import has met no earlier row of this platform and id. The database remembers, so that an import of any
    /// size needs no more memory, and one that was broken off knows what it had met.
    private func isNew(_ listing: ListingDraft, in work: Work) throws -> Bool {
        try work.access.execute(
            """
            INSERT INTO import_seen (batch_id, platform, external_id) VALUES ($1, $2, $3)
            ON CONFLICT (batch_id, platform, external_id) DO NOTHING
            """, [batch, listing.platform, listing.externalID]) > 0
    }

    private func take(_ listing: ListingDraft, into output: inout Output, in work: Work) throws {
        let hash = try listing.contentHash()
        if let id = try insert(listing, hash, in: work) {
            output.counts.accepted += 1
            if !listing.findings.isEmpty { output.counts.found += 1 }
            for finding in listing.findings { try insert(finding, of: id, ruleSet: listing.ruleSet, in: work) }
            output.rows.append(ImportedRow(line: listing.line, outcome: .accepted, listing: id, problem: nil))
        } else {
            output.counts.repeated += 1
            let known = try known(listing, hash, in: work)
            output.rows.append(ImportedRow(line: listing.line, outcome: .repeated, listing: known, problem: nil))
        }
    }

    private func take(_ problem: ImportProblem, into output: inout Output, in work: Work) throws {
        try work.write(
            "import_problem",
            """
            INSERT INTO import_problem (id, batch_id, line, place, code, cause_zh, cause_en, remedy_zh, remedy_en, taken)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), batch, problem.line, problem.place, problem.code,
                problem.cause.zh, problem.cause.en, problem.remedy.zh, problem.remedy.en, problem.isTaken,
            ])
        if problem.isTaken {
            if let place = output.rows.firstIndex(where: { $0.line == problem.line }) {
                output.rows[place].problem = problem
            }
            return
        }
        output.counts.refused += 1
        output.rows.append(ImportedRow(line: problem.line, outcome: .refused, listing: nil, problem: problem))
    }

    private func insert(_ listing: ListingDraft, _ hash: String, in work: Work) throws -> ListingID? {
        let id: ListingID = work.newID()
        let rows = try work.write(
            "listing",
            """
            INSERT INTO listing (id, batch_id, unit_id, region, platform, external_id, url, title, description,
                                 price_minor, currency, category, seller_name, seller_code, images, captured_at,
                                 collector, content_hash, rule_set, score, signals, status, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                    'unseen', 1)
            ON CONFLICT (unit_id, platform, external_id, content_hash) DO NOTHING
            RETURNING *
            """,
            [
                id, batch, work.actor.unitID, work.actor.region, listing.platform, listing.externalID, listing.url,
                listing.title, listing.description, listing.price?.minor, listing.price?.currency, listing.category,
                listing.sellerName, listing.sellerCode, try JSONText.encode(listing.images), work.now,
                work.actor.name, hash, listing.ruleSet, listing.score, try JSONText.encode(listing.signals),
            ])
        return rows.isEmpty ? nil : id
    }

    private func known(_ listing: ListingDraft, _ hash: String, in work: Work) throws -> ListingID? {
        try work.first(
            """
            SELECT id FROM listing
            WHERE  unit_id = $1 AND platform = $2 AND external_id = $3 AND content_hash = $4
            """, [work.actor.unitID, listing.platform, listing.externalID, hash]
        )?.get("id")
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
                finding.matched, finding.start, finding.end, finding.kind, finding.score, finding.reason.zh,
                finding.reason.en, ruleSet,
            ])
    }

    private func count(_ counts: ImportCounts, in work: Work) throws {
        try work.write(
            "import_batch",
            """
            UPDATE import_batch
            SET    accepted = accepted + $2, repeated = repeated + $3, refused = refused + $4, found = found + $5,
                   size = $6, content_hash = $7, finished_at = $8, version = version + 1
            WHERE  id = $1
            RETURNING *
            """,
            [
                batch, counts.accepted, counts.repeated, counts.refused, counts.found, ending?.size, ending?.digest,
                ending == nil ? nil : work.now,
            ])
    }
}

/// How many rows of an import went where: accepted, repeated and refused together are the rows that were sent.
package struct ImportCounts: Codable, Sendable, Hashable {
    package var accepted = 0
    package var repeated = 0
    package var refused = 0
    /// Of the accepted, those with findings.
    package var found = 0

    package init(accepted: Int = 0, repeated: Int = 0, refused: Int = 0, found: Int = 0) {
        self.accepted = accepted
        self.repeated = repeated
        self.refused = refused
        self.found = found
    }

    /// All rows, blank lines not counted.
    package var lines: Int { accepted + repeated + refused }

    package static func += (sum: inout ImportCounts, part: ImportCounts) {
        sum.accepted += part.accepted
        sum.repeated += part.repeated
        sum.refused += part.refused
        sum.found += part.found
    }
}
