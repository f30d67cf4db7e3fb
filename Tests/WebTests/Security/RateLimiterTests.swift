import HTTPTypes
import Law
import TestSupport
import Testing

@testable import Web

struct RateLimiterTests {
    private static func limiter(burst: Int = 3, perMinute: Int = 6, remembered: Int = 100) -> RateLimiter {
        var settings = RateSettings()
        settings.ordinary = Rate(burst: burst, perMinute: perMinute)
        settings.remembered = remembered
        return RateLimiter(settings: settings)
    }

    @Test func `an address may make its burst at once, then as many as the bucket gains`() {
        let limiter = RateLimiterTests.limiter()
        let clock = TestClock()
        func take() -> Int? { limiter.take(address: "a", pace: .ordinary, at: clock.now) }
        #expect([take(), take(), take()] == [nil, nil, nil])
        #expect(take() == 10)
        clock.advance(seconds: 4)
        #expect(take() == 6)
        clock.advance(seconds: 6)
        #expect(take() == nil)
        #expect(take() == 10)
        clock.advance(hours: 5)
        #expect([take(), take(), take()] == [nil, nil, nil])
        #expect(take() != nil)
    }

    @Test func `addresses and paces do not share a bucket, and what is free never counts`() {
        let limiter = RateLimiterTests.limiter(burst: 1)
        let now = TestClock.mondayMorning
        #expect(limiter.take(address: "a", pace: .ordinary, at: now) == nil)
        #expect(limiter.take(address: "a", pace: .ordinary, at: now) != nil)
        #expect(limiter.take(address: "b", pace: .ordinary, at: now) == nil)
        #expect(limiter.take(address: "a", pace: .careful, at: now) == nil)
        for _ in 0..<100 { #expect(limiter.take(address: "a", pace: .free, at: now) == nil) }
    }

    @Test func `a clock set back gives nothing away and takes nothing`() {
        let limiter = RateLimiterTests.limiter(burst: 1)
        let clock = TestClock()
        #expect(limiter.take(address: "a", pace: .ordinary, at: clock.now) == nil)
        clock.advance(hours: -1)
        #expect(limiter.take(address: "a", pace: .ordinary, at: clock.now) == 10)
    }

    @Test func `memory stays bounded under any number of addresses, and the busiest are remembered`() {
        let limiter = RateLimiterTests.limiter(burst: 1, remembered: 100)
        let clock = TestClock()
        for number in 0..<5000 {
            _ = limiter.take(address: "\(number)", pace: .ordinary, at: clock.now)
            if number % 10 == 0 { clock.advance(milliseconds: 1) }
            #expect(limiter.count <= 101)
        }
        #expect(limiter.take(address: "4999", pace: .ordinary, at: clock.now) != nil)
    }

    @Test func `too many requests are answered with the wait`() async throws {
        let server = try await TestServer { settings in
            settings.rates.isOff = false
            settings.rates.careful = Rate(burst: 2, perMinute: 2)
        }
        try await server.run { browser in
            try await browser.get("/sign-in")
            func attempt(_ address: String) async throws -> (HTTPResponse.Status, String?) {
                let answer = try await browser.post("/echo", [("account", "")], [.forwardedFor: address])
                try await browser.get("/sign-in")
                return (answer.status, answer.headers[.retryAfter])
            }
            let result1 = try await attempt("9.9.9.9")
            #expect(result1.0 == .seeOther)
            let result2 = try await attempt("9.9.9.9")
            #expect(result2.0 == .seeOther)
            let result3 = try await attempt("9.9.9.9")
            #expect(result3 == (.tooManyRequests, "30"))
            let result4 = try await attempt("8.8.8.8")
            #expect(result4.0 == .seeOther)
            server.world.clock.advance(seconds: 30)
            let result5 = try await attempt("9.9.9.9")
            #expect(result5.0 == .seeOther)
        }
    }
}
