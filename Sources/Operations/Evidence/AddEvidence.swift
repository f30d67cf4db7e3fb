package import Enforcement
package import Law
package import Storage

/// Puts a file that is kept already under a record, with what proves it.
///
/// The same bytes under the same record are one piece: adding them again gives the piece that is there.
package struct AddEvidence: Operation {
    package static let name = "evidence.add"
    /// Characters of a name.
    package static let longestName = 200

    package let record: RecordReference
    package let kind: EvidenceKind
    package let fileName: String
    package let mediaType: String
    /// Bytes.
    package let size: Int
    /// SHA-256 as hexadecimal text.
    package let digest: String
    /// Nil stands for the moment of adding.
    package let capturedAt: Moment?
    /// Nil stands for who adds it.
    package let collector: String?
    /// What it looks like, where it says that it is a picture.
    package let photo: PhotoReading?
    /// What a picture of a right shows; the genuine article, if left out.
    package let shows: RightPicture?

    /// Evidence of a file that the store has taken: its receipt is the proof that the bytes are on the disk.
    package init(
        _ receipt: EvidenceFiles.Receipt, to record: RecordReference, kind: EvidenceKind, named name: String,
        format: FileFormat, capturedAt: Moment? = nil, collector: String? = nil, photo: PhotoReading? = nil,
        shows: RightPicture? = nil
    ) {
        self.init(
            stored: receipt.hash.description, size: receipt.size, to: record, kind: kind, named: name, format: format,
            capturedAt: capturedAt, collector: collector, photo: photo, shows: shows)
    }

    /// The same by the digest alone, for whoever has put the file into the store itself, or only rehearses.
    init(
        stored digest: String, size: Int, to record: RecordReference, kind: EvidenceKind, named name: String,
        format: FileFormat, capturedAt: Moment?, collector: String?, photo: PhotoReading?, shows: RightPicture? = nil
    ) {
        self.record = record
        self.kind = kind
        self.fileName = name
        self.mediaType = format.rawValue
        self.size = size
        self.digest = digest
        self.capturedAt = capturedAt
        self.collector = collector
        self.photo = photo
        self.shows = record.kind == .right && photo != nil ? shows ?? .genuine : nil
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput`.
    package func perform(in work: Work) throws -> EvidenceID {
        try EvidenceDesk.require(addingTo: record, by: work.actor, at: work.now, in: work.access)
        try check(at: work.now)
        if let known = try EvidenceStore.piece(of: record, digest: digest, in: work.access) { return known }
        let id: EvidenceID = work.newID()
        try work.write(
            "evidence",
            """
            INSERT INTO evidence (id, record_kind, record_id, kind, name, media_type, size, file_hash, captured_at,
                                  collector, added_by, added_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            RETURNING *
            """,
            [
                id, record.kind, record.id, kind, fileName, mediaType, size, digest, capturedAt ?? work.now,
                collector ?? work.actor.name, work.actor.userID, work.now,
            ])
        if let photo { try keep(photo, of: id, in: work) }
        return id
    }

    /// A new picture is held against those that are known, those of rights and those of listings.
    private func keep(_ photo: PhotoReading, of id: EvidenceID, in work: Work) throws {
        try PhotoStore.insert(photo, of: id, showing: shows, in: work)
        guard case .seen(let print) = photo else { return }
        try PictureFindings(work: work).enter(print, of: id, named: fileName, on: record, showing: shows)
    }

    private func check(at now: Moment) throws {
        guard fileName.contains(where: { !$0.isWhitespace }), fileName.count <= AddEvidence.longestName else {
            throw Refusal.invalid(
                "name",
                Wording(
                    "请填写证据名称，不超过\(AddEvidence.longestName)字",
                    "Name the evidence in at most \(AddEvidence.longestName) characters"))
        }
        if let collector, collector.allSatisfy(\.isWhitespace) || collector.count > AddEvidence.longestName {
            throw Refusal.invalid(
                "collector",
                Wording(
                    "采集人不为空，且不超过\(AddEvidence.longestName)字",
                    "Name who captured it in at most \(AddEvidence.longestName) characters"))
        }
        if let capturedAt, capturedAt > now {
            throw Refusal.invalid(
                "capturedAt", Wording("采集时间不能晚于现在", "It cannot have been captured in the future"))
        }
    }
}
