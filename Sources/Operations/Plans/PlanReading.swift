package import Enforcement
import Law

/// A plan document that was read, with the units of this office that its names mean.
package struct PlanReading: Sendable {
    /// The document's text as it was taken from the file.
    package let text: String
    package let plan: PlanDocument
    package let resolved: PlanResolution

    /// Reads a file; nothing is stored.
    ///
    /// - Throws: `PlanFileFault` where the file cannot be read.
    package static func read(_ bytes: [UInt8], in office: Office) async throws -> PlanReading {
        let text = try await PlanFile.text(bytes)
        let plan = PlanDocument.parse(text: text)
        let units = try await office.read { try OrganisationStore.units(in: $0) }
        let directory = UnitDirectory(
            units.filter(\.active).map {
                UnitEntry(id: $0.id.rawValue, name: $0.name, aliases: [$0.shortName], region: $0.region)
            })
        return PlanReading(text: text, plan: plan, resolved: directory.resolve(plan))
    }
}
