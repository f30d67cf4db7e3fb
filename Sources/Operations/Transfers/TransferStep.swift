package import Enforcement
import Law
import Storage

/// Where a transfer stands after an act.
package struct TransferVersion: Codable, Sendable, Hashable {
    package let id: TransferID
    package let state: TransferState
    package let version: Int

    package init(id: TransferID, state: TransferState, version: Int) {
        self.id = id
        self.state = state
        self.version = version
    }
}

/// The common frame of the acts on one transfer: load what the actor may see, check the version, take the step, write.
struct TransferStep {
    let loaded: TransferStore.Loaded
    let work: Work

    var record: Transfer { loaded.record }

    /// - Parameter version: the version that the actor has seen; nil takes the transfer as it stands.
    /// - Throws: `Refusal`: `notFound`, `versionConflict`.
    init(_ id: TransferID, version: Int?, in work: Work) throws {
        self.loaded = try TransferStore.load(id, for: work.actor, in: work.access)
        self.work = work
        guard version == nil || version == loaded.record.version else { throw Refusal.versionConflict(.transfer) }
    }

    /// Takes a step and writes the state, with further columns where the act sets them.
    @discardableResult
    func take(
        _ event: TransferEvent, _ act: TransferAct? = nil, reason: String? = nil, counterpart: UnitID? = nil,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> TransferVersion {
        var facts = loaded.facts
        facts.act = act
        let step = try work.advance(
            Transfer.self, record.reference, from: record.state, on: event, facts: facts, scope: loaded.scope,
            counterpart: counterpart ?? record.receiverID, reason: reason)
        let sets = columns.enumerated().map { ", \($0.element.name) = $\($0.offset + 4)" }.joined()
        let row = try work.update(
            .transfer, "transfer",
            "UPDATE transfer SET state = $3, version = version + 1\(sets) WHERE id = $1 AND version = $2 RETURNING *",
            [record.id, record.version, step.to] + columns.map(\.value))
        return TransferVersion(id: record.id, state: step.to, version: try row.get("version"))
    }

    /// Writes down that the file goes to a police unit, which from now on sees it.
    func addReceiver(_ unit: UnitID) throws {
        try work.write(
            "transfer_receiver",
            "INSERT INTO transfer_receiver (id, transfer_id, unit_id, since) VALUES ($1, $2, $3, $4) RETURNING *",
            [work.office.newIdentifier(at: work.now), record.id, unit, work.now])
    }

    /// Tells a unit about the transfer.
    func tell(_ unit: UnitID, _ topic: String, _ text: Wording) throws {
        try work.send(topic, about: record.reference, to: unit, text)
    }

    /// Tells the sender.
    func tellSender(_ topic: String, _ text: Wording) throws {
        try tell(record.unitID, topic, text)
    }
}

/// The police unit that shall receive a file.
enum ReceiverChoice {
    /// - Throws: `Refusal.notFound` where there is no such unit, or it is closed.
    static func unit(_ id: UnitID, in work: Work) throws -> Unit {
        guard let unit = try OrganisationStore.unit(id, in: work.access), unit.active else {
            throw Refusal.notFound(.unit)
        }
        return unit
    }
}
