import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Service in every form: what each needs, and what leads to an announcement.
struct CaseServiceTests {
    private static func decided(_ world: CaseWorld) async throws -> CaseID {
        let id = try await world.noticeGiven()
        try await world.act(
            RecordStatement(id, PartyStatement(waived: true, text: "书面放弃", consideration: "")), as: world.li)
        try await world.act(DecideCase(id, CaseWorld.decision), as: world.head)
        return id
    }

    private static func serve(
        _ id: CaseID, _ method: ServiceRecord.Method, on day: LegalDate, proof: String? = nil
    ) -> ServeDecision {
        ServeDecision(id, ServiceRecord(method: method, servedOn: day, recipient: "孙某", proof: proof))
    }

    private static let incomplete = RefusalCode("service-incomplete")

    @Test(arguments: [
        (ServiceRecord.Method.left, "社区工作人员林某见证"), (.post, "EMS 1098765432109"), (.entrusted, "白石县市场监督管理局"),
        (.forwarded, "云川市看守所"),
    ])
    func `a form of service that needs proof is refused without it, and taken with it`(
        method: ServiceRecord.Method, proof: String
    ) async throws {
        let world = try await CaseWorld()
        let id = try await Self.decided(world)
        let today = world.house.clock.now.date
        for none in [nil, " "] as [String?] {
            let serve = Self.serve(id, method, on: today, proof: none)
            #expect(try await world.refusal(of: serve, as: world.li) == Self.incomplete)
        }
        try await world.act(Self.serve(id, method, on: today, proof: proof), as: world.li)
        let paper = try #require(try await world.load(id).papers.last { $0.stage == .service })
        #expect(try paper.read(as: ServiceRecord.self).proof == proof)
    }

    @Test func `electronic service needs the party's agreement in writing`() async throws {
        let world = try await CaseWorld()
        let id = try await Self.decided(world)
        let serve = Self.serve(id, .electronic, on: world.house.clock.now.date)
        #expect(try await world.refusal(of: serve, as: world.li) == Self.incomplete)
        let refused = AddressConfirmation(recipient: "孙某", address: "南门街12号", telephone: nil, electronic: nil)
        try await world.act(ConfirmAddress(id, refused), as: world.li)
        #expect(try await world.refusal(of: serve, as: world.li) == Self.incomplete)
        let agreed = AddressConfirmation(
            recipient: "孙某", address: "南门街12号", telephone: nil, electronic: "sun@example.test")
        try await world.act(ConfirmAddress(id, agreed), as: world.li)
        try await world.act(serve, as: world.li)
        let documents = try await world.office.read {
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: $0)
        }
        #expect(documents.filter { $0.form == .serviceAddress }.count == 2)
    }

    @Test func `an announcement follows what failed, and counts from the end of its period`() async throws {
        let world = try await CaseWorld()
        let id = try await Self.decided(world)
        let today = world.house.clock.now.date
        let announce = AnnounceService(id, ground: .otherWaysFailed, place: "县政府网站", announcedOn: today)
        #expect(try await world.refusal(of: announce, as: world.li) == RefusalCode("no-failed-service"))
        try await world.act(
            AttemptService(id, ServiceAttempt(method: .post, triedOn: today, account: "邮件退回")), as: world.li)
        try await world.act(announce, as: world.li)
        #expect(try await world.refusal(of: announce, as: world.li) == RefusalCode("already-announced"))
        let end = today.adding(days: 30)
        let clocks = try await world.clocks(RecordReference(.case, id.rawValue))
        let running = clocks.filter { $0.stoppedAt == nil }
        #expect(running.map(\.limitID) == [.serviceAnnouncement] && running.map(\.dueAt.date) == [end])
        let early = Self.serve(id, .announcement, on: today)
        #expect(try await world.refusal(of: early, as: world.li) == Self.incomplete)
        #expect(try await world.refusal(of: Self.serve(id, .announcement, on: end), as: world.li) == .invalidInput)
        world.house.clock.advance(days: 30)
        try await world.act(Self.serve(id, .announcement, on: end), as: world.li)
        #expect(try await world.load(id).record.state == .served)
    }

    @Test func `where nobody knows where the party is nothing need be tried before`() async throws {
        let world = try await CaseWorld()
        let id = try await Self.decided(world)
        let today = world.house.clock.now.date
        try await world.act(
            AnnounceService(id, ground: .whereaboutsUnknown, place: "县政府网站", announcedOn: today), as: world.li)
        let letter = try await world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: access)
                .compactMap { try DocumentStore.find($0.id, in: access) }.last { $0.form == .serviceAnnouncement }
        }
        let said = FilledTexts.of(try #require(letter).read())
        #expect(said["公告理由"] == "受送达人下落不明" && said["文书主要内容"]?.contains("罚款") == true)
        // Who turns up after all is served like anybody.
        try await world.act(Self.serve(id, .inPerson, on: today), as: world.li)
    }

    @Test func `what was announced for the notice is not announced for the decision`() async throws {
        let world = try await CaseWorld()
        let id = try await world.reviewed()
        let today = world.house.clock.now.date
        try await world.act(
            AnnounceService(id, ground: .whereaboutsUnknown, place: "县政府网站", announcedOn: today), as: world.li)
        #expect(try await world.load(id).facts.service.announcement?.announcedOn == today)
        world.house.clock.advance(days: 30)
        try await world.act(GiveNotice(id, servedOn: world.house.clock.now.date), as: world.li)
        #expect(try await world.load(id).facts.service.announcement == nil)
        let clocks = try await world.clocks(RecordReference(.case, id.rawValue))
        #expect(!clocks.contains { $0.limitID == .serviceAnnouncement && $0.stoppedAt == nil })
    }
}
