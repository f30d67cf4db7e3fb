package import Enforcement
package import Operations

/// A picture elsewhere that shows the same.
package struct SamePictureView: APIValue, Hashable {
    package let own: EvidenceID
    package let other: EvidenceID
    package let record: EvidenceRecord
    package let title: String
    package let shows: RightPicture?
    package let owners: [EvidenceRecord]
    package let distance: Int
    package let turn: String
    package let doubtful: Bool

    package init(_ picture: SamePicture) {
        own = picture.own
        other = picture.other
        record = EvidenceRecord(kind: picture.record.kind, id: picture.record.id)
        title = picture.title
        shows = picture.shows
        owners = picture.owners.map { EvidenceRecord(kind: $0.record.kind, id: $0.record.id) }
        distance = picture.distance
        turn = picture.turn
        doubtful = picture.isDoubtful
    }

    package static let schemaName = "SamePicture"
    package static let example = SamePictureView(.example)
    package static let rules = [
        "own": FieldRule("The record's own picture, a piece of evidence."),
        "other": FieldRule("The other one."),
        "record": FieldRule("What the other one stands under."),
        "shows": FieldRule("What it shows, where it stands under a right."),
        "owners": FieldRule("The clues and cases of the other one's listing."),
        "distance": FieldRule("In how many of 256 bits of their hashes the two differ, 0 to 31."),
        "turn": FieldRule("How its own picture is turned to be the other: upright, mirrored, quarter …"),
        "doubtful": FieldRule("Whether there is little to see in one of them."),
    ]
}

extension SamePicture {
    static let example = SamePicture(
        own: .example, ownName: "主图.jpg", other: .example, record: RecordReference(.right, RightID.example.rawValue),
        title: "松间月", shows: .genuine, owners: [], distance: 4, turn: "mirrored", isDoubtful: false)
}
