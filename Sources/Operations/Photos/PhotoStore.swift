import Enforcement
import Law
import Screening
import Storage

/// The SQL of pictures among the evidence.
///
/// Hashes that differ in at most 31 of 256 bits share one of their sixteen parts but for one bit. So each photo stands under
/// its sixteen parts, and 272 look-ups a turn find every candidate among any number of photos; a candidate's hash is then
/// compared.
enum PhotoStore {
    /// A picture with what it looks like.
    struct Photo {
        let id: EvidenceID
        let name: String
        let turns: [PhotoHash]
        let quality: Int
    }

    /// A picture that shows the same, and how it was found.
    struct Match {
        let id: EvidenceID
        let name: String
        let record: RecordReference
        let shows: RightPicture?
        let quality: Int
        let distance: Int
        /// How the picture that was asked about has to be turned.
        let turn: PhotoTurn
    }

    /// The most pictures that one question names, the nearest.
    static let mostMatches = 200

    /// Keeps what a piece of evidence looks like, or why it could not be read.
    static func insert(_ reading: PhotoReading, of id: EvidenceID, showing shows: RightPicture?, in work: Work) throws {
        let sql = """
            INSERT INTO photo (id, hash, turns, quality, fault, shows) VALUES ($1, $2, $3, $4, $5, $6) RETURNING *
            """
        switch reading {
        case .failed(let fault):
            try work.write("photo", sql, [id, String?.none, String?.none, Int?.none, fault, shows])
        case .seen(let print):
            let turns = try JSONText.encode(print.turns.map(\.hex))
            try work.write("photo", sql, [id, print.hash.hex, turns, print.quality, PictureFault?.none, shows])
            guard print.quality >= PhotoPrint.leastQuality else { return }
            for part in print.hash.parts {
                try work.access.execute("INSERT INTO photo_part (part, photo_id) VALUES ($1, $2)", [part, id])
            }
        }
    }

    /// The pictures under a record that can be compared.
    static func photos(of record: RecordReference, in access: any ReadAccess) throws -> [Photo] {
        try access.query(
            """
            SELECT photo.id, photo.turns, photo.quality, evidence.name
            FROM   evidence
            JOIN   photo ON photo.id = evidence.id
            WHERE  evidence.record_kind = $1 AND evidence.record_id = $2 AND photo.quality >= $3
            ORDER  BY evidence.id
            """, [record.kind, record.id, PhotoPrint.leastQuality]
        ).map { row in
            let turns: [String] = try JSONText.decode(row.get("turns"))
            return Photo(
                id: try row.get("id"), name: try row.get("name"), turns: turns.compactMap { PhotoHash(hex: $0) },
                quality: try row.get("quality"))
        }
    }

    /// The pictures that show the same as one with these turns, the nearest first, at most ``mostMatches``.
    ///
    /// - Complexity: 2,176 look-ups, and eight comparisons for each photo that shares a part.
    static func matches(of turns: [PhotoHash], in access: any ReadAccess) throws -> [Match] {
        let nearest = try near(turns, in: access).sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }
            .prefix(mostMatches)
        guard !nearest.isEmpty else { return [] }
        let found = Dictionary(uniqueKeysWithValues: nearest.map { ($0.id, $0) })
        return try access.query(
            """
            SELECT photo.id, photo.shows, photo.quality, evidence.name, evidence.record_kind, evidence.record_id
            FROM   photo
            JOIN   evidence ON evidence.id = photo.id
            WHERE  photo.id IN (\(marks(nearest.count)))
            """, nearest.map(\.id)
        ).compactMap { row in
            guard let near = found[try row.get("id")] else { return nil }
            return Match(
                id: try row.get("id"), name: try row.get("name"),
                record: RecordReference(try row.get("record_kind"), try row.get("record_id")),
                shows: try row.get("shows"), quality: try row.get("quality"), distance: near.distance, turn: near.turn)
        }.sorted { ($0.distance, $0.id.rawValue) < ($1.distance, $1.id.rawValue) }
    }

    private static func near(
        _ turns: [PhotoHash], in access: any ReadAccess
    ) throws -> [(id: String, distance: Int, turn: PhotoTurn)] {
        let parts = turns.flatMap(\.nearParts)
        let rows = try access.query(
            "SELECT id, hash FROM photo WHERE id IN (SELECT photo_id FROM photo_part WHERE part IN (\(marks(parts.count))))",
            parts)
        return try rows.compactMap { row in
            guard let other = PhotoHash(hex: try row.get("hash") as String) else { return nil }
            let nearest = zip(PhotoTurn.allCases, turns).map { ($0, $1.distance(to: other)) }.min { $0.1 < $1.1 }
            guard let (turn, distance) = nearest, distance <= PhotoHash.sameDistance else { return nil }
            return (try row.get("id"), distance, turn)
        }
    }

    private static func marks(_ count: Int) -> String {
        (1...count).map { "$\($0)" }.joined(separator: ", ")
    }
}

extension PictureFault: SQLConvertible {}
extension RightPicture: SQLConvertible {}
