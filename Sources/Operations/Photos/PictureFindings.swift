import Enforcement
import Law
import Screening
import Storage

/// Findings of kind `image`: a picture of a listing that stands under a right as well.
struct PictureFindings {
    /// Says which judgement the finding comes from, as rule sets do for texts.
    static let ruleSet = "photo-2026-11"
    /// The field of the listing that such a finding stands in.
    static let field = "image"

    /// Strength of the same picture bit for bit, and what the most bits that may differ leave of it.
    private static func strength(of shows: RightPicture) -> (same: Double, least: Double) {
        switch shows {
        case .genuine: (0.9, 0.5)
        case .fake: (0.95, 0.6)
        }
    }

    let work: Work

    /// Enters what a new picture of a listing or of a right shows: one finding for each listing and right. A picture with little
    /// to see says nothing.
    func enter(
        _ print: PhotoPrint, of evidence: EvidenceID, named name: String, on record: RecordReference,
        showing shows: RightPicture?
    ) throws {
        guard print.quality >= PhotoPrint.tellingQuality else { return }
        for match in try PhotoStore.matches(of: print.turns, in: work.access)
        where match.quality >= PhotoPrint.tellingQuality {
            switch (record.kind, match.record.kind) {
            case (.listing, .right):
                try enter(
                    match, match.shows, of: RightID(match.record.id), in: ListingID(record.id),
                    Pictures(own: evidence, name: name, library: match.id))
            case (.right, .listing):
                try enter(
                    match, shows, of: RightID(record.id), in: ListingID(match.record.id),
                    Pictures(own: match.id, name: match.name, library: evidence))
            default: continue
            }
        }
    }

    /// The listing's own picture and what it is called, and that of the right.
    private struct Pictures {
        let own: EvidenceID
        let name: String
        let library: EvidenceID
    }

    private func enter(
        _ match: PhotoStore.Match, _ shows: RightPicture?, of id: RightID, in listing: ListingID, _ pictures: Pictures
    ) throws {
        let shows = shows ?? .genuine
        guard let right = try RightStore.right(id, in: work.access), right.isInForce(on: work.now.date),
            try shows == .fake || !isAuthorised(listing, for: id), try !isKnown(listing, right: id)
        else { return }
        try insert(match, shows, right, listing, pictures)
    }

    /// The holder's sellers may use the holder's pictures.
    private func isAuthorised(_ listing: ListingID, for right: RightID) throws -> Bool {
        try work.first(
            """
            SELECT 1 AS found
            FROM   listing
            JOIN   authorised_seller ON authorised_seller.right_id = $2 AND authorised_seller.withdrawn = 0
            WHERE  listing.id = $1
              AND  (authorised_seller.valid_until IS NULL OR authorised_seller.valid_until >= $3)
              AND  (authorised_seller.name = listing.seller_name OR authorised_seller.code = listing.seller_code)
            """, [listing, right, work.now.date]) != nil
    }

    private func isKnown(_ listing: ListingID, right: RightID) throws -> Bool {
        try work.first(
            "SELECT 1 AS found FROM finding WHERE listing_id = $1 AND right_id = $2 AND kind = $3",
            [listing, right, FindingKind.image.rawValue]) != nil
    }

    private func insert(
        _ match: PhotoStore.Match, _ shows: RightPicture, _ right: Right, _ listing: ListingID, _ pictures: Pictures
    ) throws {
        let (id, name) = (work.office.newIdentifier(at: work.now), pictures.name)
        let strength = PictureFindings.strength(of: shows)
        let share = Double(match.distance) / Double(PhotoHash.sameDistance)
        let reason = PictureFindings.reason(match, shows)
        try work.write(
            "finding",
            """
            INSERT INTO finding (id, listing_id, right_id, field, mark, matched, span_start, span_end, kind, score,
                                 reason_zh, reason_en, rule_set)
            VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9, $10, $11, $12)
            RETURNING *
            """,
            [
                id, listing, right.id, PictureFindings.field, right.mark,
                name, name.utf8.count, FindingKind.image.rawValue,
                ((strength.same - (strength.same - strength.least) * share) * 1000).rounded() / 1000, reason.zh,
                reason.en, PictureFindings.ruleSet,
            ])
        try work.write(
            "photo_finding", "INSERT INTO photo_finding (id, photo_id, library_id) VALUES ($1, $2, $3) RETURNING *",
            [id, pictures.own, pictures.library])
    }

    private static func reason(_ match: PhotoStore.Match, _ shows: RightPicture) -> Wording {
        let turn = match.turn == .upright ? Wording("", "") : Wording("，经翻转或旋转", ", turned or mirrored")
        let whose =
            switch shows {
            case .genuine: Wording("与权利人登记的正品图片相同", "the same picture as one of the genuine article")
            case .fake: Wording("与权利人登记的假货图片相同", "the same picture as one of a known fake")
            }
        return Wording(
            "\(whose.zh)：256位中相差\(match.distance)位\(turn.zh)",
            "\(whose.en): \(match.distance) of 256 bits differ\(turn.en)")
    }
}
