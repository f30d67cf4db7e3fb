import CPhotos
package import Screening

/// Turns the bytes of a JPEG, PNG or WebP file into brightnesses, through the libraries that every distribution keeps
/// (libjpeg-turbo, libpng, libwebp), within limits.
///
/// The size is read off the head of the file before anything is decoded, so that a small file which claims to be a huge
/// picture costs nothing; a JPEG of endless passes is cut off.
package enum PhotoDecoder {
    /// Pixels of the largest photo that is decoded: more than any telephone takes.
    package static let mostPixels = 60_000_000

    /// The brightnesses of a photo; nil for what is no such photo, is damaged, or is too large.
    ///
    /// - Complexity: O(pixels) time, 7 bytes of memory a pixel.
    package static func luma(of bytes: [UInt8]) -> PhotoLuma? {
        switch FileFormat(of: bytes) {
        case .jpeg: jpeg(bytes)
        case .png: png(bytes)
        case .webp: webp(bytes)
        case .gif, .pdf, .html, .plain, .unknown: nil
        }
    }

    private static func isAllowed(_ width: Int, _ height: Int) -> Bool {
        width > 0 && height > 0 && width <= mostPixels && height <= mostPixels / width
    }

    private static func jpeg(_ bytes: [UInt8]) -> PhotoLuma? {
        guard let decoder = tjInitDecompress() else { return nil }
        defer { tjDestroy(decoder) }
        var (width, height, sampling, colours) = (Int32(0), Int32(0), Int32(0), Int32(0))
        let head = tjDecompressHeader3(
            decoder, bytes, UInt(bytes.count), &width, &height, &sampling, &colours)
        guard head == 0, isAllowed(Int(width), Int(height)) else { return nil }
        var rgb = [UInt8](repeating: 0, count: 3 * Int(width) * Int(height))
        let done = tjDecompress2(
            decoder, bytes, UInt(bytes.count), &rgb, width, 0, height, Int32(TJPF_RGB.rawValue), TJFLAG_LIMITSCANS)
        // Cameras write files with small faults, which decode with a warning; what broke off in the middle is no photo.
        guard done == 0 || tjGetErrorCode(decoder) == Int32(TJERR_WARNING.rawValue) else { return nil }
        return PhotoLuma(rgb: rgb, width: Int(width), height: Int(height))
    }

    private static func png(_ bytes: [UInt8]) -> PhotoLuma? {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        return bytes.withUnsafeBytes { room -> PhotoLuma? in
            guard png_image_begin_read_from_memory(&image, room.baseAddress, room.count) != 0 else { return nil }
            let (width, height) = (Int(image.width), Int(image.height))
            guard isAllowed(width, height) else { return nil }
            image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
            var rgb = [UInt8](repeating: 0, count: 3 * width * height)
            // What is transparent is seen on white, as a shop's page shows it.
            var white = png_color(red: 255, green: 255, blue: 255)
            guard png_image_finish_read(&image, &white, &rgb, 0, nil) != 0 else { return nil }
            return PhotoLuma(rgb: rgb, width: width, height: height)
        }
    }

    private static func webp(_ bytes: [UInt8]) -> PhotoLuma? {
        var (width, height) = (Int32(0), Int32(0))
        guard WebPGetInfo(bytes, bytes.count, &width, &height) != 0, isAllowed(Int(width), Int(height)) else {
            return nil
        }
        var rgb = [UInt8](repeating: 0, count: 3 * Int(width) * Int(height))
        guard WebPDecodeRGBInto(bytes, bytes.count, &rgb, rgb.count, 3 * width) != nil else { return nil }
        return PhotoLuma(rgb: rgb, width: Int(width), height: Int(height))
    }
}
