import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// A month's summary against what the tables give when they are counted one by one.
struct PlanSummaryTests {
    /// Some work in a plan: reports, a request answered and one that waits, a task closed, one cancelled.
    private static func worked(_ world: PlanWorld) async throws -> PlanID {
        let plan = try await world.adopted()
        let own = try await tasks(of: plan, world)
        let market = own.filter { $0.unitID == world.market.id }.map(\.id)
        for event in [PlanTaskEvent.accept, .report, .report, .request, .reply, .propose, .endRequest, .close] {
            try await world.take(event, market[0])
        }
        for event in [PlanTaskEvent.accept, .request] { try await world.take(event, market[1], days: 3) }
        for event in [PlanTaskEvent.accept, .report, .propose] { try await world.take(event, market[2]) }
        let other = try #require(own.first { $0.unitID != world.market.id })
        try await world.take(.cancel, other.id)
        return plan
    }

    private static func tasks(of plan: PlanID, _ world: PlanWorld) async throws -> [PlanTask] {
        var filter = PlanTaskList.Filter()
        filter.plan = plan
        let (asked, today) = (filter, world.house.clock.now.date)
        return try await world.house.office.read {
            try PlanTaskList.lines(asked, for: world.coordinator, today: today, in: $0).map(\.record)
        }
    }

    private static func summary(
        _ plan: PlanID, _ world: PlanWorld, as actor: Actor? = nil, _ month: SummaryMonth? = nil
    ) async throws -> MonthSummary {
        let now = world.house.clock.now
        return try await world.house.office.read {
            try PlanSummary.read(
                plan, of: month ?? SummaryMonth(of: now.date), for: actor ?? world.coordinator, at: now, in: $0
            ).summary
        }
    }

    @Test func `every figure is what its table gives when it is counted by itself`() async throws {
        let world = try await PlanWorld()
        let plan = try await Self.worked(world)
        let now = world.house.clock.now
        let month = SummaryMonth(of: now.date)
        let total = try await Self.summary(plan, world).total
        func count(_ sql: String, _ more: [any SQLConvertible] = []) async throws -> Int {
            let arguments: [any SQLConvertible] = [plan] + more
            return try await world.house.office.read { try $0.first(sql, arguments)?.get("n") ?? -1 }
        }
        let period: [any SQLConvertible] = [Moment(month.first), Moment(month.next.first)]
        let task = "SELECT COUNT(*) AS n FROM plan_task WHERE plan_id = $1"
        let working = "state IN ('assigned', 'accepted', 'reported', 'returned')"
        let report =
            "SELECT COUNT(*) AS n FROM plan_report WHERE task_id IN (SELECT id FROM plan_task WHERE plan_id = $1)"
        let request = report.replacing("plan_report", with: "plan_request")
        #expect(try await count("\(task) AND state <> 'cancelled'") == total.tasks)
        #expect(try await count("\(task) AND state = 'closed'") == total.closed)
        #expect(try await count("\(task) AND state = 'proposed'") == total.proposed)
        #expect(try await count("\(task) AND \(working) AND due_on < $2", [now.date]) == total.overdue)
        #expect(
            try await count("\(task) AND \(working) AND due_on >= $2 AND soon_on <= $2", [now.date]) == total.soon)
        #expect(try await count("\(task) AND assigned_at >= $2 AND assigned_at < $3", period) == total.assigned)
        #expect(
            try await count("\(task) AND state = 'closed' AND closed_at >= $2 AND closed_at < $3", period)
                == total.closedInMonth)
        #expect(try await count("\(task) AND state = 'cancelled'") == total.cancelled)
        #expect(try await count("\(report) AND reported_at >= $2 AND reported_at < $3", period) == total.reports)
        #expect(try await count("\(request) AND made_at >= $2 AND made_at < $3", period) == total.requestsSent)
        #expect(
            try await count("\(request) AND replied_at >= $2 AND replied_at < $3", period) == total.requestsAnswered)
        #expect(try await count("\(request) AND replied_at IS NULL AND ended_at IS NULL") == total.waiting)
        #expect(total.closed == 1 && total.reports == 3 && total.requestsSent == 2 && total.waiting == 1)
    }

    @Test func `the summary of a month that is over is not changed by what comes later`() async throws {
        let world = try await PlanWorld()
        let plan = try await Self.worked(world)
        let month = SummaryMonth(of: world.house.clock.now.date)
        world.house.clock.advance(days: 40)
        let before = try await Self.summary(plan, world, month)
        for task in try await Self.tasks(of: plan, world) where task.state == .proposed {
            try await world.take(.close, task.id)
        }
        for task in try await Self.tasks(of: plan, world) where task.state == .assigned {
            try await world.take(.cancel, task.id)
        }
        let after = try await Self.summary(plan, world, month)
        #expect(before == after)
        #expect(try await Self.summary(plan, world).total != after.total)
        #expect(after.day == month.last)
    }

    @Test func `the days of a month that is over are those that held at its end`() async throws {
        let world = try await PlanWorld()
        let plan = try await Self.worked(world)
        let month = SummaryMonth(of: world.house.clock.now.date)
        let open = try await Self.tasks(of: plan, world).filter { $0.state == .accepted || $0.state == .proposed }
        world.house.clock.advance(days: 400)
        let before = try await Self.summary(plan, world, month)
        let late = try await Self.summary(plan, world)
        #expect(late.total.overdue > 0)
        for task in open {
            try await world.take(task.state == .proposed ? .sendBack : .reschedule, task.id, days: 90)
        }
        #expect(try await Self.summary(plan, world, month) == before)
        #expect(try await Self.summary(plan, world).total.overdue < late.total.overdue)
    }

    @Test func `the coordinator gets it, a unit that takes part and strangers do not`() async throws {
        let world = try await PlanWorld()
        let plan = try await Self.worked(world)
        await expectRefusal(.notFound) { _ = try await Self.summary(plan, world, as: world.officer) }
        let month = SummaryMonth(of: world.house.clock.now.date).next
        await expectRefusal(.invalidInput) { _ = try await Self.summary(plan, world, month) }
    }
}
