/// The mean of a moving window along one row or column; at the ends the window is cut off.
struct BoxBlur {
    /// Where the line begins.
    let from: Int
    /// How many pixels the line has.
    let count: Int
    /// How far one pixel of the line lies from the next.
    let stride: Int
    /// How many pixels the window covers.
    let window: Int

    /// Blurs the line with one running sum, so that the time does not depend on the window.
    ///
    /// The order of additions is the reference's, so that no bit of a hash differs.
    ///
    /// - Complexity: O(count).
    func run(_ source: [Float], into target: inout [Float]) {
        source.withUnsafeBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                let ahead = (window + 2) / 2 - 1
                var sum: Float = 0
                var covered = 0
                for place in 0..<(count + ahead) {
                    if place < count {
                        sum += source[from + place * stride]
                        covered += 1
                    }
                    if place >= window {
                        sum -= source[from + (place - window) * stride]
                        covered -= 1
                    }
                    if place >= ahead { target[from + (place - ahead) * stride] = sum / Float(covered) }
                }
            }
        }
    }
}
