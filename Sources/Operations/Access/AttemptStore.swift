import Enforcement
import Law
import Storage

/// When repeated wrong passwords are slowed down.
package struct SignInPace: Sendable, Hashable {
    /// Wrong tries on one account that cost nothing: people mistype.
    package var free = 4
    /// How many times as often an address may fail as an account: an office shares one.
    package var addressWeight = 10
    /// The wait after the first try beyond those, in seconds; it doubles with each further one.
    package var firstWait: Int64 = 2
    /// The longest wait, in seconds: slow enough to make guessing hopeless, too short to lock anybody out for a day.
    package var longestWait: Int64 = 15 * 60
    /// Tries older than this many seconds are not counted.
    package var window: Int64 = 3600

    package init() {}

    /// How many seconds there are still to wait after so many failures, the last of them at a moment; 0 for none.
    func wait(failures: Int, last: Moment, now: Moment, weight: Int) -> Int64 {
        let over = failures - free * weight
        guard over > 0 else { return 0 }
        let wait = min(longestWait, firstWait << Int64(min(over - 1, 20)))
        let passed = (now.milliseconds - last.milliseconds) / 1000
        return max(0, wait - passed)
    }
}

/// The SQL of tries to sign in.
enum AttemptStore {
    /// How a try ended.
    enum Outcome: String {
        /// Being checked; counts as wrong until it is known, so that many tries at once gain nothing.
        case pending
        case wrong
        /// The password was right and the one-time code is still asked for.
        case half
        case passed
    }

    enum Factor: String { case password, code }

    /// Takes note of a try before it is checked, or refuses it where the account or the address must wait.
    ///
    /// - Returns: the try's id, for `finish`.
    /// - Throws: `Refusal` with `slowDown`; its fact `seconds` says how long.
    static func begin(
        _ factor: Factor, name: String, address: String, id: String, now: Moment, pace: SignInPace,
        in access: any WriteAccess
    ) throws -> String {
        let since = now.adding(milliseconds: -pace.window * 1000)
        try access.execute(
            "DELETE FROM sign_in_attempt WHERE at < $1", [now.adding(milliseconds: -retention)])
        let byName = try failures(
            """
            SELECT count(*) AS number, max(at) AS last
            FROM   sign_in_attempt
            WHERE  name_digest = $1 AND outcome IN ('wrong', 'pending') AND at > $2
              AND  id > coalesce(
                       (SELECT max(id) FROM sign_in_attempt WHERE name_digest = $1 AND outcome = 'passed'), '')
            """, SecretDigest.of(name.lowercased()), since, in: access)
        let byAddress = try failures(
            """
            SELECT count(*) AS number, max(at) AS last
            FROM   sign_in_attempt
            WHERE  address = $1 AND outcome IN ('wrong', 'pending') AND at > $2
            """, address, since, in: access)
        let wait = max(
            pace.wait(failures: byName.number, last: byName.last, now: now, weight: 1),
            pace.wait(failures: byAddress.number, last: byAddress.last, now: now, weight: pace.addressWeight))
        guard wait == 0 else { throw slowDown(wait) }
        try access.execute(
            """
            INSERT INTO sign_in_attempt (id, at, name_digest, address, factor, outcome)
            VALUES ($1, $2, $3, $4, $5, 'pending')
            """, [id, now, SecretDigest.of(name.lowercased()), address, factor.rawValue])
        return id
    }

    /// Says how a try ended.
    static func finish(_ id: String, _ outcome: Outcome, in access: any WriteAccess) throws {
        try access.execute("UPDATE sign_in_attempt SET outcome = $2 WHERE id = $1", [id, outcome.rawValue])
    }

    /// Tries are kept for 90 days, in milliseconds.
    private static let retention: Int64 = 90 * Moment.day

    private static func failures(
        _ sql: String, _ key: String, _ since: Moment, in access: any ReadAccess
    ) throws -> (number: Int, last: Moment) {
        guard let row = try access.first(sql, [key, since]) else { return (0, since) }
        return (try row.get("number"), try row.get("last") ?? since)
    }

    private static func slowDown(_ seconds: Int64) -> Refusal {
        Refusal(
            .slowDown,
            Wording("连续多次登录失败，请在 \(seconds) 秒后再试", "Too many failed tries; wait \(seconds) seconds, then try again"),
            facts: ["seconds": String(seconds)])
    }
}
