import Enforcement
import Law
import Operations

extension EvidenceList.Item {
    /// A piece of evidence in the list of its record.
    init(_ piece: Evidence, in context: PageContext) {
        let size = context.language.fileSize(bytes: piece.size)
        self.init(
            title: piece.name, path: Paths.evidence(piece.id),
            thumbnail: piece.isPicture && piece.picture?.fault != .damaged ? Paths.evidenceFile(piece.id) : nil,
            kind: context.say(piece.picture?.shows?.label ?? piece.kind.label),
            details: "\(size) · \(context.language.moment(piece.capturedAt)) · \(piece.collector)",
            digest: piece.digest,
            warning: piece.picture?.fault.map { context.say($0.label) })
    }
}

extension Evidence {
    /// Whether a browser may draw it in place.
    var isPicture: Bool { FileFormat(rawValue: mediaType)?.isPicture ?? false }
}
