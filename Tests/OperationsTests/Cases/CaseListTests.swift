import Enforcement
import Law
import Operations
import TestSupport
import Testing

struct CaseListTests {
    @Test func `a list goes on where it stopped, without losing or repeating a line`() async throws {
        let world = try await CaseWorld()
        var made: [CaseID] = []
        for _ in 0..<7 {
            world.house.clock.advance(minutes: 1)
            made.append(try await world.registered())
        }
        var filter = CaseList.Filter()
        filter.limit = 3
        var seen: [CaseID] = []
        for _ in 0..<4 {
            let page = filter
            let lines = try await world.office.read { try CaseList.lines(page, for: world.head, in: $0) }
            seen += lines.map(\.record.id)
            guard let last = lines.last else { break }
            filter.after = last.record.id
        }
        #expect(seen == made.reversed())
    }

    @Test func `filters narrow a list by state, text, person and clock`() async throws {
        let world = try await CaseWorld()
        let open = try await world.registered()
        let checking = try await world.checking()
        func found(_ change: (inout CaseList.Filter) -> Void) async throws -> [CaseID] {
            var filter = CaseList.Filter()
            change(&filter)
            let given = filter
            return try await world.office.read { try CaseList.lines(given, for: world.head, in: $0) }.map(\.record.id)
        }
        #expect(try await found { $0.states = [.checking] } == [checking])
        #expect(try await found { $0.assignedTo = world.wang.userID } == [checking])
        #expect(try await found { $0.text = "〔2026〕1号" } == [open])
        #expect(try await found { $0.text = "100%" } == [])
        #expect(try await found { $0.dueBefore = world.house.clock.now } == [])
        let later = world.house.clock.now.adding(hours: 24 * 60)
        #expect(try await found { $0.dueBefore = later } == [checking, open])
    }

    @Test func `everybody is shown what the duty reaches, and nothing else`() async throws {
        let world = try await CaseWorld()
        _ = try await world.registered()
        let elsewhere = try await world.house.unit("邻县市场监督管理局", short: "邻市监", region: "430104")
        let stranger = try await world.house.person("外人", [.unitHead], in: elsewhere)
        let far = try await world.house.unit("远市人民检察院", short: "远检", kind: .procuratorate, region: "430200")
        let farProcurator = try await world.house.person("远检", [.procurator], in: far)
        for (actor, expected) in [
            (world.head, 1), (world.procurator, 1), (stranger, 0), (farProcurator, 0), (world.policeman, 0),
        ] {
            let count = try await world.office.read { try CaseList.lines(.init(), for: actor, in: $0).count }
            #expect(count == expected, "\(actor.name)")
            let counts = try await world.office.read { try CaseList.counts(for: actor, in: $0) }
            #expect(counts.values.reduce(0) { $0 + $1.number } == expected)
        }
    }

    @Test func `the police see a case once it was handed to them, not before`() async throws {
        let world = try await CaseWorld()
        let (hidden, _) = try await world.proposedTransfer()
        let (handed, _) = try await world.handedOver()
        let lines = try await world.office.read { try CaseList.lines(.init(), for: world.policeman, in: $0) }
        #expect(lines.map(\.record.id) == [handed])
        #expect(try await world.load(handed, as: world.policeman).record.id == handed)
        await #expect(throws: Refusal.notFound(.case)) { try await world.load(hidden, as: world.policeman) }
    }
}
