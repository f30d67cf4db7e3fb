import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// Certificates by kind, area and region, and their suspension: who may be assigned on a day.
struct CertificateTests {
    private let world: CaseWorld
    private let administrator: Actor

    init() async throws {
        world = try await CaseWorld()
        administrator = try await world.house.person("管理", [.administrator])
    }

    private func certificates(_ actor: Actor) async throws -> [Officer] {
        let id = actor.userID
        return try await world.office.read { try OrganisationStore.certificates(of: id, in: $0) }
    }

    private func number(_ actor: Actor) async throws -> String {
        try #require(try await certificates(actor).first).certificateNumber
    }

    private func suspend(
        _ actor: Actor, _ from: String, _ until: String? = nil, reason: String = "接受调查"
    ) async throws -> SuspendCertificate {
        SuspendCertificate(
            number: try await number(actor), from: try #require(LegalDate(from)),
            until: until.flatMap { LegalDate($0) }, reason: reason)
    }

    /// A third officer whose only certificate covers what is said.
    private func third(
        kind: CertificateKind = .national, areas: Set<EnforcementArea>? = nil, region: String? = nil
    ) async throws -> Actor {
        let actor = try await world.house.person("孙白", [.officer], certified: false)
        let certify = CertifyOfficer(
            userID: actor.userID, number: "43009", kind: kind, areas: areas, region: region,
            validFrom: try #require(LegalDate("2026-01-01")), validUntil: try #require(LegalDate("2027-12-31")))
        _ = try await world.office.perform(certify, as: administrator)
        return actor
    }

    @Test(
        arguments: [
            (.national, [.marketSupervision], "430103", nil), (.department, nil, "430000", nil),
            (.auxiliary, nil, nil, "two-valid-officers"), (.national, [.culture, .drug], nil, "two-valid-officers"),
            (.national, nil, "430200", "two-valid-officers"),
        ] as [(CertificateKind, Set<EnforcementArea>?, String?, String?)])
    func `only who has a certificate for the case's area and region is assigned`(
        kind: CertificateKind, areas: Set<EnforcementArea>?, region: String?, code: String?
    ) async throws {
        let officer = try await third(kind: kind, areas: areas, region: region)
        let id = try await world.registered()
        let assign = AssignCaseOfficers(id, officers: [world.li.userID, officer.userID])
        #expect(try await world.refusal(of: assign, as: world.head) == code.map { RefusalCode($0) })
        let stored = try #require(try await certificates(officer).first)
        #expect(stored.kind == kind && stored.areas == areas && stored.region == region)
    }

    @Test func `a third one who may not be assigned is refused by name, and the choices leave such people out`()
        async throws
    {
        let officer = try await third(areas: [.culture])
        let id = try await world.registered()
        let assign = AssignCaseOfficers(
            id, officers: [world.li.userID, world.wang.userID, officer.userID])
        #expect(try await world.refusal(of: assign, as: world.head) == RefusalCode("officers-not-valid"))
        let (head, now) = (world.head, world.office.now)
        let hand = try await world.office.read { try CaseInHand(id, for: head, at: now, in: $0) }
        #expect(hand.officers.count == 3)
        #expect(!hand.officers.filter { $0.isValid(on: now.date) }.contains { $0.userID == officer.userID })
    }

    @Test func `a certificate for nothing, or for no region, is not registered`() async throws {
        let refused = await expectRefusal(.invalidInput) { _ = try await third(areas: []) }
        #expect(refused?.facts["field"] == "areas")
        for region in ["43", "4301030", "43010x"] {
            let house = world.house
            let user = try await house.person("钱白", [.officer], certified: false)
            let certify = CertifyOfficer(
                userID: user.userID, number: "9", region: region, validFrom: house.clock.now.date,
                validUntil: house.clock.now.date)
            let refused = await expectRefusal(.invalidInput) {
                _ = try await world.office.perform(certify, as: administrator)
            }
            #expect(refused?.facts["field"] == "region")
        }
    }

    @Test func `nobody is assigned on days of a suspension, and on the day it is lifted again`() async throws {
        let id = try await world.registered()
        let assign = AssignCaseOfficers(id, officers: [world.li.userID, world.wang.userID])
        _ = try await world.office.perform(try await suspend(world.wang, "2026-11-23"), as: administrator)
        #expect(try await world.refusal(of: assign, as: world.head) == RefusalCode("two-valid-officers"))
        let suspension = try #require(try await certificates(world.wang).first?.suspensions.first)
        #expect(suspension.entry?.reason == "接受调查" && suspension.entry?.by == "管理" && suspension.until == nil)
        world.house.clock.advance(days: 40)
        #expect(try await world.refusal(of: assign, as: world.head) == RefusalCode("two-valid-officers"))
        let lift = LiftSuspension(number: try await number(world.wang), reason: "调查终结")
        _ = try await world.office.perform(lift, as: administrator)
        #expect(try await world.refusal(of: assign, as: world.head) == nil)
        let lifted = try #require(try await certificates(world.wang).first?.suspensions.first?.lifting)
        #expect(lifted.by == "管理" && lifted.reason == "调查终结")
        let (report, findings) = try await audit(world.office)
        #expect(findings.map { "\($0.cause) \($0.place)" } == [])
        #expect(report.isClean)
    }

    @Test func `a suspension with a last day ends by itself, and stops the steps of a case meanwhile`() async throws {
        let id = try await world.checking()
        let propose = ProposeFiling(id, CaseWorld.proposal)
        let some = try await suspend(world.wang, "2026-11-24", "2026-11-30")
        _ = try await world.office.perform(some, as: administrator)
        world.house.clock.advance(days: 1)
        #expect(try await world.refusal(of: propose, as: world.li) == RefusalCode("two-valid-officers"))
        world.house.clock.advance(days: 7)
        #expect(try await world.refusal(of: propose, as: world.li) == nil)
    }

    @Test func `what cannot be suspended is refused`() async throws {
        for (from, until, reason, field) in [
            ("2026-11-23", "2026-11-22", "接受调查", "until"), ("2025-12-31", nil, "接受调查", "from"),
            ("2028-01-01", nil, "接受调查", "from"), ("2026-11-23", nil, " ", "reason"),
        ] as [(String, String?, String, String)] {
            let wrong = try await suspend(world.wang, from, until, reason: reason)
            let refused = await expectRefusal(.invalidInput) {
                _ = try await world.office.perform(wrong, as: administrator)
            }
            #expect(refused?.facts["field"] == field)
        }
        let some = try await suspend(world.wang, "2026-11-24", "2026-11-30")
        await expectRefusal(.notAllowed) { _ = try await world.office.perform(some, as: world.li) }
        let own = try await world.house.person("周正", [.administrator, .officer])
        let ownOne = try await suspend(own, "2026-11-24")
        await expectRefusal(.secondPerson) { _ = try await world.office.perform(ownOne, as: own) }
        _ = try await world.office.perform(some, as: administrator)
        let over = try await suspend(world.wang, "2026-11-30")
        await expectRefusal(.notInThisState) { _ = try await world.office.perform(over, as: administrator) }
        _ = try await world.office.perform(try await suspend(world.wang, "2026-12-01"), as: administrator)
    }

    @Test func `what holds is lifted first, then what is to come, then there is nothing left`() async throws {
        let lift = LiftSuspension(number: try await number(world.wang), reason: "恢复")
        for (from, until) in [("2026-12-01", nil), ("2026-11-20", "2026-11-25")] as [(String, String?)] {
            _ = try await world.office.perform(try await suspend(world.wang, from, until), as: administrator)
        }
        _ = try await world.office.perform(lift, as: administrator)
        let standing = try #require(try await certificates(world.wang).first).suspensions.filter { $0.lifting == nil }
        #expect(standing.map { $0.entry?.from } == [LegalDate("2026-12-01")])
        _ = try await world.office.perform(lift, as: administrator)
        await expectRefusal(.notInThisState) { _ = try await world.office.perform(lift, as: administrator) }
        await expectRefusal(.invalidInput) {
            _ = try await world.office.perform(
                LiftSuspension(number: try await number(world.li), reason: " "), as: administrator)
        }
        await expectRefusal(.notFound) {
            _ = try await world.office.perform(LiftSuspension(number: "0", reason: "恢复"), as: administrator)
        }
    }

    @Test func `a clue goes to those whose certificates cover it`() async throws {
        let officer = try await third(region: "430200")
        let open = OpenClue(source: .inspection, title: "疑似假冒", summary: "", unit: world.house.county.id)
        let clue = try await world.office.perform(open, as: world.li)
        let (head, now) = (world.head, world.office.now)
        let hand = try await world.office.read { try ClueInHand(clue, for: head, at: now, in: $0) }
        let assignable = hand.officers.filter { $0.isAssignable(on: now.date) }.map(\.member.userID)
        #expect(Set(assignable) == [world.li.userID, world.wang.userID])
        #expect(hand.officers.contains { $0.member.userID == officer.userID })
    }
}
