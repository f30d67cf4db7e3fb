import Screening

/// Pictures of any size and of bytes that do not fit it.
enum PhotoRound {
    static func run(_ random: inout FuzzRandom) throws {
        let (width, height) = (random.number(-1...90), random.number(-1...90))
        let fits = random.once(in: 4) ? random.number(0...30_000) : max(0, width) * max(0, height) * 3
        let flat = UInt8(random.number(0...255))
        let isFlat = random.once(in: 3)
        let rgb = (0..<fits).map { _ in isFlat ? flat : UInt8(random.number(0...255)) }
        guard let photo = PhotoLuma(rgb: rgb, width: width, height: height) else { return }
        guard let result = PhotoHasher.hash(photo) else { return }
        try Broken.unless((0...100).contains(result.quality), "a quality of \(result.quality)")
    }
}
