import Foundation
import TestSupport
import Testing

/// `qingyuan photo hash` and `qingyuan photo same`.
struct PhotoCommandTests {
    /// A picture, the same mirrored and pressed harder, and another one.
    private static let script = """
        import base64, io, random
        from PIL import Image, ImageDraw, ImageOps
        random.seed(9)
        def picture():
            image = Image.new("RGB", (320, 240), "white")
            draw = ImageDraw.Draw(image)
            for _ in range(30):
                x, y = random.randint(0, 280), random.randint(0, 200)
                draw.ellipse([x, y, x + random.randint(9, 90), y + random.randint(9, 90)],
                             fill=tuple(random.choices(range(256), k=3)))
            return image
        one, other = picture(), picture()
        for image, form, quality in [(one, "JPEG", 95), (ImageOps.mirror(one), "WEBP", 70), (other, "PNG", 0)]:
            file = io.BytesIO()
            image.save(file, form, quality=quality)
            print(base64.b64encode(file.getvalue()).decode())
        """

    @Test(.enabled(if: PythonOracle.has("PIL"), "python module pillow is missing"))
    func `a mirrored photo is found, and no other`() async throws {
        let photos = try PythonOracle.run(Self.script).split(separator: "\n").compactMap {
            Data(base64Encoded: String($0))
        }
        try #require(photos.count == 3)
        try await Program.with { program in
            for (name, photo) in zip(["a.jpg", "b.webp", "c.png"], photos) { try program.put(name, Array(photo)) }
            let hashes = try program.run("photo", "hash", "a.jpg", "b.webp", "c.png")
            #expect(hashes.code == 0)
            #expect(hashes.lines.count == 3)
            #expect(hashes.lines.allSatisfy { $0.prefix(64).allSatisfy(\.isHexDigit) })
            let same = try program.run("photo", "same", "--json", "a.jpg", "b.webp", "c.png")
            #expect(same.code == 0)
            let line = try #require(same.lines.first)
            #expect(same.lines.count == 1)
            let pair = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            #expect(pair["file"] as? String == "a.jpg")
            #expect(pair["other"] as? String == "b.webp")
            #expect(pair["turn"] as? String == "mirrored")
        }
    }

    @Test func `what is no photo is named, and the exit code says so`() async throws {
        try await Program.with { program in
            try program.put("words.jpg", "no photo")
            let outcome = try program.run("photo", "hash", "words.jpg", "nowhere.png")
            #expect(outcome.code == 1)
            #expect(outcome.output.isEmpty)
            #expect(outcome.messages.contains("words.jpg: not a JPEG"))
            #expect(outcome.messages.contains("nowhere.png: cannot be read"))
        }
    }
}
