import Enforcement
import Law
import Operations

/// A right as the API sends it.
struct RightView: APIValue {
    let id: RightID
    let kind: RightKind
    let mark: String
    let aliases: [String]
    let classes: [Int]
    let holder: String
    let holderCode: String?
    let registrationNumber: String
    let validFrom: LegalDate?
    let validUntil: LegalDate?
    let referencePrice: Money?
    /// How it stands today.
    let standing: RightStanding
    let revocation: String?

    init(_ right: Right, on day: LegalDate) {
        id = right.id
        kind = right.kind
        mark = right.mark
        aliases = right.aliases
        classes = right.classes
        holder = right.holder
        holderCode = right.holderCode
        registrationNumber = right.registrationNumber
        validFrom = right.validFrom
        validUntil = right.validUntil
        referencePrice = right.referencePrice
        standing = right.standing(on: day)
        revocation = right.revocation
    }

    static let schemaName = "Right"
    static let example = RightView(
        Right(
            id: .example, kind: .trademark, mark: "云岭泉", aliases: ["YUNLINGQUAN"], classes: [32],
            holder: "云岭泉饮品有限公司", holderCode: nil, registrationNumber: "SAMPLE-10001",
            validFrom: LegalDate(dayNumber: 18_700), validUntil: LegalDate(dayNumber: 22_351),
            referencePrice: .yuan(36),
            version: 1), on: .example)
    static let rules = [
        "classes": FieldRule("Nice classes, 1 to 45."),
        "referencePrice": FieldRule("What the genuine article usually costs."),
        "standing": FieldRule("How it stands today."),
        "revocation": FieldRule("Why it was struck off; missing while it stands."),
    ]
}

/// A right as a caller registers or changes it.
struct RightInput: APIValue {
    let kind: RightKind
    let mark: String
    var aliases: [String]?
    var classes: [Int]?
    var holder: String?
    var holderCode: String?
    let registrationNumber: String
    var validFrom: LegalDate?
    var validUntil: LegalDate?
    var referencePrice: Money?

    /// The input of the operations.
    var draft: RightDraft {
        RightDraft(
            kind: kind, mark: mark, aliases: aliases ?? [], classes: classes ?? [], holder: holder ?? "",
            holderCode: holderCode, registrationNumber: registrationNumber, validFrom: validFrom,
            validUntil: validUntil, referencePrice: referencePrice)
    }

    static let schemaName = "RightDraft"
    static let example = RightInput(
        kind: .trademark, mark: "云岭泉", aliases: ["YUNLINGQUAN"], classes: [32], holder: "云岭泉饮品有限公司",
        registrationNumber: "SAMPLE-10001")
    static let rules = [
        "mark": FieldRule.text(500, "The mark, or the title of the patent or work."),
        "aliases": FieldRule("Other names of the same right.", most: 500),
        "classes": FieldRule("Nice classes, 1 to 45.", most: 45),
        "registrationNumber": FieldRule.text(128, "Unique among the rights of its kind; a change leaves it."),
        "referencePrice": FieldRule("What the genuine article usually costs, in yuan."),
    ]
}

/// Why a right is struck off.
struct RightRevocation: APIValue {
    let reason: String

    static let schemaName = "RightRevocation"
    static let example = RightRevocation(reason: "期满未续展")
    static let rules = ["reason": FieldRule.text(500, "Why it is struck off.")]
}

/// A seller whom the holder of a right has authorised.
struct SellerView: APIValue {
    let name: String
    let code: String?
    let validUntil: LegalDate?

    static let schemaName = "AuthorisedSeller"
    static let example = SellerView(name: "云岭泉官方旗舰店", code: nil, validUntil: nil)
    static let rules = [
        "name": FieldRule.text(200, "The name of the firm or the shop."),
        "code": FieldRule("Unified social credit code."),
        "validUntil": FieldRule("The last day of the authorisation; missing where it has no end."),
    ]
}

/// Which seller's authorisation is withdrawn.
struct SellerWithdrawal: APIValue {
    let name: String

    static let schemaName = "SellerWithdrawal"
    static let example = SellerWithdrawal(name: "云岭泉官方旗舰店")
    static let rules = ["name": FieldRule.text(200, "The name as it was authorised.")]
}

/// A host that the holder of a right runs.
struct HostView: APIValue {
    let host: String

    init(_ host: String) { self.host = host }

    static let schemaName = "OfficialHost"
    static let example = HostView("yunlingquan.example.com")
    static let rules = [
        "host": FieldRule.text(500, "A host name, or an address that has one; kept in small letters, Punycode decoded.")
    ]
}
