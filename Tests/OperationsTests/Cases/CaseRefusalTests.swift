import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct CaseRefusalTests {
    @Test func `the head names two valid officers of the unit, each once`() async throws {
        let world = try await CaseWorld()
        let id = try await world.registered()
        let uncertified = try await world.house.person("赵新", [.officer], certified: false)
        let elsewhere = try await world.house.unit("邻县市场监督管理局", short: "邻市监", region: "430104")
        let stranger = try await world.house.person("外人", [.officer], in: elsewhere)
        let alone = AssignCaseOfficers(id, officers: [world.li.userID])
        #expect(try await world.refusal(of: alone, as: world.head) == RefusalCode("two-valid-officers"))
        let withUncertified = AssignCaseOfficers(id, officers: [world.li.userID, uncertified.userID])
        #expect(try await world.refusal(of: withUncertified, as: world.head) == RefusalCode("two-valid-officers"))
        let withStranger = AssignCaseOfficers(id, officers: [world.li.userID, stranger.userID])
        #expect(try await world.refusal(of: withStranger, as: world.head) == .invalidInput)
        let twice = AssignCaseOfficers(id, officers: [world.li.userID, world.li.userID])
        #expect(try await world.refusal(of: twice, as: world.head) == .invalidInput)
        #expect(
            try await world.refusal(
                of: AssignCaseOfficers(id, officers: [world.li.userID, world.wang.userID]), as: world.li) == .notAllowed
        )
    }

    @Test func `an officer who is not in the team does nothing on the case`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let third = try await world.house.person("孙白", [.officer])
        #expect(try await world.refusal(of: ProposeFiling(id, CaseWorld.proposal), as: third) == .notAllowed)
        let elsewhere = try await world.house.unit("邻县市场监督管理局", short: "邻市监", region: "430104")
        let stranger = try await world.house.person("外人", [.officer, .unitHead], in: elsewhere)
        #expect(try await world.refusal(of: ProposeFiling(id, CaseWorld.proposal), as: stranger) == .notFound)
    }

    @Test func `a certificate that ran out meanwhile stops the case`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        world.house.clock.now = Moment(try #require(LegalDate("2028-01-03")), hour: 9)
        #expect(
            try await world.refusal(of: ProposeFiling(id, CaseWorld.proposal), as: world.li)
                == .certificateNotValid)
        let certify = try #require(LegalDate("2028-12-31"))
        let number = try #require(world.li.certificates.first).certificateNumber
        let today = world.house.clock.now.date
        try await world.act(
            CertifyOfficer(userID: world.li.userID, number: number + "A", validFrom: today, validUntil: certify),
            as: world.house.founder)
        #expect(
            try await world.refusal(
                of: ProposeFiling(id, CaseWorld.proposal), as: try await world.house.actor(world.li.userID))
                == RefusalCode("two-valid-officers"))
    }

    @Test func `whoever has seen an older version is refused`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        let seen = try await world.load(id).record.version
        try await world.addEvidence(to: id)
        let late = ProposeFiling(id, version: seen, CaseWorld.proposal)
        #expect(try await world.refusal(of: late, as: world.li) == .versionConflict)
        #expect(
            try await world.refusal(of: ProposeFiling(id, version: seen + 1, CaseWorld.proposal), as: world.li) == nil)
    }

    @Test(arguments: [nil, "锦绣商行"]) func `a party that is not in the register is no party`(name: String?) async throws {
        let world = try await CaseWorld()
        let request = RegisterCase(
            title: "案", subject: SubjectID("nobody"), conduct: "情", unit: world.house.county.id, party: name)
        #expect(try await world.refusal(of: request, as: world.li) == .notFound)
    }

    @Test func `the same request sent twice is done once`() async throws {
        let world = try await CaseWorld()
        let request = RegisterCase(title: "案", conduct: "情", unit: world.house.county.id)
        let first = try await world.office.perform(request, as: world.li, key: "k1")
        let second = try await world.office.perform(request, as: world.li, key: "k1")
        #expect(first == second)
        let lines = try await world.office.read { try CaseList.lines(.init(), for: world.head, in: $0) }
        #expect(lines.count == 1)
    }

    @Test func `nothing is decided before the fifth working day after the notice is over`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        let decide = DecideCase(id, CaseWorld.decision)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("statement-period"))
        world.house.clock.now = Moment(try #require(LegalDate("2026-11-30")), hour: 23, minute: 59)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("statement-period"))
        world.house.clock.now = Moment(try #require(LegalDate("2026-12-01")))
        #expect(try await world.refusal(of: decide, as: world.head) == nil)
    }

    @Test func `a waiver opens the way, a statement does not, and a new notice closes it again`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        let statement = PartyStatement(waived: false, text: "请求从轻", consideration: "已考虑")
        try await world.act(RecordStatement(id, statement), as: world.li)
        let decide = DecideCase(id, CaseWorld.decision)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("statement-period"))
        let waiver = PartyStatement(waived: true, text: "书面声明放弃陈述申辩", consideration: "")
        try await world.act(RecordStatement(id, waiver), as: world.li)
        try await world.act(GiveNotice(id, servedOn: world.house.clock.now.date), as: world.li)
        #expect(try await world.refusal(of: decide, as: world.head) == RefusalCode("statement-period"))
        try await world.act(RecordStatement(id, waiver), as: world.li)
        #expect(try await world.refusal(of: decide, as: world.head) == nil)
    }

    @Test func `a statement without its consideration is refused`() async throws {
        let world = try await CaseWorld()
        let id = try await world.noticeGiven()
        let statement = RecordStatement(id, PartyStatement(waived: false, text: "请求从轻", consideration: " "))
        #expect(try await world.refusal(of: statement, as: world.li) == .invalidInput)
    }

    @Test func `days that cannot be are refused`() async throws {
        let world = try await CaseWorld()
        let id = try await world.reviewed()
        let today = world.house.clock.now.date
        #expect(
            try await world.refusal(of: GiveNotice(id, servedOn: today.adding(days: 1)), as: world.li) == .invalidInput)
        #expect(
            try await world.refusal(of: GiveNotice(id, servedOn: today.adding(days: -1)), as: world.li) == .invalidInput
        )
    }

    @Test func `a unit that does not enforce has no cases`() async throws {
        let world = try await CaseWorld()
        let head = try await world.house.person("局长", [.unitHead], in: world.countyPolice)
        let register = RegisterCase(title: "案", conduct: "情", unit: world.countyPolice.id)
        #expect(try await world.refusal(of: register, as: head) == .invalidInput)
    }
}
