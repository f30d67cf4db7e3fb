package import Enforcement
package import Law
package import Storage

/// The whole of a case as somebody may see it: what its page and its representation in the API are made from.
package struct CaseFile: RecordFile {
    package let loaded: CaseStore.Loaded
    package let life: RecordLife<Case>
    package let documents: [DocumentStore.Line]
    /// The cases to which it is bound that this actor may see.
    package let seenBonds: Set<CaseID>
    /// The captured files that stand under it.
    package let files: [Evidence]
    /// Whether this actor may add one.
    package let mayAddFiles: Bool
    /// Whether a transfer to the police can be proposed by this actor.
    package let canProposeTransfer: Bool
    /// What follows the decision: payment, enforcement, review and suit.
    package let executions: [ExecutionStore.Contents]
    /// What the police or the procuratorate were asked about it.
    package let consultations: [ConsultationStore.Asked]
    /// What was handed over to the tax authorities from it.
    package let taxClues: [TaxClueStore.Handed]
    /// What other units were asked to look into.
    package let assistance: [AssistanceStore.Asked]
    /// What the law says of what was set down, the amounts and the goods on file; empty where there are none.
    package let thresholds: [Assessment]
    /// The volume as it was filed last; nil where it was not.
    package let volume: Volume?
    /// Who did what in it as what.
    package let responsibility: ResponsibilityRecord

    /// A volume with who filed it.
    package struct Volume: Sendable {
        package let contents: FiledVolume
        package let filedBy: String
        package let filedAt: Moment
    }

    package init(
        _ id: CaseID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try CaseStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let record = loaded.record
        documents = try DocumentStore.documents(of: record.reference, in: access)
        thresholds = loaded.thresholds(on: now.date)
        executions = try ExecutionStore.contents(of: loaded.executions, in: access)
        seenBonds = Set(
            try loaded.bonds.map(\.id).filter { try CaseStore.isSeen($0, by: actor, in: access) })
        consultations = try ConsultationStore.records(of: id, in: access)
        taxClues = try TaxClueStore.records(of: id, in: access)
        assistance = try AssistanceStore.records(of: id, in: access)
        files = try EvidenceStore.list(of: record.reference, in: access)
        volume = try VolumeContents.filed(in: loaded.papers).map {
            Volume(contents: $0.volume, filedBy: $0.paper.author, filedAt: $0.paper.writtenAt)
        }
        responsibility = try ResponsibilityRecord(of: record, loaded.avoidances, in: access)
        mayAddFiles =
            !record.state.goesOnElsewhere && EvidenceDesk.mayAdd(to: .case, by: actor, on: loaded.scope, at: now)
        canProposeTransfer =
            record.state.isFiledAndOpen && !loaded.transfers.contains(where: \.state.blocksPenalty)
            && (try? ProposeTransfer.authorise(loaded, actor, at: now)) != nil
    }
}
