import Testing

@testable import Operations

struct WebhookRetryTests {
    private static let hour: Int64 = 3_600_000

    @Test(arguments: [200, 201, 202, 204, 299])
    func `any answer of the two hundreds is a delivery`(status: Int) {
        #expect(WebhookRetry.verdict(after: .answered(status: status), tries: 1, spread: 0) == .delivered)
    }

    @Test(arguments: [100, 301, 302, 400, 401, 404, 429, 500, 503])
    func `any other is tried again, redirects too`(status: Int) {
        #expect(WebhookRetry.verdict(after: .answered(status: status), tries: 1, spread: 0) == .again(after: 5_000))
    }

    @Test func `a receiver that says it is gone is left alone`() {
        #expect(WebhookRetry.verdict(after: .answered(status: 410), tries: 1, spread: 0) == .gone)
    }

    @Test func `ten tries take three days, and then it is over`() {
        var whole: Int64 = 0
        for tries in 1...9 {
            guard case .again(let wait) = WebhookRetry.verdict(after: .failed(.timedOut), tries: tries, spread: 0)
            else {
                Issue.record("given up after \(tries)")
                return
            }
            whole += wait
        }
        #expect(whole == 75 * WebhookRetryTests.hour + 35 * 60_000 + 5_000)
        #expect(WebhookRetry.verdict(after: .failed(.timedOut), tries: 10, spread: 0) == .dead)
    }

    @Test(arguments: [0, 1, 499, 500, 501, .max] as [UInt64])
    func `chance adds a tenth at most`(spread: UInt64) {
        guard case .again(let wait) = WebhookRetry.verdict(after: .failed(.broken), tries: 1, spread: spread) else {
            Issue.record("given up")
            return
        }
        #expect((5_000...5_500).contains(wait))
    }

    @Test(arguments: [(60, 60_000), (1, 5_000), (10_000_000, 24 * 3_600_000)] as [(Int, Int64)])
    func `a receiver is left alone for as long as it asks, within a day`(seconds: Int, wait: Int64) {
        let answer = WebhookAnswer.answered(status: 503, retryAfter: seconds)
        #expect(WebhookRetry.verdict(after: answer, tries: 1, spread: 0) == .again(after: wait))
    }
}
