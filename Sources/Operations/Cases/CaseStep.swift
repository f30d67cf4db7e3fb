package import Enforcement
import Law
import Storage

/// Where a case stands after an act.
package typealias CaseVersion = RecordVersion<Case>

/// The frame of the acts on one case.
typealias CaseStep = ActStep<Case>

extension ActStep where S == Case {
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
