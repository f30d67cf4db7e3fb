import Enforcement
import Storage

/// The names by which people call records whose ids nobody remembers.
enum RecordNames {
    /// The id of the user of a sign-in name, or of the unit of a short or full name; nil for anything else.
    static func find(_ name: String, of kind: RecordKind, in access: any ReadAccess) throws -> String? {
        switch kind {
        case .user: try access.first("SELECT id FROM account WHERE sign_in_name = $1", [name])?.get("id")
        case .unit:
            try OrganisationStore.units(in: access).first { $0.active && ($0.shortName == name || $0.name == name) }?
                .id.rawValue
        default: nil
        }
    }
}
