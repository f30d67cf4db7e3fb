package import Enforcement
import Law
import Screening
package import Storage

/// A picture elsewhere that shows the same as one of a record.
package struct SamePicture: Sendable, Hashable {
    /// A clue or a case that a listing belongs to.
    package struct Owner: Sendable, Hashable {
        package let record: RecordReference
        package let number: String

        package init(record: RecordReference, number: String) {
            self.record = record
            self.number = number
        }
    }

    /// The record's own picture.
    package let own: EvidenceID
    package let ownName: String
    /// The other one.
    package let other: EvidenceID
    package let record: RecordReference
    /// What the other one's record is called.
    package let title: String
    /// What it shows, where it stands under a right.
    package let shows: RightPicture?
    /// The clues and cases of the other one's listing that the actor may see.
    package let owners: [Owner]
    /// In how many of 256 bits the two differ.
    package let distance: Int
    /// The stored word of the way in which the record's own picture has to be turned: `upright`, `mirrored` …
    package let turn: String
    /// Whether there is little to see in one of them, so that the likeness says little.
    package let isDoubtful: Bool

    package init(
        own: EvidenceID, ownName: String, other: EvidenceID, record: RecordReference, title: String,
        shows: RightPicture?, owners: [Owner], distance: Int, turn: String, isDoubtful: Bool
    ) {
        self.own = own
        self.ownName = ownName
        self.other = other
        self.record = record
        self.title = title
        self.shows = shows
        self.owners = owners
        self.distance = distance
        self.turn = turn
        self.isDoubtful = isDoubtful
    }
}

/// The same pictures elsewhere as those of some records.
package struct SamePictures: Sendable {
    /// Those that the actor may see, what tells much first, then the nearest, at most `shown`.
    package let pictures: [SamePicture]
    /// How many more there are that the actor may see.
    package let more: Int
    /// How many records have one that the actor may not see.
    package let outOfSight: Int

    /// The most pictures that are named.
    package static let shown = 20
    /// The most of the records' own pictures that are looked for.
    static let mostOwn = 24

    /// Pictures that were looked up before, all of them in sight.
    package init(_ pictures: [SamePicture]) {
        self.pictures = pictures
        (more, outOfSight) = (0, 0)
    }

    /// Looks for the pictures of some records in all others.
    ///
    /// The records' own authority is the caller's to ask for.
    ///
    /// - Complexity: 2,176 look-ups for each of the records' own pictures, of which 24 are looked for.
    package init(of records: [RecordReference], for actor: Actor, in access: any ReadAccess) throws {
        var search = Search(own: Set(records), actor: actor, access: access)
        for photo in try records.lazy.flatMap({ try PhotoStore.photos(of: $0, in: access) }).prefix(
            SamePictures.mostOwn)
        {
            for match in try PhotoStore.matches(of: photo.turns, in: access) { try search.take(match, of: photo) }
        }
        let found = search.found.sorted { $0.place < $1.place }
        pictures = try found.prefix(SamePictures.shown).map { try search.picture($0) }
        more = found.count - pictures.count
        outOfSight = search.hidden.count
    }
}

/// A picture found elsewhere, on its way.
private struct Found {
    let photo: PhotoStore.Photo
    let match: PhotoStore.Match
    let title: String

    var isDoubtful: Bool { min(photo.quality, match.quality) < PhotoPrint.tellingQuality }
    /// Where it stands in the list.
    var place: (Int, Int, String) { (isDoubtful ? 1 : 0, match.distance, match.id.rawValue) }
}

private struct Search {
    let own: Set<RecordReference>
    let actor: Actor
    let access: any ReadAccess
    private(set) var found: [Found] = []
    private(set) var hidden: Set<RecordReference> = []
    /// What each record is called; nil within where the actor may not see it.
    private var titles: [RecordReference: String?] = [:]

    init(own: Set<RecordReference>, actor: Actor, access: any ReadAccess) {
        self.own = own
        self.actor = actor
        self.access = access
    }

    mutating func take(_ match: PhotoStore.Match, of photo: PhotoStore.Photo) throws {
        guard !own.contains(match.record) else { return }
        if let title = try title(of: match.record) {
            found.append(Found(photo: photo, match: match, title: title))
        } else {
            hidden.insert(match.record)
        }
    }

    func picture(_ found: Found) throws -> SamePicture {
        SamePicture(
            own: found.photo.id, ownName: found.photo.name, other: found.match.id, record: found.match.record,
            title: found.title, shows: found.match.shows,
            owners: found.match.record.kind == .listing ? try owners(of: ListingID(found.match.record.id)) : [],
            distance: found.match.distance, turn: found.match.turn.rawValue, isDoubtful: found.isDoubtful)
    }

    private mutating func title(of record: RecordReference) throws -> String? {
        if let known = titles[record] { return known }
        let title = try isVisible(record) ? EvidenceStore.title(of: record, in: access) : nil
        titles[record] = .some(title)
        return title
    }

    private func isVisible(_ record: RecordReference) throws -> Bool {
        do {
            _ = try EvidenceStore.scope(of: record, for: actor, in: access)
            return true
        } catch is Refusal {
            return false
        }
    }

    /// The clues that speak of a listing, and the cases they went on as.
    private func owners(of listing: ListingID) throws -> [SamePicture.Owner] {
        try access.query(
            """
            SELECT record_index.kind, record_index.id, record_index.number
            FROM   clue_listing
            JOIN   clue         ON clue.id = clue_listing.clue_id
            JOIN   record_index ON (record_index.kind = 'clue' AND record_index.id = clue.id)
                                OR (record_index.kind = 'case' AND record_index.id = clue.case_id)
            WHERE  clue_listing.listing_id = $1
            ORDER  BY record_index.kind, record_index.id
            """, [listing]
        ).compactMap { row in
            let record = RecordReference(try row.get("kind"), try row.get("id"))
            guard try isVisible(record) else { return nil }
            return SamePicture.Owner(record: record, number: try row.get("number"))
        }
    }
}
