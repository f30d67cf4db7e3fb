import Testing

@testable import Storage

struct ErrandTests {
    /// Something that is to be gone with its last owner, as a half-written file is.
    private final class Token: Sendable {}

    @Test func `what the closure holds is gone once it was run, though the errand is still there`() throws {
        weak var left: Token?
        let errand: Errand<Int, Int>
        do {
            let token = Token()
            left = token
            errand = Errand { number in withExtendedLifetime(token) { number + 1 } }
        }
        #expect(left != nil)
        let answer = try errand.run(41).get()
        #expect(answer == 42)
        #expect(left == nil)
        #expect(throws: StorageFault(.misuse, "")) { try errand.run(41).get() }
    }

    @Test func `what the work throws reaches its caller`() async {
        struct Enough: Error {}
        await #expect(throws: Enough.self) { try await BlockingWork.run { throw Enough() } }
    }
}
