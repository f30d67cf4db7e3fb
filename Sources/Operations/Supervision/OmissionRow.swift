package import Enforcement
package import Law
import Storage

/// A finding as it is kept, from the night on which it was first made.
package struct OmissionRow: Sendable, Hashable {
    package let id: OmissionID
    package let omission: Omission
    package let firstSeenAt: Moment
    /// When it was no longer found; nil while it stands.
    package let goneAt: Moment?
    package let dismissal: Dismissal?
    package let version: Int

    /// Why a procurator put a finding aside.
    package struct Dismissal: Sendable, Hashable {
        package let at: Moment
        package let by: UserID
        package let reason: String
    }

    /// Whether it is still to be dealt with.
    package var isOpen: Bool { goneAt == nil && dismissal == nil }

    init(_ row: Row) throws {
        id = try row.get("id")
        let body: OmissionBody = try JSONText.decode(row.get("body"))
        let amount: Int64? = try row.get("amount_minor")
        omission = Omission(
            key: try row.get("omission_key"), kind: try row.get("kind"), caseID: try row.get("case_id"),
            transferID: try row.get("transfer_id"), unitID: try row.get("unit_id"), region: try row.get("region"),
            crime: try row.get("crime"), amount: amount.map { Money(minor: $0) }, since: try row.get("since"),
            related: body.related, reasons: body.reasons, missing: body.missing)
        firstSeenAt = try row.get("first_seen_at")
        goneAt = try row.get("gone_at")
        version = try row.get("version")
        let dismissedAt: Moment? = try row.get("dismissed_at")
        dismissal = try dismissedAt.map { at in
            Dismissal(at: at, by: try row.get("dismissed_by"), reason: try row.get("dismiss_reason"))
        }
    }
}

/// What of a finding is kept as one text: the reasoning, what is missing, and the other cases.
struct OmissionBody: Codable {
    let related: [CaseID]
    let reasons: [OmissionReason]
    let missing: [Wording]

    init(_ omission: Omission) {
        related = omission.related
        reasons = omission.reasons
        missing = omission.missing
    }
}

extension OmissionKind: SQLConvertible {}
