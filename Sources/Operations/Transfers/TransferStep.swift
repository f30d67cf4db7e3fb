package import Enforcement
import Law
import Storage

/// Where a transfer stands after an act.
package typealias TransferVersion = RecordVersion<Transfer>

/// The frame of the acts on one transfer.
typealias TransferStep = ActStep<Transfer>

extension ActStep where S == Transfer {
    /// Writes down that the file goes to a police unit, which from now on sees it.
    func addReceiver(_ unit: UnitID) throws {
        try work.write(
            "transfer_receiver",
            "INSERT INTO transfer_receiver (id, transfer_id, unit_id, since) VALUES ($1, $2, $3, $4) RETURNING *",
            [work.office.newIdentifier(at: work.now), record.id, unit, work.now])
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
