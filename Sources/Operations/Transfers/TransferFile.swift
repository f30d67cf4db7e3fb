package import Enforcement
package import Law
package import Storage

/// The whole of a transfer as somebody may see it: what its page and its representation in the API are made from.
package struct TransferFile: RecordFile {
    package let loaded: TransferStore.Loaded
    /// Whether the actor may see the case from which it comes.
    package let canSeeCase: Bool
    package let life: RecordLife<Transfer>
    package let documents: [DocumentStore.Line]
    /// Against whom the criminal case goes; nil before the police filed it, and for who may see no suspects.
    package let suspects: [SuspectStore.Line]?
    /// The captured files that stand under it.
    package let files: [Evidence]
    /// Whether this actor may add one.
    package let mayAddFiles: Bool

    package init(
        _ id: TransferID, for actor: Actor, at now: Moment, yellow: YellowShare, in access: any ReadAccess
    ) throws {
        loaded = try TransferStore.load(id, for: actor, in: access)
        life = try RecordLife(of: loaded, for: actor, at: now, yellow: yellow, in: access)
        let record = loaded.record
        canSeeCase = try CaseStore.isSeen(record.caseID, by: actor, in: access)
        documents = try DocumentStore.documents(of: record.reference, in: access)
        var about = SuspectStore.Filter()
        (about.transferID, about.limit) = (id, 500)
        let wasFiled = record.state.isFiledByPolice || record.state == .sentBack
        suspects =
            try wasFiled && actor.may(.suspectRead) ? SuspectStore.lines(about, for: actor, in: access) : nil
        files = try EvidenceStore.list(of: record.reference, in: access)
        mayAddFiles = EvidenceDesk.mayAdd(to: .transfer, by: actor, on: loaded.scope, at: now)
    }
}
