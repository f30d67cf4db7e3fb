import Enforcement
import Law
import Storage

/// The administrative case in which a matter goes on that came back from the criminal side.
enum CaseComingBack {
    /// The case itself where it has not ended, else one registered anew in the same unit; the new one names the old number.
    ///
    /// - Parameter reason: why it comes back, as the new file says it.
    /// - Throws: `Refusal` from the registration.
    static func caseFor(_ id: CaseID, because reason: String, in work: Work) throws -> (id: CaseID, number: String) {
        guard let record = try CaseStore.find(id, in: work.access) else { throw Refusal.notFound(.case) }
        guard record.state.isFinal else { return (id, record.number) }
        let fresh = try RegisterCase(
            title: record.title, subject: record.subjectID,
            conduct: "\(reason)；原案号\(record.number)。\n\(record.conduct)", amount: record.amount, unit: record.unitID,
            source: .handedOver, party: record.party, place: record.place, conductOn: record.conductOn
        ).perform(in: work)
        guard let found = try CaseStore.find(fresh, in: work.access) else { throw Refusal.notFound(.case) }
        return (fresh, found.number)
    }
}
