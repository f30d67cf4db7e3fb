package import Law
import Synchronization

/// When repeated wrong passwords are slowed down.
package struct SignInRules: Sendable, Hashable {
    /// Wrong attempts that cost nothing: people mistype.
    package var free = 4
    /// The wait after the first attempt beyond those, in seconds; doubles with each further one.
    package var firstWait = 2
    /// The longest wait, in seconds: slow enough to make guessing hopeless, short enough not to lock anyone out for a day.
    package var longestWait = 15 * 60
    /// After this many seconds without an attempt everything is forgotten.
    package var forgetAfter = 3600
    /// How many accounts and addresses are remembered.
    package var remembered = 20_000

    package init() {}
}

/// Slows down guessing: wrong passwords are counted per account and per address, and each further one waits longer.
///
/// An address may fail ten times as often as an account, since an office shares one. Counting a name that no account has
/// costs the same, so an answer never tells which names exist.
package final class SignInGate: Sendable {
    private struct Record {
        var failures: Int
        var last: Moment
    }

    private let rules: SignInRules
    private let records = Mutex<[String: Record]>([:])

    package init(rules: SignInRules) {
        self.rules = rules
    }

    /// How many seconds this attempt must still wait; nil where it may be made now.
    package func wait(account: String, address: String, at now: Moment) -> Int? {
        records.withLock { records in
            let waits = keys(account, address).compactMap { key, weight in
                records[key].flatMap { remaining($0, weight: weight, at: now) }
            }
            return waits.max()
        }
    }

    /// A wrong password was given.
    package func failed(account: String, address: String, at now: Moment) {
        records.withLock { records in
            for (key, _) in keys(account, address) {
                let known = records[key].flatMap { isForgotten($0, at: now) ? nil : $0 }
                records[key] = Record(failures: (known?.failures ?? 0) + 1, last: now)
            }
            if records.count > rules.remembered { trim(&records) }
        }
    }

    /// The right password was given: the account starts afresh; the address keeps its count, lest one known account
    /// be used to go on guessing others.
    package func succeeded(account: String) {
        records.withLock { records in _ = records.removeValue(forKey: "account " + account.lowercased()) }
    }

    private func keys(_ account: String, _ address: String) -> [(key: String, weight: Int)] {
        [("account " + account.lowercased(), 1), ("address " + address, 10)]
    }

    private func remaining(_ record: Record, weight: Int, at now: Moment) -> Int? {
        let over = record.failures - rules.free * weight
        guard over > 0, !isForgotten(record, at: now) else { return nil }
        let wait = min(rules.longestWait, rules.firstWait << min(over - 1, 20))
        let passed = (now.milliseconds - record.last.milliseconds + 999) / 1000
        let left = wait - Int(passed)
        return left > 0 ? left : nil
    }

    private func isForgotten(_ record: Record, at now: Moment) -> Bool {
        now.milliseconds - record.last.milliseconds > Int64(rules.forgetAfter) * 1000
    }

    /// Keeps the more recent half.
    private func trim(_ records: inout [String: Record]) {
        let cut = records.values.map(\.last).sorted()[records.count / 2]
        records = records.filter { $0.value.last > cut }
    }
}
