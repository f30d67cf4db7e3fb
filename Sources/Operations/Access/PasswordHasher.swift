import Dispatch
import Enforcement
import Foundation
import Law

/// Computes password hashes away from the threads that answer requests: at most two at once, and no long queue.
///
/// A hash takes a tenth of a second and tens of megabytes by intent; without a bound a flood of sign-ins would take
/// the machine down.
package final class PasswordHasher: Sendable {
    private let cost: PasswordCost
    private let random: @Sendable (Int) -> [UInt8]
    private let lanes: [DispatchQueue]
    private let waiting = Locked(Waiting())

    private struct Waiting {
        var count = 0
        var turn = 0
    }

    /// How many may wait or run before further ones are told to come back.
    private static let longestQueue = 64

    /// - Parameter random: bytes that nobody can guess.
    package init(cost: PasswordCost = .standard, random: @escaping @Sendable (Int) -> [UInt8]) {
        self.cost = cost
        self.random = random
        lanes = (1...2).map { DispatchQueue(label: "qingyuan.passwords.\($0)") }
    }

    /// The hash of a new password under a fresh salt.
    ///
    /// - Throws: `Refusal` with `slowDown` where too many wait already.
    package func hash(_ password: Secret) async throws -> PasswordHash {
        let salt = random(16)
        return try await run { [cost] in try PasswordHash(of: password.text, salt: salt, cost: cost) }
    }

    /// Whether the password belongs to the stored hash. Without one the work is done all the same, so that the time
    /// taken does not tell which names exist.
    ///
    /// - Throws: `Refusal` with `slowDown` where too many wait already.
    package func verify(_ password: Secret, against stored: PasswordHash?) async throws -> Bool {
        guard let stored else {
            _ = try await hash(password)
            return false
        }
        return try await run { try stored.matches(password.text) }
    }

    /// Whether a stored hash was made with other parameters than those of today, and is better made anew.
    package func isOutdated(_ stored: PasswordHash) -> Bool { stored.cost != cost }

    private func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        let turn = try enter()
        defer { waiting.withLock { $0.count -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            lanes[turn % lanes.count].async { continuation.resume(with: Result { try body() }) }
        }
    }

    private func enter() throws -> Int {
        try waiting.withLock { waiting in
            guard waiting.count < PasswordHasher.longestQueue else {
                throw Refusal(
                    .slowDown, Wording("登录的人太多，请稍后再试", "Too many people are signing in; try again shortly"),
                    facts: ["seconds": "5"])
            }
            waiting.count += 1
            waiting.turn &+= 1
            return waiting.turn
        }
    }
}
