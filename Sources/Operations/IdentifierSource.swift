import Foundation
package import Law

/// Gives out record ids: 48 bits of time and 80 random bits as 26 characters of Crockford's base 32.
///
/// Ids of one source never go backwards, also within a millisecond: the random part is counted up there.
package final class IdentifierSource: Sendable {
    private let random: @Sendable () -> UInt64
    private let last = Locked(State())

    private struct State {
        var milliseconds: Int64 = -1
        var high: UInt16 = 0
        var low: UInt64 = 0
    }

    /// A source over a source of random 64-bit words: the system's in the program, a seeded one in tests.
    package init(random: @escaping @Sendable () -> UInt64) {
        self.random = random
    }

    /// The next id.
    package func next(at moment: Moment) -> String {
        let state = last.withLock { state in
            if moment.milliseconds > state.milliseconds {
                state = State(
                    milliseconds: moment.milliseconds, high: UInt16(truncatingIfNeeded: random()) >> 1, low: random())
            } else {
                let (low, overflow) = state.low.addingReportingOverflow(1)
                state.low = low
                if overflow { state.high &+= 1 }
            }
            return state
        }
        return IdentifierSource.text(state.milliseconds, state.high, state.low)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    private static func text(_ milliseconds: Int64, _ high: UInt16, _ low: UInt64) -> String {
        var bytes = [UInt8](repeating: 0, count: 26)
        var time = UInt64(bitPattern: milliseconds)
        for place in stride(from: 9, through: 0, by: -1) {
            bytes[place] = alphabet[Int(time & 31)]
            time >>= 5
        }
        var value = (high: UInt64(high), low: low)
        for place in stride(from: 25, through: 10, by: -1) {
            bytes[place] = alphabet[Int(value.low & 31)]
            value.low = value.low >> 5 | (value.high & 31) << 59
            value.high >>= 5
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A value behind a lock.
package final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    package init(_ value: Value) {
        self.value = value
    }

    /// Runs a closure while no other has the value.
    package func withLock<T>(_ body: (inout Value) throws -> T) rethrows -> T {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
