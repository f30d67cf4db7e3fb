package import Enforcement
import Law
import Storage

/// Where a suspect's track stands after an act.
package typealias SuspectVersion = RecordVersion<Suspect>

/// The frame of the acts on one suspect.
typealias SuspectStep = ActStep<Suspect>

extension ActStep where S == Suspect {
    /// Tells the police, the unit that transferred and the procuratorate, but not the actor's own unit.
    func tell(_ topic: String, _ text: Wording) throws {
        let units = [record.unitID, loaded.senderID] + [record.procuratorateID].compactMap(\.self)
        for unit in units where unit != work.actor.unitID {
            try work.send(topic, about: loaded.reference, to: unit, text)
        }
    }

    /// The measure that holds once nobody is in custody any more.
    var measureAtLarge: CompulsoryMeasure { record.measure.isCustody ? .none : record.measure }
}

extension Ask where S == Suspect, Value == String {
    /// A reason that is kept on file.
    static func reason(_ example: String) -> Ask { .reason(example: example) }
}

extension Ask where S == Suspect, Value == UnitID {
    /// One of the procuratorates of the region.
    static var procuratorate: Ask {
        Ask<Suspect, UnitID>.record(
            "procuratorate", Wording("人民检察院", "Procuratorate"), .unit,
            start: { record in
                record.record.procuratorateID ?? record.procuratorates.first { $0.region == record.record.region }?.id
            },
            options: { record in record.procuratorates.map { Choice($0.id.rawValue, Wording($0.name, $0.name)) } })
    }
}
