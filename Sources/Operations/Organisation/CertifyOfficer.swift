package import Enforcement
package import Law
import Storage

/// Records an officer's enforcement certificate.
///
/// - Source: 行政处罚法 (2021) Art 42, Art 55.
package struct CertifyOfficer: Operation {
    package static let name = "officer.certify"

    package let userID: UserID
    package let number: String
    package let kind: CertificateKind
    /// Nil covers every area.
    package let areas: [EnforcementArea]?
    /// GB/T 2260 code of the region within which it is good; nil covers every region.
    package let region: String?
    package let validFrom: LegalDate
    package let validUntil: LegalDate

    package init(
        userID: UserID, number: String, kind: CertificateKind = .national, areas: Set<EnforcementArea>? = nil,
        region: String? = nil, validFrom: LegalDate, validUntil: LegalDate
    ) {
        self.userID = userID
        self.number = number
        self.kind = kind
        self.areas = areas.map { named in EnforcementArea.allCases.filter(named.contains) }
        self.region = region
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// - Throws: `Refusal`: `notFound`, `notAllowed`, `invalidInput` where the dates are the wrong way round, no area is
    ///   named or the region is no code, `duplicate` number.
    package func perform(in work: Work) throws -> OfficerID {
        let scope = try OrganisationStore.scope(ofUser: userID, in: work.access)
        try Authority.require(.userManage, by: work.actor, on: scope)
        try check()
        guard try work.first("SELECT id FROM certificate WHERE number = $1", [number]) == nil else {
            throw Refusal(.duplicate, Wording("证号已登记", "The certificate's number is registered already"))
        }
        let id: OfficerID = work.newID()
        try work.write(
            "certificate",
            """
            INSERT INTO certificate (id, account_id, number, kind, areas, region, valid_from, valid_until, suspended,
                                     version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 1)
            RETURNING *
            """, [id, userID, number, kind, try areas.map { try JSONText.encode($0) }, region, validFrom, validUntil])
        return id
    }

    private func check() throws {
        guard !number.isEmpty else {
            throw Refusal.invalid("number", Wording("请填写证号", "Give the certificate's number"))
        }
        guard validFrom <= validUntil else {
            throw Refusal.invalid("validUntil", Wording("有效期止不得早于有效期起", "The end must not lie before the start"))
        }
        guard areas?.isEmpty != true else {
            throw Refusal.invalid("areas", Wording("请选择执法领域", "Name the areas it is good for"))
        }
        if let region, region.count != 6 || !region.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            throw Refusal.invalid("region", Wording("行政区划代码为六位数字", "A region code is six digits (GB/T 2260)"))
        }
    }
}
