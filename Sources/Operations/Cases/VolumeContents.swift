package import Enforcement
import Law
import Storage

/// What goes into the volume of a case: the documents issued on it and the evidence, with those of the cases that go on in it,
/// in the order of their days. The papers of the volume itself are not in it.
package enum VolumeContents {
    /// Each item with one page, as nothing else is known of it.
    static func items(
        of record: Case, _ evidence: [CaseEvidence], _ merged: [MergedCase], in access: any ReadAccess
    ) throws -> [FiledVolume.Item] {
        let items =
            try documents(of: record, in: access) + evidence.map(piece)
            + merged.flatMap { try documents(of: $0.record, in: access) + $0.evidence.map(piece) }
        // The sort is stable: what bears one day stays in the order in which it came.
        return items.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }

    /// Whether the volume was filed, and whether something came since; only of a case that is over.
    static func standing(
        of record: Case, _ papers: [CasePaper], _ evidence: [CaseEvidence], _ merged: [MergedCase],
        in access: any ReadAccess
    ) throws -> VolumeStanding {
        guard Case.filedStates.contains(record.state) else { return VolumeStanding() }
        return VolumeStanding(
            filed: try filed(in: papers)?.volume.items.count,
            items: try items(of: record, evidence, merged, in: access).count)
    }

    /// The volume as it was filed last, by whom and when; nil where it was not.
    package static func filed(in papers: [CasePaper]) throws -> (volume: FiledVolume, paper: CasePaper)? {
        try papers.last { $0.stage == .volume }.map { (try $0.read(), $0) }
    }

    private static func documents(of record: Case, in access: any ReadAccess) throws -> [FiledVolume.Item] {
        let volume: Set<DocumentForm> = [.volumeCover, .volumeContents, .volumeNote]
        return try DocumentStore.documents(of: record.reference, in: access).filter { !volume.contains($0.form) }.map {
            FiledVolume.Item(
                number: $0.form.series == nil ? nil : $0.number, title: $0.form.title.zh, on: $0.issuedAt.date)
        }
    }

    private static func piece(_ piece: CaseEvidence) -> FiledVolume.Item {
        FiledVolume.Item(number: nil, title: "\(piece.name)（\(piece.kind.label.zh)）", on: piece.collectedOn)
    }
}

extension CaseStore.Loaded {
    /// What goes into its volume as it stands.
    func volumeItems(in access: any ReadAccess) throws -> [FiledVolume.Item] {
        try VolumeContents.items(of: record, evidence, merged, in: access)
    }
}
