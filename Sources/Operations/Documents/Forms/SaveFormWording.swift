package import Enforcement
import Law
import Storage

/// Puts a unit's or a region's wording in place of the product's own, or takes it back; every version is kept, and documents
/// issued before keep theirs.
package struct SaveFormWording: Operation {
    package static let name = "document.save-wording"

    package let unitID: UnitID
    package let form: DocumentForm
    package let reach: FormWordingStore.Reach
    /// nil gives way to the product's own wording again.
    package let text: String?
    /// The version it is based on; 0 where there was none.
    package let version: Int

    package init(
        _ form: DocumentForm, of unitID: UnitID, for reach: FormWordingStore.Reach, text: String?, version: Int
    ) {
        self.unitID = unitID
        self.form = form
        self.reach = reach
        self.text = text
        self.version = version
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`; `versionConflict`; the code of the first fault of the wording, with the
    ///   article where an element is missing.
    package func perform(in work: Work) throws -> Int {
        let unit = try OrganisationStore.manageableUnit(unitID, in: work)
        guard let row = form.prescribed, row.way == .chosen else { throw Refusal.notFound(.document) }
        if let fault = text.map(row.faults)?.first {
            throw Refusal(
                RefusalCode(fault.code), fault.message, source: fault.source, facts: ["field": "wording"])
        }
        let last: Int =
            try work.first(
                "SELECT MAX(version) AS last FROM form_wording WHERE unit_id = $1 AND form = $2 AND reach = $3",
                [unitID, form, reach]
            )?.get("last") ?? 0
        guard last == version else { throw Refusal.versionConflict(.document) }
        try work.write(
            "form_wording",
            """
            INSERT INTO form_wording (id, unit_id, region, form, reach, version, body, saved_by, saved_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            RETURNING *
            """,
            [
                work.office.newIdentifier(at: work.now), unitID, unit.region, form, reach, last + 1, text,
                work.actor.userID, work.now,
            ])
        return last + 1
    }
}
