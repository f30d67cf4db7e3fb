import Testing

@testable import Storage

struct BlockingWorkTests {
    /// Something that is to be gone with its last owner, as a half-written file is.
    private final class Token: Sendable {}

    @Test func `nothing holds the work any longer when its caller is told`() async throws {
        for _ in 0..<2_000 {
            weak var left: Token?
            do {
                let token = Token()
                left = token
                try await BlockingWork.run { withExtendedLifetime(token) {} }
            }
            #expect(left == nil)
        }
    }

    @Test func `what the work throws reaches its caller`() async {
        struct Enough: Error {}
        await #expect(throws: Enough.self) { try await BlockingWork.run { throw Enough() } }
    }
}
