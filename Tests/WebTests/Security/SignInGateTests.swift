import Law
import TestSupport
import Testing

@testable import Web

struct SignInGateTests {
    private let clock = TestClock()
    private let gate = SignInGate(rules: SignInRules())

    private func fail(_ times: Int, account: String = "li", address: String = "a") {
        for _ in 0..<times { gate.failed(account: account, address: address, at: clock.now) }
    }

    private func wait(account: String = "li", address: String = "a") -> Int? {
        gate.wait(account: account, address: address, at: clock.now)
    }

    @Test(arguments: [(0, nil), (4, nil), (5, 2), (6, 4), (7, 8), (10, 64), (14, 900), (100, 900)] as [(Int, Int?)])
    func `each wrong password beyond the free ones doubles the wait, up to a quarter of an hour`(
        times: Int, seconds: Int?
    ) {
        for number in 0..<times { gate.failed(account: "li", address: "a\(number)", at: clock.now) }
        #expect(wait(address: "other") == seconds)
    }

    @Test func `the wait passes with time`() {
        fail(6)
        #expect(wait() == 4)
        clock.advance(seconds: 3)
        #expect(wait() == 1)
        clock.advance(seconds: 1)
        #expect(wait() == nil)
    }

    @Test func `an address that tries many accounts is slowed down on each of them`() {
        for number in 0..<41 { fail(1, account: "u\(number)") }
        #expect(wait(account: "new") == 2)
        #expect(wait(account: "new", address: "b") == nil)
    }

    @Test func `the right password clears the account and not the address`() {
        fail(50)
        gate.succeeded(account: "LI")
        #expect(wait(account: "li", address: "b") == nil)
        #expect(wait(account: "li", address: "a") != nil)
    }

    @Test func `the case of a name makes no new account`() {
        fail(6, account: "Li")
        #expect(wait(account: "lI", address: "b") == 4)
    }

    @Test func `an hour without an attempt forgets everything`() {
        fail(6)
        clock.advance(hours: 1, seconds: 1)
        fail(1)
        #expect(wait() == nil)
    }
}
