import Dispatch
import Enforcement
import Law

/// Looks at pictures away from the threads that answer requests, one at a time, and with no long queue.
///
/// A large picture takes seconds and hundreds of megabytes; without a bound a few dozen of them would take the machine down.
package final class PhotoDesk: Sendable {
    private let lane = DispatchQueue(label: "qingyuan.photos")
    private let waiting = Locked(0)
    private let longestQueue: Int

    /// - Parameter longestQueue: how many may wait or be looked at before further ones are told to come back.
    package init(longestQueue: Int = 32) {
        self.longestQueue = longestQueue
    }

    /// What a file looks like; nil where it does not say that it is a picture.
    ///
    /// - Throws: `Refusal` with `slowDown` where too many wait already.
    package func reading(of bytes: [UInt8]) async throws -> PhotoReading? {
        guard FileFormat(of: bytes).isPicture else { return nil }
        try enter()
        defer { waiting.withLock { $0 -= 1 } }
        return await withCheckedContinuation { continuation in
            lane.async { continuation.resume(returning: PhotoReading(of: bytes)) }
        }
    }

    private func enter() throws {
        try waiting.withLock { waiting in
            guard waiting < longestQueue else {
                throw Refusal(
                    .slowDown,
                    Wording("正在处理的图片太多，请稍后再试", "Too many pictures are being looked at; try again shortly"),
                    facts: ["seconds": "10"])
            }
            waiting += 1
        }
    }
}
