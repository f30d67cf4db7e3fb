package import Enforcement
import Law
import Storage

/// Where a transfer stands after an act.
package typealias TransferVersion = RecordVersion<Transfer>

/// The frame of the acts on one transfer.
typealias TransferStep = ActStep<Transfer>

extension ActStep where S == Transfer {
    var record: Transfer { loaded.record }

    /// Takes a step and writes the state, with further columns where the act sets them.
    ///
    /// - Parameter act: what is handed in with it.
    @discardableResult
    func take(
        _ event: TransferEvent, _ act: TransferAct? = nil, reason: String? = nil, counterpart: UnitID? = nil,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> TransferVersion {
        var facts = loaded.facts
        facts.act = act
        let step = try step(event, facts: facts, reason: reason, counterpart: counterpart ?? record.receiverID)
        return try write(step, setting: columns)
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
