package import Law

/// Evidence 证据: one file that was captured or handed in, with what proves it; never changed, never removed.
package struct Evidence: Hashable, Sendable {
    package let id: EvidenceID
    /// The record it belongs to, which also decides who may see it.
    package let record: RecordReference
    package let kind: EvidenceKind
    package let name: String
    /// What the file is by its own first bytes, never by what the sender said.
    package let mediaType: String
    /// Bytes.
    package let size: Int
    /// SHA-256 of the bytes as hexadecimal text: also the name under which the file is kept.
    package let digest: String
    package let capturedAt: Moment
    /// Who or what captured it.
    package let collector: String
    /// Who put it into the system, and when.
    package let addedBy: String
    package let addedAt: Moment
    /// What is known of it as a picture; nil for what is none, and for pictures that nobody has looked at yet.
    package let picture: EvidencePicture?

    package init(
        id: EvidenceID, record: RecordReference, kind: EvidenceKind, name: String, mediaType: String, size: Int,
        digest: String, capturedAt: Moment, collector: String, addedBy: String, addedAt: Moment,
        picture: EvidencePicture? = nil
    ) {
        self.id = id
        self.record = record
        self.kind = kind
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.digest = digest
        self.capturedAt = capturedAt
        self.collector = collector
        self.addedBy = addedBy
        self.addedAt = addedAt
        self.picture = picture
    }
}

extension RecordKind {
    /// The duty that lets one add evidence to a record of this kind; nil for kinds that carry none.
    package var evidenceDuty: Duty? {
        switch self {
        case .listing: .listingVerdict
        case .right: .rightWrite
        case .clue: .clueWork
        case .case: .caseWork
        case .transfer: .transferPropose
        case .plan: .planManage
        case .task: .taskWork
        case .assistance: .assistanceAnswer
        case .unit, .user, .officer, .subject, .measure, .execution, .supervision, .suspect, .referral,
            .consultation, .inquiry, .taxClue,
            .document,
            .evidence,
            .token:
            nil
        }
    }
}
