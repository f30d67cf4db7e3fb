import Enforcement
import Law
import Testing

@testable import Operations

struct JobRetryTests {
    private let mayPass = JobFailure(text: "away", mayPass: true)

    @Test(arguments: [(1, 5_000), (2, 10_000), (3, 20_000), (5, 80_000)] as [(Int, Int64)])
    func `the wait doubles with each failure`(failures: Int, wait: Int64) {
        #expect(JobRetry().verdict(after: mayPass, failures: failures, jitter: 0) == .again(after: wait))
    }

    @Test func `the wait has an end, and the job too`() {
        var retry = JobRetry()
        retry.limit = 100
        #expect(retry.verdict(after: mayPass, failures: 99, jitter: 0) == .again(after: retry.longestWait))
        #expect(retry.verdict(after: mayPass, failures: 100, jitter: 0) == .dead)
        #expect(JobRetry().verdict(after: JobFailure(JobFault.malformedPayload("x")), failures: 1, jitter: 0) == .dead)
    }

    @Test func `jitter takes off up to half, and never more`() {
        var random = SystemRandomNumberGenerator()
        for failures in 1...5 {
            let full = Int64(5_000) << Int64(failures - 1)
            for _ in 0..<200 {
                let verdict = JobRetry().verdict(after: mayPass, failures: failures, jitter: random.next())
                guard case .again(let wait) = verdict else {
                    Issue.record("given up after \(failures)")
                    return
                }
                #expect((full / 2...full).contains(wait))
            }
        }
    }

    @Test func `only a conflict with somebody faster is worth trying again`() {
        #expect(JobFailure(Refusal.versionConflict(.clue)).mayPass)
        #expect(!JobFailure(Refusal.notFound(.clue)).mayPass)
    }
}
