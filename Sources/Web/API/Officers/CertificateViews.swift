import Enforcement
import Law
import Operations

/// A certificate of an officer.
struct CertificateView: APIValue {
    let number: String
    let kind: CertificateKind?
    let areas: [EnforcementArea]?
    let region: String?
    let validFrom: LegalDate
    let validUntil: LegalDate
    let suspended: Bool
    let isGood: Bool
    let suspensions: [SuspensionView]

    init(_ officer: Officer, today: LegalDate) {
        number = officer.certificateNumber
        kind = officer.kind
        areas = officer.areas.map { areas in EnforcementArea.allCases.filter(areas.contains) }
        region = officer.region
        validFrom = officer.validFrom
        validUntil = officer.validUntil
        suspended = officer.suspension(on: today) != nil
        isGood = officer.isValid(on: today)
        suspensions = officer.suspensions.map { SuspensionView($0, today: today) }
    }

    private init() {
        (number, kind, areas, region) = ("43010300123", .national, [.marketSupervision], "430100")
        (validFrom, validUntil) = (.example, .example)
        (suspended, isGood, suspensions) = (false, true, [.example])
    }

    static let schemaName = "Certificate"
    static let example = CertificateView()
    static let rules = [
        "kind": FieldRule("Missing for what was registered before kinds were kept."),
        "areas": FieldRule("The areas it is good for; missing where it covers every one."),
        "region": FieldRule("The GB/T 2260 code within which it is good; missing where that is everywhere."),
        "suspended": FieldRule("Whether it is suspended today."),
        "isGood": FieldRule("Whether its holder can be assigned today, to what it covers."),
        "suspensions": FieldRule("In the order in which they were entered, those that are over among them."),
    ]
}

/// A suspension of a certificate.
struct SuspensionView: APIValue {
    let from: LegalDate?
    let until: LegalDate?
    let reason: String?
    let suspendedBy: String?
    let suspendedAt: Moment?
    let liftedAt: Moment?
    let liftedBy: String?
    let liftReason: String?
    let holds: Bool

    init(_ suspension: CertificateSuspension, today: LegalDate) {
        from = suspension.entry?.from
        until = suspension.until
        reason = suspension.entry?.reason
        suspendedBy = suspension.entry?.by
        suspendedAt = suspension.entry?.at
        liftedAt = suspension.lifting?.at
        liftedBy = suspension.lifting?.by
        liftReason = suspension.lifting?.reason
        holds = suspension.holds(on: today)
    }

    static let schemaName = "Suspension"
    static let example = SuspensionView(
        CertificateSuspension(
            CertificateSuspension.Entry(
                id: .example, from: .example, reason: "接受调查期间停止执法", by: "钱程", at: .example),
            lifting: CertificateSuspension.Lifting(at: .example, by: "钱程", reason: "调查终结，恢复执法")),
        today: .example)
    static let rules = [
        "from": FieldRule("The first day; missing for what was noted before days were kept."),
        "until": FieldRule("The last day; missing where it stays until it is lifted."),
        "liftedAt": FieldRule("The certificate is good again on that day; missing while nobody lifted it."),
        "holds": FieldRule("Whether it holds today."),
    ]
}

/// A certificate to be registered.
struct CertificateDraft: APIValue {
    let number: String
    let kind: CertificateKind?
    let areas: [EnforcementArea]?
    let region: String?
    let validFrom: LegalDate
    let validUntil: LegalDate

    static let schemaName = "CertificateDraft"
    static let example = CertificateDraft(
        number: "43010300123", kind: .national, areas: [.marketSupervision], region: "430100", validFrom: .example,
        validUntil: .example)
    static let rules = [
        "number": FieldRule.text(40), "kind": FieldRule("The national one, if left out."),
        "areas": FieldRule("The areas it is good for; every one, if left out.", most: 8),
        "region": FieldRule(
            "The GB/T 2260 code within which it is good; everywhere, if left out.", pattern: "^[0-9]{6}$"),
        "validUntil": FieldRule("The last day it is valid."),
    ]
}

/// A certificate to be suspended.
struct SuspensionDraft: APIValue {
    let number: String
    let from: LegalDate
    let until: LegalDate?
    let reason: String

    static let schemaName = "SuspensionDraft"
    static let example = SuspensionDraft(
        number: "43010300123", from: .example, until: nil, reason: "接受调查期间停止执法")
    static let rules = [
        "number": FieldRule.text(40, "One of the user's certificates."),
        "from": FieldRule("The first day on which its holder is not assigned."),
        "until": FieldRule("The last day; until it is lifted, if left out."), "reason": FieldRule.text(500),
    ]
}

/// The suspension of a certificate to be lifted.
struct SuspensionLift: APIValue {
    let number: String
    let reason: String

    static let schemaName = "SuspensionLift"
    static let example = SuspensionLift(number: "43010300123", reason: "调查终结，恢复执法")
    static let rules = ["number": FieldRule.text(40, "One of the user's certificates."), "reason": FieldRule.text(500)]
}
