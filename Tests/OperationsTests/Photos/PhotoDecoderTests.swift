import Enforcement
import Foundation
import Operations
import Screening
import TestSupport
import Testing

/// Photos written by somebody else's library, read by ours, hashed by both.
struct PhotoDecoderTests {
    private struct Photo {
        let name: String
        let bytes: [UInt8]
        let hash: PhotoHash
        let quality: Int
    }

    /// Invented pictures as JPEG in several qualities and both orders of passes, PNG with and without transparency, WebP.
    private static let script = """
        import base64, io, random
        import numpy, pdqhash
        from PIL import Image, ImageDraw, ImageFilter
        random.seed(5)
        forms = [("JPEG", dict(quality=95)), ("JPEG", dict(quality=40, progressive=True)), ("PNG", {}),
                 ("WEBP", dict(quality=80)), ("JPEG", dict(quality=85, grey=True)), ("PNG", dict(alpha=True))]
        for number in range(60):
            width, height = random.randint(40, 700), random.randint(40, 700)
            picture = Image.new("RGB", (width, height), tuple(random.choices(range(256), k=3)))
            draw = ImageDraw.Draw(picture)
            for _ in range(25):
                box = sorted(random.choices(range(width), k=2)), sorted(random.choices(range(height), k=2))
                shape = random.choice([draw.rectangle, draw.ellipse])
                shape([box[0][0], box[1][0], box[0][1], box[1][1]], fill=tuple(random.choices(range(256), k=3)))
            picture = picture.filter(ImageFilter.GaussianBlur(1))
            form, options = forms[number % len(forms)]
            options = dict(options)
            if options.pop("grey", False): picture = picture.convert("L")
            if options.pop("alpha", False): picture = picture.convert("RGBA")
            file = io.BytesIO()
            picture.save(file, form, **options)
            file.seek(0)
            pixels = numpy.asarray(Image.open(file).convert("RGB")).copy()
            bits, quality = pdqhash.compute(pixels)
            code = f"{int(''.join(str(bit) for bit in bits), 2):064x}"
            print(form, base64.b64encode(file.getvalue()).decode(), code, quality)
        """

    @Test(.enabled(if: PythonOracle.has("pdqhash, PIL"), "python modules pdqhash and pillow are missing"))
    func `photos in every format hash within ten bits of pdqhash`() throws {
        let photos = try Self.photos()
        #expect(photos.count == 60)
        #expect(photos.filter { $0.quality >= 80 }.count > 30)
        for photo in photos {
            let luma = try PhotoDecoder.luma(of: photo.bytes)
            let result = try #require(PhotoHasher.hash(luma))
            guard photo.quality >= 80 else { continue }
            #expect(result.hash.distance(to: photo.hash) <= 10, "\(photo.name) \(photo.hash)")
        }
    }

    @Test(.enabled(if: PythonOracle.has("pdqhash, PIL"), "python modules pdqhash and pillow are missing"))
    func `a photo cut off or damaged gives nothing or a photo, never a crash`() throws {
        let random = TestRandom(seed: 23)
        for photo in try Self.photos().prefix(12) {
            for _ in 0..<40 {
                var bytes = Array(photo.bytes.prefix(1 + Int(random.next() % UInt64(photo.bytes.count))))
                bytes[Int(random.next() % UInt64(bytes.count))] ^= UInt8(truncatingIfNeeded: random.next())
                _ = try? PhotoDecoder.luma(of: bytes)
            }
        }
    }

    @Test(.enabled(if: PythonOracle.has("pdqhash, PIL"), "python modules pdqhash and pillow are missing"))
    func `a photo that breaks off in the middle is damaged`() throws {
        for photo in try Self.photos().prefix(12) {
            #expect(throws: PictureFault.damaged, "\(photo.name)") {
                try PhotoDecoder.luma(of: Array(photo.bytes.prefix(photo.bytes.count / 2)))
            }
        }
    }

    /// A photo larger than those that are looked at pixel by pixel, in every format, beside what pdqhash says of all its pixels.
    private static let large = """
        import base64, io, random
        import numpy, pdqhash
        from PIL import Image, ImageDraw, ImageFilter
        random.seed(9)
        for form, options in [("JPEG", dict(quality=85)), ("PNG", {}), ("WEBP", dict(quality=80))]:
            picture = Image.new("RGB", (2900, 2300), (230, 230, 220))
            draw = ImageDraw.Draw(picture)
            for _ in range(40):
                x, y, side = random.randint(0, 2700), random.randint(0, 2100), random.randint(90, 900)
                draw.ellipse([x, y, x + side, y + side], fill=tuple(random.choices(range(256), k=3)))
            file = io.BytesIO()
            picture.save(file, form, **options)
            file.seek(0)
            bits, quality = pdqhash.compute(numpy.asarray(Image.open(file).convert("RGB")).copy())
            code = f"{int(''.join(str(bit) for bit in bits), 2):064x}"
            print(form, base64.b64encode(file.getvalue()).decode(), code, quality)
        """

    @Test(.enabled(if: PythonOracle.has("pdqhash, PIL"), "python modules pdqhash and pillow are missing"))
    func `a large photo is looked at smaller and hashes within ten bits of pdqhash all the same`() throws {
        let photos = try Self.photos(Self.large)
        #expect(photos.count == 3 && photos.allSatisfy { $0.quality >= 80 })
        for photo in photos {
            let luma = try PhotoDecoder.luma(of: photo.bytes)
            #expect(luma.width * luma.height <= PhotoDecoder.seenPixels, "\(photo.name)")
            #expect(try #require(PhotoHasher.hash(luma)).hash.distance(to: photo.hash) <= 10, "\(photo.name)")
        }
    }

    @Test func `a small file that claims to be a huge picture is refused`() {
        let side: [UInt8] = [0x00, 0x7F, 0xFF, 0xFF]
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        let bomb = head + Array("IHDR".utf8) + side + side + [8, 2, 0, 0, 0, 0, 0, 0, 0]
        #expect(throws: PictureFault.self) { try PhotoDecoder.luma(of: bomb) }
        #expect(throws: PictureFault.unreadFormat) { try PhotoDecoder.luma(of: Array("plain words".utf8)) }
        #expect(throws: PictureFault.unreadFormat) { try PhotoDecoder.luma(of: []) }
    }

    private static func photos(_ script: String = script) throws -> [Photo] {
        try PythonOracle.run(script).split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map(String.init)
            try #require(parts.count == 4)
            let bytes = try #require(Data(base64Encoded: parts[1]))
            return Photo(
                name: parts[0], bytes: Array(bytes), hash: try #require(PhotoHash(hex: parts[2])),
                quality: try #require(Int(parts[3])))
        }
    }
}
