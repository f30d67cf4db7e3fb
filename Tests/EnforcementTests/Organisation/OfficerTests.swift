import Enforcement
import Law
import Testing

/// A certificate of 2026, and suspensions of it.
private enum CertificateScene {
    static func day(_ text: String) -> LegalDate { LegalDate(text) ?? LegalDate(dayNumber: 0) }

    static func officer(
        kind: CertificateKind? = nil, areas: Set<EnforcementArea>? = nil, region: String? = nil,
        _ suspensions: [CertificateSuspension] = []
    ) -> Officer {
        Officer(
            userID: UserID("LI"), name: "李梅", certificateNumber: "1", kind: kind, areas: areas, region: region,
            validFrom: day("2026-01-01"), validUntil: day("2026-12-31"), suspensions: suspensions)
    }

    static func suspension(
        _ from: String, _ until: String? = nil, lifted: String? = nil
    ) -> CertificateSuspension {
        CertificateSuspension(
            CertificateSuspension.Entry(
                id: SuspensionID("S"), from: day(from), reason: "接受调查", by: "管理", at: Moment(day(from))),
            until: until.map(day),
            lifting: lifted.map {
                CertificateSuspension.Lifting(at: Moment(day($0), hour: 9), by: "管理", reason: "终结")
            })
    }
}

/// What a certificate covers, and the days on which it is suspended.
struct OfficerTests {
    @Test(
        arguments: [
            ("2025-12-31", CertificateFault.notYet), ("2026-01-01", nil), ("2026-12-31", nil), ("2027-01-01", .expired),
        ] as [(String, CertificateFault?)])
    func `it is good from its first day to its last`(day: String, fault: CertificateFault?) {
        #expect(CertificateScene.officer().fault(on: CertificateScene.day(day)) == fault)
    }

    @Test(
        arguments: [
            (nil, nil, nil, nil), (.national, nil, nil, nil), (.department, [.drug, .marketSupervision], nil, nil),
            (.auxiliary, nil, nil, .auxiliary), (.auxiliary, [.drug], nil, .auxiliary), (nil, [.drug], nil, .otherArea),
            (nil, nil, "430103", nil), (nil, nil, "430100", nil), (nil, nil, "430000", nil),
            (nil, nil, "430104", .otherRegion), (nil, nil, "420000", .otherRegion),
        ] as [(CertificateKind?, Set<EnforcementArea>?, String?, CertificateFault?)])
    func `it counts for the matters of its areas within its region, and never an auxiliary's`(
        kind: CertificateKind?, areas: Set<EnforcementArea>?, region: String?, fault: CertificateFault?
    ) {
        let matter = EnforcementMatter(area: .marketSupervision, region: "430103")
        let officer = CertificateScene.officer(kind: kind, areas: areas, region: region)
        #expect(officer.fault(on: CertificateScene.day("2026-06-01"), for: matter) == fault)
    }

    @Test func `where a unit works no cases of its own any area will do`() {
        let matter = EnforcementMatter(kind: .coordination, region: "430103")
        #expect(CertificateScene.officer(areas: [.drug]).isValid(on: CertificateScene.day("2026-06-01"), for: matter))
    }

    @Test(arguments: UnitKind.allCases)
    func `units that work cases have an area and others have none`(kind: UnitKind) {
        #expect(kind.enforces == (kind.area != nil))
        #expect(kind.area.map(\.rawValue) == (kind.enforces ? kind.rawValue : nil))
    }

    @Test(
        arguments: [
            (
                CertificateScene.suspension("2026-03-01", "2026-03-10"), ["2026-03-01", "2026-03-10"],
                ["2026-02-28", "2026-03-11"]
            ),
            (CertificateScene.suspension("2026-03-01"), ["2026-03-01", "2026-12-31"], ["2026-02-28"]),
            (
                CertificateScene.suspension("2026-03-01", "2026-03-10", lifted: "2026-03-05"),
                ["2026-03-01", "2026-03-04"], ["2026-03-05", "2026-03-10"]
            ),
            (
                CertificateScene.suspension("2026-03-01", lifted: "2026-03-01"), [],
                ["2026-02-28", "2026-03-01", "2026-03-02"]
            ),
            (CertificateScene.suspension("2026-03-05", lifted: "2026-03-01"), [], ["2026-03-01", "2026-03-05"]),
            (CertificateSuspension(nil), ["2026-01-01", "2026-12-31"], []),
        ] as [(CertificateSuspension, [String], [String])])
    func `it is suspended from the first day to the last or to the day before it was lifted`(
        suspension: CertificateSuspension, held: [String], free: [String]
    ) {
        let officer = CertificateScene.officer([suspension])
        for day in held { #expect(officer.fault(on: CertificateScene.day(day)) == .suspended, "\(day)") }
        for day in free { #expect(officer.isValid(on: CertificateScene.day(day)), "\(day)") }
    }

    @Test(
        arguments: [
            ("2026-02-01", "2026-02-28", false), ("2026-02-01", "2026-03-01", true), ("2026-03-10", nil, true),
            ("2026-03-11", nil, false), ("2026-01-01", nil, true),
        ] as [(String, String?, Bool)])
    func `days overlap it where one of them is suspended`(from: String, until: String?, overlap: Bool) {
        let suspension = CertificateScene.suspension("2026-03-01", "2026-03-10")
        #expect(suspension.overlaps(CertificateScene.day(from), until.map(CertificateScene.day)) == overlap)
    }

    @Test func `a member's good certificate counts though a longer one is suspended`() throws {
        let good = Officer(
            userID: UserID("LI"), name: "李梅", certificateNumber: "2", validFrom: CertificateScene.day("2026-01-01"),
            validUntil: CertificateScene.day("2026-06-30"))
        let member = TeamMember(
            userID: UserID("LI"), name: "李梅",
            certificates: [CertificateScene.officer([CertificateScene.suspension("2026-03-01")]), good])
        #expect(member.certificate(on: CertificateScene.day("2026-04-01"))?.certificateNumber == "2")
        #expect(member.fault(on: CertificateScene.day("2026-04-01")) == nil)
        #expect(member.fault(on: CertificateScene.day("2026-07-01")) == CertificateFault.suspended.label)
        #expect(member.namedCertificate(on: CertificateScene.day("2026-07-01"))?.certificateNumber == "1")
    }
}
