import Foundation
import Testing

/// The officer's guide shows only what is there: every link, every picture, and no picture that nobody sees.
struct GuideDocumentsTests {
    private static let docs = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs").standardized

    private static func files(in folder: String, ending: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: docs.appending(path: folder), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == ending }
    }

    private static func pages() throws -> [URL] {
        try [docs.appending(path: "officer.zh-CN.md")] + files(in: "officer", ending: "md")
    }

    /// Where the links and pictures of a page lead, as far as they stay in the repository.
    private static func targets(of page: URL) throws -> [URL] {
        let text = try String(contentsOf: page, encoding: .utf8)
        return text.matches(of: /\]\(([^)#\s]+)/).map { String($0.1) }
            .filter { !$0.hasPrefix("http") }
            .map { page.deletingLastPathComponent().appending(path: $0).standardized }
    }

    @Test func `every link and picture of the guide leads to a file`() throws {
        for page in try Self.pages() {
            for target in try Self.targets(of: page) {
                let stands = FileManager.default.fileExists(atPath: target.path)
                #expect(stands, "\(page.lastPathComponent): \(target.path)")
            }
        }
    }

    @Test func `every picture of the guide is shown in it and small`() throws {
        let shown = Set(try Self.pages().flatMap { try Self.targets(of: $0) }.map(\.lastPathComponent))
        let pictures = try Self.files(in: "images/officer", ending: "png")
        #expect(!pictures.isEmpty)
        for picture in pictures {
            let bytes = try Data(contentsOf: picture).count
            #expect(shown.contains(picture.lastPathComponent), "\(picture.lastPathComponent) is shown nowhere")
            #expect(bytes <= 150_000, "\(picture.lastPathComponent): \(bytes) bytes")
        }
    }

    /// What is quoted is what a page says; an ellipsis stands for what the page fills in.
    @Test func `every label that the guide quotes stands in the program`() throws {
        let program = try Self.program()
        for page in try Self.pages() {
            let text = try String(contentsOf: page, encoding: .utf8)
            for label in Set(text.matches(of: /“([^”]+)”/).map(\.1)) {
                let stands = label.split(separator: "…").allSatisfy { program.range(of: Data($0.utf8)) != nil }
                #expect(stands, "\(page.lastPathComponent): \(label)")
            }
        }
    }

    /// The text of every source, as bytes: to look for words in them is quick.
    private static func program() throws -> Data {
        let sources = docs.appending(path: "../Sources").standardized
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .reduce(into: Data()) { $0.append(try Data(contentsOf: $1)) }
    }
}
