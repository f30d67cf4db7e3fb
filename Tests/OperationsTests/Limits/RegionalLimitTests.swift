import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A region's own times: who enters them, and what counts by them.
struct RegionalLimitTests {
    private static let document = "青石县两法衔接工作办法"

    private static func set(
        _ limit: TimeLimitID, _ amount: TimeAmount?, region: String = "430103", in house: TestOffice
    ) -> SetRegionalLimit {
        SetRegionalLimit(
            limit, in: region, amount: amount, document: document, from: house.clock.now.date)
    }

    @Test func `an administrator enters them for the own region and those within, and nobody else`()
        async throws
    {
        let world = try await CaseWorld()
        let house = world.house
        let admin = try await house.person("周敏", [.administrator])
        _ = try await house.office.perform(
            Self.set(.platformEntry, .workingDays(5), in: house), as: admin)
        #expect(
            try await world.refusal(
                of: Self.set(.platformEntry, .workingDays(5), region: "450103", in: house), as: admin)
                == .notAllowed)
        #expect(
            try await world.refusal(
                of: Self.set(.platformEntry, .workingDays(5), in: house), as: world.head)
                == .notAllowed)
        for (limit, count) in [(TimeLimitID.transferHeadDecision, 5), (.platformEntry, 400)] {
            let operation = Self.set(limit, .workingDays(count), in: house)
            #expect(try await world.refusal(of: operation, as: admin) == .invalidInput)
        }
        let entries = try await house.office.read {
            try RegionalLimitStore.entries(around: "430103", in: $0)
        }
        #expect(entries.map(\.limit.amount) == [.workingDays(5)] && entries.map(\.enteredBy) == ["周敏"])
    }

    @Test func `a clock begun after it counts by it and says so, one that runs keeps its time`()
        async throws
    {
        let world = try await CaseWorld()
        let house = world.house
        func ask() async throws -> RecordClock {
            let id = try await world.office.perform(
                ConsultOnCase(
                    world.investigating(), adviser: world.countyPolice.id, facts: "现场查获丝巾380条",
                    question: "证据是否足够？"),
                as: world.li
            ).consultation
            return try #require(
                try await world.clocks(RecordReference(.consultation, id.rawValue)).first {
                    $0.limitID == .consultationReply
                })
        }
        let before = try await ask()
        let admin = try await house.person("周敏", [.administrator])
        _ = try await house.office.perform(
            Self.set(.consultationReply, .calendarDays(21), in: house), as: admin)
        let after = try await ask()
        #expect(before.limit?.amount == .calendarDays(7) && after.limit?.amount == .calendarDays(21))
        #expect(after.dueAt.date == before.dueAt.date.adding(days: 14))
        #expect(after.source?.law.zh == Self.document && after.isUnverified)
        let reference = try await world.office.read { access in
            try access.first("SELECT due_at, regional FROM clock WHERE id = $1", [before.id])
        }
        let row = try #require(reference)
        #expect(try row.get("regional", as: String?.self) == nil)
    }
}
