import Operations
import Testing

struct FileFormatTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        let format: FileFormat
        var testDescription: String { name }
    }

    static let samples: [Sample] = [
        Sample(name: "PNG", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], format: .png),
        Sample(name: "JPEG", bytes: [0xFF, 0xD8, 0xFF, 0xE0], format: .jpeg),
        Sample(name: "GIF", bytes: Array("GIF89a....".utf8), format: .gif),
        Sample(name: "WebP", bytes: Array("RIFF\u{1}\u{2}\u{3}\u{4}WEBPVP8 ".utf8), format: .webp),
        Sample(name: "RIFF that is no WebP", bytes: Array("RIFF\u{1}\u{2}\u{3}\u{4}WAVE".utf8), format: .plain),
        Sample(name: "PDF", bytes: Array("%PDF-1.7".utf8), format: .pdf),
        Sample(name: "a page", bytes: Array("\u{FEFF} \n<!DOCTYPE html><p>云岭泉".utf8), format: .html),
        Sample(name: "text", bytes: Array("云岭泉 <b>".utf8), format: .plain),
        Sample(name: "SVG is text, never a picture", bytes: Array("<svg onload=\"alert(1)\">".utf8), format: .plain),
        Sample(name: "text with NUL", bytes: [0x61, 0, 0x62], format: .unknown),
        Sample(name: "no UTF-8", bytes: [0xD4, 0xC6], format: .unknown),
        Sample(name: "nothing", bytes: [], format: .plain),
    ]

    @Test(arguments: samples)
    func `a file is what its bytes say`(_ sample: Sample) {
        #expect(FileFormat(of: sample.bytes) == sample.format)
    }

    @Test func `only pictures that run nothing are shown in place`() {
        #expect(FileFormat.allCases.filter(\.isPicture) == [.png, .jpeg, .gif, .webp])
    }
}
