import Foundation
import TestSupport

/// Invented photos that have what real ones have: noise, smooth light, edges, one colour.
enum PhotoScene: CaseIterable {
    case noise, light, edges, plain

    struct Photo {
        let width: Int
        let height: Int
        let rgb: [UInt8]

        /// Width, height and pixels, for another process.
        var message: [UInt8] {
            [width, height].flatMap { size in (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } } + rgb
        }
    }

    func photo(width: Int, height: Int, _ random: TestRandom) -> Photo {
        let (phase, period) = (Double(random.next() % 100) / 10, 5 + Double(random.next() % 40))
        var rgb: [UInt8] = []
        rgb.reserveCapacity(3 * width * height)
        for row in 0..<height {
            for column in 0..<width {
                let (x, y) = (Double(column) / Double(width), Double(row) / Double(height))
                for channel in 0..<3 {
                    rgb.append(brightness(x, y, phase + Double(channel), period, random))
                }
            }
        }
        return Photo(width: width, height: height, rgb: rgb)
    }

    private func brightness(_ x: Double, _ y: Double, _ shift: Double, _ period: Double, _ random: TestRandom) -> UInt8
    {
        switch self {
        case .noise: UInt8(truncatingIfNeeded: random.next())
        case .light: UInt8(127.5 + 127 * sin(shift + 3 * x + 2 * y * y) * cos(shift - 4 * y * x))
        case .edges: (x * period + shift).truncatingRemainder(dividingBy: 3) > y * 2 ? 230 : 20
        case .plain: 200
        }
    }
}
