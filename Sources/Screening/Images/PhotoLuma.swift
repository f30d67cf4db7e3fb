/// The brightness of a photo, pixel by pixel: what its hash is made from.
public struct PhotoLuma: Sendable {
    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// Brightness 0 to 255, row after row from the top left.
    public let pixels: [Float]

    /// The brightness of pixels in red, green and blue, one byte each, by the weights of ITU-R BT.601.
    ///
    /// Nil comes back where the bytes are not `3 × width × height`.
    ///
    /// - Parameters:
    ///   - rgb: three bytes a pixel, row after row.
    ///   - width: pixels in a row.
    ///   - height: rows.
    /// - Complexity: O(pixels).
    public init?(rgb: [UInt8], width: Int, height: Int) {
        guard width > 0, height > 0, rgb.count == 3 * width * height else { return nil }
        self.width = width
        self.height = height
        pixels = [Float](unsafeUninitializedCapacity: width * height) { room, count in
            for place in 0..<(width * height) {
                // In double precision and in this order, as the reference does, so that no bit of a hash differs.
                let (red, green, blue) = (
                    Double(rgb[3 * place]), Double(rgb[3 * place + 1]), Double(rgb[3 * place + 2])
                )
                room.initializeElement(at: place, to: Float(red * 0.299 + green * 0.587 + blue * 0.114))
            }
            count = width * height
        }
    }

    /// The brightness of a large photo made smaller: each pixel is the mean of a square of them.
    ///
    /// What is left over at the right and the bottom, less than a square, is dropped. Nil comes back where the bytes are not
    /// `3 × width × height` or there is no whole square.
    ///
    /// - Parameters:
    ///   - rgb: three bytes a pixel, row after row.
    ///   - width: pixels in a row.
    ///   - height: rows.
    ///   - side: pixels along one side of a square, 1 or more.
    /// - Complexity: O(pixels) time; memory for the pixels that remain.
    public init?(rgb: [UInt8], width: Int, height: Int, squaresOf side: Int) {
        guard side > 1 else {
            self.init(rgb: rgb, width: width, height: height)
            return
        }
        guard width >= side, height >= side, rgb.count == 3 * width * height else { return nil }
        let (columns, rows) = (width / side, height / side)
        var pixels = [Float](repeating: 0, count: columns * rows)
        let share = 1 / Float(side * side)
        rgb.withUnsafeBufferPointer { rgb in
            for row in 0..<(rows * side) {
                var at = 3 * row * width
                let to = row / side * columns
                for column in 0..<(columns * side) {
                    let light = Float(rgb[at]) * 0.299 + Float(rgb[at + 1]) * 0.587 + Float(rgb[at + 2]) * 0.114
                    pixels[to + column / side] += light * share
                    at += 3
                }
            }
        }
        self.init(pixels: pixels, width: columns, height: rows)
    }

    /// Brightnesses that are known already; nil comes back where they are not `width × height`.
    ///
    /// - Parameters:
    ///   - pixels: 0 to 255, row after row.
    ///   - width: pixels in a row.
    ///   - height: rows.
    public init?(pixels: [Float], width: Int, height: Int) {
        guard width > 0, height > 0, pixels.count == width * height else { return nil }
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}
