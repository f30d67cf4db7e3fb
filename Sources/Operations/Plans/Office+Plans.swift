package import Enforcement
import Law
import Storage

extension Office {
    /// Reads a plan document, keeps its file as evidence and stores the plan as a draft.
    ///
    /// - Parameter year: the year of the plan; nil takes the one that the document says.
    /// - Throws: `Refusal`: `notAllowed`, `not-a-plan`, `invalidInput`, or the code of the fault where the file cannot be read.
    package func draftPlan(
        _ bytes: [UInt8], named fileName: String, year: Int? = nil, as actor: Actor, key: String? = nil
    ) async throws -> PlanID {
        try actor.require(.planManage)
        let name = String(fileName.prefix(AddEvidence.longestName))
        let reading: PlanReading
        do {
            reading = try await PlanReading.read(bytes, in: self)
        } catch let fault as PlanFileFault {
            throw Refusal(RefusalCode(fault.code.rawValue), fault.message, facts: ["field": "file"])
        }
        let receipt = try await evidence.add(bytes)
        let draft = try DraftPlan(
            reading, year: year, named: name.isEmpty ? "plan" : name, format: FileFormat(of: bytes), receipt: receipt,
            today: now.date)
        return try await perform(draft, as: actor, key: key)
    }
}
