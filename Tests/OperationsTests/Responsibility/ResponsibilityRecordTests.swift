import Enforcement
import Law
import Storage
import TestSupport
import Testing

@testable import Operations

/// The responsibility record of a case, and what an officer has answered for: both from steps and assignments.
struct ResponsibilityRecordTests {
    private let world: CaseWorld

    init() async throws {
        world = try await CaseWorld()
    }

    private func record(_ id: CaseID) async throws -> ResponsibilityRecord {
        let (head, now) = (world.head, world.office.now)
        return try await world.office.read { access in
            try CaseFile(id, for: head, at: now, yellow: .third, in: access).responsibility
        }
    }

    private func answered(_ person: Actor, as reader: Actor? = nil) async throws -> OfficerRecord {
        let (reader, id) = (reader ?? world.head, person.userID)
        return try await world.office.read { try OfficerRecord(of: id, for: reader, in: $0) }
    }

    private func number(_ actor: Actor) async throws -> String? {
        let id = actor.userID
        return try await world.office.read { try OrganisationStore.officer(id, in: $0)?.certificateNumber }
    }

    @Test func `everybody stands with what they were, in the order in which they came`() async throws {
        let (id, _) = try await world.served()
        let people = try await record(id).people
        #expect(people.map(\.name) == ["李梅", "王强", "何审", "陈立"])
        #expect(people.map(\.roles) == [[.lead], [.officer], [.reviewer], [.approver, .decider]])
    }

    @Test func `a step stands with who took it as what, under the certificate of that day`() async throws {
        let (id, _) = try await world.served()
        let entries = try await record(id).entries
        func entry(_ event: CaseEvent) throws -> ResponsibilityRecord.Entry {
            try #require(
                entries.first {
                    if case .step(let label, of: nil, entry: _) = $0.deed { label == event.label } else { false }
                })
        }
        let (proposal, service, decision) = (try entry(.proposeFiling), try entry(.serve), try entry(.decide))
        let (li, wang) = (try await number(world.li), try await number(world.wang))
        #expect(proposal.person == world.li.userID && proposal.role == .lead)
        #expect(proposal.certificate == li && li != nil)
        #expect(service.person == world.wang.userID && service.role == .officer)
        #expect(service.certificate == wang && wang != nil)
        #expect(decision.role == .decider && decision.certificate == nil)
        #expect(try entry(.passReview).role == .reviewer)
        #expect(entries.map(\.at) == entries.map(\.at).sorted())
        let witnessed = entries.compactMap { entry -> Int64? in
            if case .step(_, of: _, entry: let number) = entry.deed { number } else { nil }
        }
        #expect(witnessed.allSatisfy { $0 >= 0 } && !witnessed.isEmpty)
    }

    @Test func `who is named and kept stands once, who leaves stands until then`() async throws {
        let id = try await world.checking()
        let sun = try await world.house.person("孙白", [.officer])
        world.house.clock.advance(days: 2)
        let left = world.house.clock.now
        let team = AssignCaseOfficers(id, officers: [world.li.userID, sun.userID])
        _ = try await world.office.perform(team, as: world.head)
        let named = try await record(id).entries.compactMap { entry -> String? in
            guard case .assigned(let until) = entry.deed else { return nil }
            return "\(entry.name) \(entry.role.rawValue) \(until == left ? "left" : "stands")"
        }
        #expect(named == ["李梅 lead stands", "王强 officer left", "孙白 officer stands"])
    }

    @Test func `what is done on the execution stands with its number, and a day without a certificate shows`()
        async throws
    {
        let (id, _) = try await world.served()
        let administrator = try await world.house.person("管理", [.administrator])
        try await world.perform(id)
        let suspend = SuspendCertificate(
            number: try #require(try await number(world.li)), from: world.house.clock.now.date, reason: "接受调查")
        _ = try await world.office.perform(suspend, as: administrator)
        let head = world.head
        let execution = try await world.office.read {
            try CaseStore.load(id, for: head, in: $0).executions.first?.number
        }
        let paid = try #require(
            try await record(id).entries.last { entry in
                if case .step(_, of: execution, entry: _) = entry.deed { true } else { false }
            })
        #expect(execution != nil && paid.person == world.li.userID)
        #expect(paid.role == .lead && paid.certificate == nil && paid.role.needsCertificate)
        let earlier = try await record(id).entries.first { $0.person == world.li.userID }
        #expect(earlier?.certificate != nil, "the days before the suspension stand as they were")
    }

    @Test func `each case counts once for each part somebody had in it`() async throws {
        let (id, _) = try await world.served()
        let second = try await world.checking()
        #expect(try await counts(answered(world.li)) == [2, 0, 0, 0, 0])
        #expect(try await counts(answered(world.wang)) == [0, 2, 0, 0, 0])
        #expect(try await counts(answered(world.reviewer)) == [0, 0, 1, 0, 0])
        #expect(try await counts(answered(world.head)) == [0, 0, 0, 0, 1])
        let cases = try await answered(world.head).cases
        #expect(Set(cases.map(\.id)) == [id, second])
        #expect(cases.first { $0.id == id }?.roles == [.approver, .decider])
        #expect(cases.first { $0.id == second }?.roles == [.approver])
    }

    @Test func `a reader who sees no cases sees the numbers and no case`() async throws {
        _ = try await world.checking()
        let elsewhere = try await world.house.unit("云山市市场监督管理局", short: "云山市监", region: "430200")
        let stranger = try await world.house.person("马骏", [.unitHead], in: elsewhere)
        let seen = try await answered(world.li, as: stranger)
        #expect(seen.led == 1 && seen.cases.isEmpty)
    }

    private func counts(_ record: OfficerRecord) -> [Int] {
        [record.led, record.assisted, record.reviewed, record.hosted, record.decided]
    }
}
