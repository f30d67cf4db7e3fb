import CPhotos
package import Enforcement
package import Screening

/// Turns the bytes of a JPEG, PNG or WebP file into brightnesses, through the libraries that every distribution keeps
/// (libjpeg-turbo, libpng, libwebp), within limits.
///
/// The size is read off the head of the file before anything is decoded, so that a small file which claims to be a huge
/// picture costs nothing. Passes of a JPEG are counted before they are made. A large photo is made smaller on the way: its
/// hash is made of 64 by 64 samples in any case.
package enum PhotoDecoder {
    /// Pixels of the largest photo that is decoded: more than any telephone takes.
    package static let mostPixels = 60_000_000
    /// Pixels times passes of a JPEG: ten passes of thirty million, some seconds of work.
    package static let mostPasses = 300_000_000
    /// Pixels that are looked at; a larger photo is decoded at a half, a quarter or an eighth of its sides.
    package static let seenPixels = 4_000_000

    /// The brightnesses of a photo.
    ///
    /// - Throws: ``PictureFault``.
    /// - Complexity: O(pixels × passes) time. At most 3 bytes of memory a pixel of a PNG, 4 of a WebP, 6 of a JPEG of several
    ///   passes, and 3 bytes for each of the pixels that are looked at.
    package static func luma(of bytes: [UInt8]) throws(PictureFault) -> PhotoLuma {
        switch FileFormat(of: bytes) {
        case .jpeg: try jpeg(bytes)
        case .png: try png(bytes)
        case .webp: try webp(bytes)
        case .gif, .pdf, .html, .plain, .unknown: throw .unreadFormat
        }
    }

    /// By what a photo's sides are divided: 1, 2, 4 or 8.
    private static func divisor(_ width: Int, _ height: Int) throws(PictureFault) -> Int {
        guard width > 0, height > 0 else { throw .damaged }
        guard width <= mostPixels, height <= mostPixels / width else { throw .tooLarge }
        return [1, 2, 4].first { width * height <= seenPixels * $0 * $0 } ?? 8
    }

    private static func jpeg(_ bytes: [UInt8]) throws(PictureFault) -> PhotoLuma {
        guard let decoder = tjInitDecompress() else { throw .damaged }
        defer { tjDestroy(decoder) }
        var (width, height, sampling, colours) = (Int32(0), Int32(0), Int32(0), Int32(0))
        let head = tjDecompressHeader3(
            decoder, bytes, UInt(bytes.count), &width, &height, &sampling, &colours)
        guard head == 0 else { throw .damaged }
        let divisor = Int32(try divisor(Int(width), Int(height)))
        guard Int(width) * Int(height) <= mostPasses / max(1, passes(bytes)) else { throw .tooLarge }
        (width, height) = ((width + divisor - 1) / divisor, (height + divisor - 1) / divisor)
        var rgb = [UInt8](repeating: 0, count: 3 * Int(width) * Int(height))
        let done = tjDecompress2(
            decoder, bytes, UInt(bytes.count), &rgb, width, 0, height, Int32(TJPF_RGB.rawValue), TJFLAG_LIMITSCANS)
        // Cameras write files with small faults, which decode with a warning; what broke off in the middle is no photo.
        guard done == 0 || tjGetErrorCode(decoder) == Int32(TJERR_WARNING.rawValue) && !isCutOff(decoder) else {
            throw .damaged
        }
        return try photo(rgb, Int(width), Int(height))
    }

    /// Whether the last warning of a decoder is that the file ends too early: libjpeg fills the rest with grey.
    private static func isCutOff(_ decoder: tjhandle) -> Bool {
        tjGetErrorStr2(decoder).map { String(cString: $0).hasPrefix("Premature end") } ?? false
    }

    /// How often a JPEG goes over its pixels: the marks that begin a scan. Within a scan the first byte of such a mark is
    /// always followed by a zero.
    private static func passes(_ bytes: [UInt8]) -> Int {
        var (count, wasMark) = (0, false)
        for byte in bytes {
            if wasMark, byte == 0xDA { count += 1 }
            wasMark = byte == 0xFF
        }
        return count
    }

    private static func png(_ bytes: [UInt8]) throws(PictureFault) -> PhotoLuma {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        return try bytes.withUnsafeBufferPointer { room throws(PictureFault) -> PhotoLuma in
            guard png_image_begin_read_from_memory(&image, room.baseAddress, room.count) != 0 else { throw .damaged }
            let (width, height) = (Int(image.width), Int(image.height))
            let divisor = try divisor(width, height)
            image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
            var rgb = [UInt8](repeating: 0, count: 3 * width * height)
            // What is transparent is seen on white, as a shop's page shows it.
            var white = png_color(red: 255, green: 255, blue: 255)
            guard png_image_finish_read(&image, &white, &rgb, 0, nil) != 0 else { throw .damaged }
            return try photo(rgb, width, height, squaresOf: divisor)
        }
    }

    private static func webp(_ bytes: [UInt8]) throws(PictureFault) -> PhotoLuma {
        var settings = WebPDecoderConfig()
        guard WebPInitDecoderConfig(&settings) != 0,
            WebPGetFeatures(bytes, bytes.count, &settings.input) == VP8_STATUS_OK
        else { throw .damaged }
        guard settings.input.has_animation == 0 else { throw .unreadFormat }
        let divisor = Int32(try divisor(Int(settings.input.width), Int(settings.input.height)))
        let (width, height) = (max(1, settings.input.width / divisor), max(1, settings.input.height / divisor))
        if divisor > 1 {
            settings.options.use_scaling = 1
            settings.options.scaled_width = width
            settings.options.scaled_height = height
        }
        var rgb = [UInt8](repeating: 0, count: 3 * Int(width) * Int(height))
        let status = rgb.withUnsafeMutableBufferPointer { room in
            settings.output.colorspace = MODE_RGB
            settings.output.is_external_memory = 1
            settings.output.u.RGBA = WebPRGBABuffer(rgba: room.baseAddress, stride: 3 * width, size: room.count)
            return WebPDecode(bytes, bytes.count, &settings)
        }
        WebPFreeDecBuffer(&settings.output)
        guard status == VP8_STATUS_OK else { throw .damaged }
        return try photo(rgb, Int(width), Int(height))
    }

    private static func photo(
        _ rgb: [UInt8], _ width: Int, _ height: Int, squaresOf side: Int = 1
    ) throws(PictureFault) -> PhotoLuma {
        guard let photo = PhotoLuma(rgb: rgb, width: width, height: height, squaresOf: side) else { throw .tooSmall }
        return photo
    }
}
