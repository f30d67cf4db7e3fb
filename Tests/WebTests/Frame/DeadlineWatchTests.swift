import Synchronization
import Testing

@testable import Web

struct DeadlineWatchTests {
    @Test func `what is due is done, the nearest first, whenever it was begun`() async {
        let watch = DeadlineWatch()
        let (done, say) = AsyncStream<String>.makeStream()
        let start = ContinuousClock.now
        let tickets = [
            watch.begin(start + .milliseconds(30)) { say.yield("second") },
            watch.begin(start + .milliseconds(5)) { say.yield("first") },
            watch.begin(start + .milliseconds(60)) { say.finish() },
        ]
        var order: [String] = []
        for await name in done { order.append(name) }
        #expect(order == ["first", "second"])
        #expect(tickets.map(watch.end) == [true, true, true])
    }

    @Test func `what ended in time is not done`() async {
        let watch = DeadlineWatch()
        let acted = Mutex(false)
        let start = ContinuousClock.now
        let early = watch.begin(start + .milliseconds(5)) { acted.withLock { $0 = true } }
        #expect(!watch.end(early))
        await withCheckedContinuation { over in
            _ = watch.begin(start + .milliseconds(20)) { over.resume() }
        }
        #expect(!acted.withLock { $0 })
    }

    @Test func `many deadlines far off cost one sleeper and are all forgotten`() {
        let watch = DeadlineWatch()
        let tickets = (0..<10_000).map { _ in watch.begin(.now + .seconds(3600)) {} }
        #expect(tickets.allSatisfy { !watch.end($0) })
    }
}
