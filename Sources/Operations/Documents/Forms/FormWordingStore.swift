package import Enforcement
package import Law
package import Storage

/// The SQL of regional wordings.
package enum FormWordingStore {
    /// For whom a wording stands.
    package enum Reach: String, CaseIterable, Sendable, Hashable, Codable {
        /// For the unit alone; goes before one of the region.
        case unit
        /// For every unit of its region and below; the nearest goes first.
        case region

        package var label: Wording {
            switch self {
            case .unit: Wording("本单位", "This unit")
            case .region: Wording("本地区各单位", "Every unit of the region")
            }
        }
    }

    /// A wording as it was saved; without text it gave way to the product's own again.
    package struct Version: Sendable, Hashable {
        package let id: String
        package let form: DocumentForm
        package let unitID: UnitID
        package let unitName: String
        package let region: String
        package let reach: Reach
        package let version: Int
        package let text: String?
        package let savedBy: String
        package let savedAt: Moment
    }

    /// Every version that a unit saved of a form, the latest first.
    package static func versions(
        of form: DocumentForm, by unit: UnitID, in access: any ReadAccess
    ) throws -> [Version] {
        try access.query(
            """
            \(head)
            WHERE    form_wording.form = $1 AND form_wording.unit_id = $2
            ORDER BY form_wording.saved_at DESC, form_wording.version DESC
            """, [form, unit]
        ).map(version)
    }

    /// The regional wordings that stand for a unit, by form.
    static func standing(for unit: Unit, in access: any ReadAccess) throws -> [DocumentForm: Version] {
        let all = try latest(in: access)
        return Dictionary(grouping: all, by: \.form).compactMapValues { pick($0, for: unit) }
    }

    /// Of the last version of each, the one that stands for a unit.
    private static func pick(_ versions: [Version], for unit: Unit) -> Version? {
        let open = versions.filter { $0.text != nil }
        if let own = open.first(where: { $0.reach == .unit && $0.unitID == unit.id }) { return own }
        return open.filter { $0.reach == .region && RegionScope.contains(unit.region, within: $0.region) }
            .max { one, other in
                let (first, second) = (RegionScope.prefix(of: one.region), RegionScope.prefix(of: other.region))
                return (first.count, one.savedAt) < (second.count, other.savedAt)
            }
    }

    /// The last version of each unit and reach.
    private static func latest(in access: any ReadAccess) throws -> [Version] {
        try access.query(
            """
            \(head)
            WHERE form_wording.version = (
                SELECT MAX(later.version) FROM form_wording later
                WHERE  later.unit_id = form_wording.unit_id AND later.form = form_wording.form
                AND    later.reach = form_wording.reach)
            """, []
        ).map(version)
    }

    private static let head = """
        SELECT form_wording.*, unit.name AS unit_name, account.name AS saver
        FROM   form_wording
        JOIN   unit ON unit.id = form_wording.unit_id
        JOIN   account ON account.id = form_wording.saved_by
        """

    private static func version(_ row: Row) throws -> Version {
        Version(
            id: try row.get("id"), form: try row.get("form"), unitID: try row.get("unit_id"),
            unitName: try row.get("unit_name"), region: try row.get("region"), reach: try row.get("reach"),
            version: try row.get("version"), text: try row.get("body"), savedBy: try row.get("saver"),
            savedAt: try row.get("saved_at"))
    }
}

extension FormWordingStore.Reach: SQLConvertible {}

/// The wordings in which a unit issues forms: its own, else that of the nearest region, else the product's.
package struct FormWordings: Sendable {
    /// The regional wordings that stand, by form.
    package let regional: [DocumentForm: FormWordingStore.Version]

    package init(for unit: Unit, in access: any ReadAccess) throws {
        regional = try FormWordingStore.standing(for: unit, in: access)
    }

    package subscript(_ form: PrescribedForm) -> FormWording {
        guard let version = regional[form.form], let text = version.text else {
            return FormWording(id: nil, text: form.wording)
        }
        return FormWording(id: version.id, text: text)
    }
}
