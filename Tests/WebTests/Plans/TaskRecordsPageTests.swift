import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct TaskRecordsPageTests {
    @Test(arguments: CountedKind.allCases)
    func `the records of every kind that are counted for a task can be opened`(kind: CountedKind) async throws {
        let scene = try await PlanServer()
        let world = scene.world
        let id = try await world.task(in: .accepted)
        let day = world.house.clock.now.date
        try await world.act(
            CountForTask(id, kind: kind, from: day.adding(days: -30), through: day), as: world.coordinator)
        try await scene.server.run { browser in
            try await browser.enter("han.xue")
            let page = try await browser.get("/tasks/\(id.rawValue)/records/\(kind.rawValue)")
            #expect(page.status == .ok)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        }
    }
}
