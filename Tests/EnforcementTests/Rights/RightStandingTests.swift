import Enforcement
import Law
import Testing

struct RightStandingTests {
    @Test(
        arguments: [
            ("2026-01-01", "2026-12-31", nil, "2026-01-01", .inForce),
            ("2026-01-01", "2026-12-31", nil, "2026-12-31", .inForce),
            ("2026-01-01", "2026-12-31", nil, "2025-12-31", .notYet),
            ("2026-01-01", "2026-12-31", nil, "2027-01-01", .expired),
            ("2026-01-01", "2026-12-31", "放弃", "2026-06-01", .revoked),
            (nil, nil, nil, "1990-01-01", .inForce),
            (nil, "2026-12-31", nil, "1990-01-01", .inForce),
        ] as [(String?, String?, String?, String, RightStanding)])
    func `both ends of the term belong to it`(
        from: String?, until: String?, revocation: String?, day: String, standing: RightStanding
    ) throws {
        let right = Right(
            id: RightID("R1"), kind: .trademark, mark: "云岭泉", aliases: [], classes: [32], holder: "", holderCode: nil,
            registrationNumber: "T1", validFrom: from.flatMap { LegalDate($0) },
            validUntil: until.flatMap { LegalDate($0) },
            referencePrice: nil, revocation: revocation, version: 1)
        let date = try #require(LegalDate(day))
        #expect(right.standing(on: date) == standing)
        #expect(right.isInForce(on: date) == (standing == .inForce))
    }
}
