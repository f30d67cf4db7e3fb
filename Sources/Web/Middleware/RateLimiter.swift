package import Law
import Synchronization

/// Counts requests by address: each has a bucket per pace that fills at a steady rate.
///
/// Remembers a bounded number of addresses. A bucket that has filled up again is the same as none, so those are
/// forgotten first, then the least recent.
package final class RateLimiter: Sendable {
    private struct Key: Hashable {
        let address: String
        let pace: Pace
    }

    private struct Bucket {
        /// Requests left, in thousandths.
        var level: Int64
        var at: Moment
    }

    private let settings: RateSettings
    private let buckets = Mutex<[Key: Bucket]>([:])

    package init(settings: RateSettings) {
        self.settings = settings
    }

    /// Takes one request from the address's bucket.
    ///
    /// - Returns: nil where it may go on, else the seconds until one may.
    package func take(address: String, pace: Pace, at now: Moment) -> Int? {
        guard !settings.isOff, let rate = settings.rate(pace) else { return nil }
        return buckets.withLock { buckets in
            let key = Key(address: address, pace: pace)
            var bucket = buckets[key] ?? Bucket(level: Int64(rate.burst) * 1000, at: now)
            bucket = filled(bucket, rate, to: now)
            defer {
                buckets[key] = bucket
                if buckets.count > settings.remembered { trim(&buckets, at: now) }
            }
            if bucket.level >= 1000 {
                bucket.level -= 1000
                return nil
            }
            let perSecond = Double(rate.perMinute) / 60
            return max(1, Int((Double(1000 - bucket.level) / 1000 / perSecond).rounded(.up)))
        }
    }

    /// How many buckets are remembered.
    package var count: Int { buckets.withLock { $0.count } }

    private func filled(_ bucket: Bucket, _ rate: Rate, to now: Moment) -> Bucket {
        let passed = max(0, now.milliseconds - bucket.at.milliseconds)
        let gained = min(passed, 3_600_000) * Int64(rate.perMinute) / 60
        return Bucket(level: min(Int64(rate.burst) * 1000, bucket.level + gained), at: max(now, bucket.at))
    }

    private func trim(_ buckets: inout [Key: Bucket], at now: Moment) {
        buckets = buckets.filter { key, bucket in
            settings.rate(key.pace).map { filled(bucket, $0, to: now).level < Int64($0.burst) * 1000 } ?? false
        }
        guard buckets.count > settings.remembered else { return }
        let kept = buckets.sorted { $0.value.at > $1.value.at }.prefix(settings.remembered / 2)
        buckets = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }
}

extension RateSettings {
    /// The rate of a pace; nil where it is free.
    func rate(_ pace: Pace) -> Rate? {
        switch pace {
        case .ordinary: ordinary
        case .careful: careful
        case .feed: feed
        case .free: nil
        }
    }
}
