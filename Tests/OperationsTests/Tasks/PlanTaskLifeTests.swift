import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct PlanTaskLifeTests {
    @Test(arguments: PlanTaskState.allCases)
    func `in each state every event does what the table says, and every other is refused`(
        state: PlanTaskState
    ) async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: state)
        let number = try await world.file(id).loaded.record.number
        let before = try await world.file(id).loaded.record
        #expect(before.state == state)
        for event in PlanTaskEvent.allCases where PlanTask.procedure.transition(from: state, on: event) == nil {
            await expectRefusal(event == .link || event == .unlink ? .invalidInput : .notInThisState) {
                try await world.take(event, id, record: number)
            }
        }
        #expect(try await world.file(id).loaded.record == before)
    }

    @Test func `a task goes from the plan to the coordinator's closing`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(of: try await world.adopted())
        try await world.take(.accept, id)
        world.house.clock.advance(days: 2)
        try await world.take(.report, id)
        try await world.take(.propose, id)
        try await world.take(.sendBack, id, days: 10)
        let returned = try await world.file(id).loaded.record
        #expect(returned.state == .returned && returned.dueBasis == .coordinator)
        #expect(returned.dueOn == world.house.clock.now.date.adding(days: 10))
        try await world.take(.report, id)
        try await world.take(.propose, id)
        try await world.take(.close, id)
        let file = try await world.file(id)
        #expect(file.loaded.record.state == .closed && file.loaded.record.outcome == .done)
        #expect(file.reports.map(\.serial) == [2, 1])
        #expect(file.clocks.map(\.outcome) == [.met, .met])
        #expect(
            file.steps.map(\.event) == [
                "close", "propose", "report", "sendBack", "propose", "report", "accept", "open",
            ])
        #expect(file.steps.first?.reason == "完成：属实" && file.acts.isEmpty)
    }

    @Test func `a task that is proposed after its day was done late`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .reported)
        world.house.clock.advance(days: 8)
        #expect(try await world.file(id).clocks.first?.light == .red)
        try await world.take(.propose, id)
        #expect(try await world.file(id).clocks.first?.outcome == .late)
    }

    @Test func `another day moves the clock, and a cancelled task owes nothing`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        try await world.take(.reschedule, id, days: 20)
        let day = world.house.clock.now.date.adding(days: 20)
        let clock = try #require(try await world.file(id).clocks.first)
        #expect(clock.dueAt == Moment(day.adding(days: 1)).adding(milliseconds: -1))
        try await world.take(.request, id)
        try await world.take(.cancel, id)
        let file = try await world.file(id)
        #expect(file.clocks.map(\.outcome) == [.void, .void] && file.requests.first?.endedAt != nil)
    }

    @Test func `a supervised request runs to its day, is extended, answered and ended`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        let start = world.house.clock.now.date
        try await world.take(.request, id, days: 5)
        await expectRefusal(RefusalCode("request-open")) { try await world.take(.request, id) }
        try await world.take(.askExtension, id, days: 9)
        await expectRefusal(RefusalCode("extension-asked")) { try await world.take(.askExtension, id, days: 9) }
        try await world.take(.refuseExtension, id)
        #expect(try await world.file(id).requests.first?.dueOn == start.adding(days: 5))
        try await world.take(.askExtension, id, days: 9)
        try await world.take(.grantExtension, id)
        let request = try #require(try await world.file(id).requests.first)
        #expect(request.dueOn == start.adding(days: 9) && request.extensions == 1 && request.askedOn == nil)
        let clock = try await world.file(id).clocks.first { $0.limitID == .supervisedRequest }
        #expect(clock?.dueAt.date == start.adding(days: 9) && clock?.unitID == world.market.id)
        await expectRefusal(RefusalCode("request-unanswered")) {
            try await world.take(.report, id)
            try await world.take(.propose, id)
        }
        try await world.take(.reply, id)
        try await world.take(.propose, id)
        await expectRefusal(RefusalCode("request-open")) { try await world.take(.close, id) }
        try await world.take(.endRequest, id)
        try await world.take(.close, id)
        let ended = try #require(try await world.file(id).requests.first)
        #expect(ended.reply == "已整改" && ended.replier == "林川" && ended.ending == "答复属实")
    }

    @Test func `an unanswered request that is ended was neither met nor late`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        try await world.take(.request, id)
        try await world.take(.endRequest, id)
        let clock = try await world.file(id).clocks.first { $0.limitID == .supervisedRequest }
        #expect(clock?.outcome == .void)
        try await world.take(.request, id)
        #expect(try await world.file(id).requests.map(\.serial) == [2, 1])
    }

    @Test func `the clocks are the unit's work of the day, and it is told when they turn`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        try await world.take(.request, id, days: 2)
        let now = world.house.clock.now
        let mine = try await world.house.office.read {
            try TodayStore.items(for: world.officer, limit: 50, now: now, in: $0)
        }
        #expect(mine.contains { $0.record.id == id.rawValue && $0.task.zh == "答复督办" })
        #expect(mine.filter { $0.task.zh == "完成任务" }.count == 4)
        let others = try await world.house.office.read {
            try TodayStore.items(for: world.coordinator, limit: 50, now: now, in: $0)
        }
        #expect(others.isEmpty)
    }

    @Test func `a unit sees its own tasks, the coordinator all of its plan, others none`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(of: try await world.adopted())
        let today = world.house.clock.now.date
        func count(_ actor: Actor) async throws -> Int {
            try await world.house.office.read {
                try PlanTaskList.lines(.init(), for: actor, today: today, in: $0).count
            }
        }
        #expect(try await count(world.coordinator) == 7)
        #expect(try await count(world.officer) == 4)
        #expect(try await count(world.policeman) == 2)
        await expectRefusal(.notFound) { _ = try await world.file(id, as: world.policeman) }
        await expectRefusal(.notFound) { try await world.take(.accept, id, as: world.policeman) }
        await expectRefusal(.notAllowed) { try await world.take(.cancel, id, as: world.officer) }
    }

    @Test func `the unit's own files stand under the task as evidence`() async throws {
        let world = try await PlanWorld()
        let id = try await world.task(in: .accepted)
        let reference = RecordReference(.task, id.rawValue)
        let capture = EvidenceDesk.Capture(name: "签到表.txt", bytes: Array("签到86人".utf8))
        _ = try await world.house.office.keep(capture, under: reference, as: world.officer)
        #expect(try await world.file(id).files.map(\.name) == ["签到表.txt"])
        await expectRefusal(.notFound) {
            _ = try await world.house.office.keep(capture, under: reference, as: world.policeman)
        }
    }
}
