import Testing

@testable import Web

struct RequestDeadlineTests {
    @Test func `work that gives up when its time is over is called too slow`() async throws {
        await #expect(throws: RequestDeadline.tooSlow) {
            try await RequestDeadline.hold(.milliseconds(1)) { try await Task.sleep(for: .seconds(3600)) }
        }
    }

    @Test func `work that was done after all is never called undone`() async throws {
        let value = try await RequestDeadline.hold(.milliseconds(1)) {
            while !Task.isCancelled { await Task.yield() }
            return "committed"
        }
        #expect(value == "committed")
    }

    @Test func `work in time keeps its answer and its error`() async throws {
        #expect(try await RequestDeadline.hold(.seconds(3600)) { 7 } == 7)
        #expect(try await RequestDeadline.hold(nil) { 7 } == 7)
        await #expect(throws: Problem.notFound) {
            try await RequestDeadline.hold(.seconds(3600)) { throw Problem.notFound }
        }
    }

    @Test func `imports and uploads take as long as their stream, other routes do not`() {
        let long = Routes.table.routes.filter(\.mayTakeLong).map(\.title)
        #expect(long.count >= 2 && long.allSatisfy { $0.hasPrefix("POST") || $0.hasPrefix("PUT") }, "\(long)")
        #expect(Routes.table.routes.count > long.count * 10)
    }
}
