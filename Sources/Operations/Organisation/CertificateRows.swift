import Enforcement
import Law
import Storage

/// Certificates out of rows that carry each of them once for each of its suspensions.
struct CertificateRows {
    /// In the order of the rows.
    private(set) var certificates: [Officer] = []
    private var last: String?

    /// What rows carry; they are read from `certificate`, from `account`, which is the holder's, and from `suspensions`.
    static let columns = """
        certificate.id AS certificate_id, certificate.account_id AS holder_id, account.name AS holder_name,
        certificate.number AS certificate_number, certificate.kind AS certificate_kind, certificate.areas,
        certificate.region AS certificate_region, certificate.valid_from, certificate.valid_until,
        certificate.suspended, certificate_suspension.id AS suspension_id, certificate_suspension.from_on,
        certificate_suspension.until_on, certificate_suspension.reason AS suspension_reason,
        certificate_suspension.suspended_at, suspender.name AS suspender_name, certificate_suspension.lifted_at,
        lifter.name AS lifter_name, certificate_suspension.lift_reason
        """

    /// The suspensions of `certificate`, with those who suspended and lifted.
    static let suspensions = """
        LEFT JOIN certificate_suspension ON certificate_suspension.certificate_id = certificate.id
        LEFT JOIN account AS suspender ON suspender.id = certificate_suspension.suspended_by
        LEFT JOIN account AS lifter ON lifter.id = certificate_suspension.lifted_by
        """

    /// The order in which rows are taken: the latest end first.
    static let order = "certificate.valid_until DESC, certificate.number, certificate_suspension.id"

    /// Takes the certificate of a row and its suspension, where there are any; rows of one certificate follow one another.
    mutating func take(_ row: Row) throws {
        guard let id: String = try row.get("certificate_id") else { return }
        if id != last {
            last = id
            certificates.append(try CertificateRows.certificate(row))
        }
        guard let suspension = try CertificateRows.suspension(row) else { return }
        certificates[certificates.count - 1].suspensions.append(suspension)
    }

    private static func certificate(_ row: Row) throws -> Officer {
        let areas: [EnforcementArea]? = try row.json("areas")
        // What was suspended before days and reasons were kept.
        let isSuspended: Bool = try row.get("suspended")
        return Officer(
            userID: try row.get("holder_id"), name: try row.get("holder_name"),
            certificateNumber: try row.get("certificate_number"), kind: try row.get("certificate_kind"),
            areas: areas.map { Set($0) }, region: try row.get("certificate_region"),
            validFrom: try row.get("valid_from"), validUntil: try row.get("valid_until"),
            suspensions: isSuspended ? [CertificateSuspension(nil)] : [])
    }

    private static func suspension(_ row: Row) throws -> CertificateSuspension? {
        guard let id: SuspensionID = try row.get("suspension_id") else { return nil }
        let entry = CertificateSuspension.Entry(
            id: id, from: try row.get("from_on"), reason: try row.get("suspension_reason"),
            by: try row.get("suspender_name"), at: try row.get("suspended_at"))
        let liftedAt: Moment? = try row.get("lifted_at")
        let lifting = try liftedAt.map {
            CertificateSuspension.Lifting(at: $0, by: try row.get("lifter_name"), reason: try row.get("lift_reason"))
        }
        return CertificateSuspension(entry, until: try row.get("until_on"), lifting: lifting)
    }
}
