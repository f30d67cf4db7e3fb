package import Enforcement
import Law
import Storage

/// Where a case stands after an act.
package typealias CaseVersion = RecordVersion<Case>

/// The frame of the acts on one case.
typealias CaseStep = ActStep<Case>

extension ActStep where S == Case {
    var record: Case { loaded.record }

    /// Takes a step and writes the state, with further columns where the act sets them.
    ///
    /// - Parameter act: what is handed in with it.
    @discardableResult
    func take(
        _ event: CaseEvent, _ act: CaseAct? = nil, reason: String? = nil,
        days: [TimeLimitID: LegalDate] = [:], setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> CaseVersion {
        var facts = loaded.facts
        facts.act = act
        return try write(try step(event, facts: facts, reason: reason, days: days), setting: columns)
    }

    /// The unit to which the case belongs.
    ///
    /// - Throws: `Refusal.notFound`.
    func unit() throws -> Unit {
        guard let unit = try OrganisationStore.unit(record.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        return unit
    }
}
