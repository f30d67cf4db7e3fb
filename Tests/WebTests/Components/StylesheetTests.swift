import Foundation
import Testing

@testable import Web

/// What the stylesheets promise: enough contrast in both schemes, no colour outside the tokens, nothing from elsewhere.
struct StylesheetTests {
    /// Text on its ground: 4.5 to 1 (WCAG 2.2, 1.4.3).
    static let textPairs = [
        ("ink", "ground"), ("ink", "surface"), ("ink", "sunken"), ("ink-soft", "ground"), ("ink-soft", "surface"),
        ("ink-soft", "sunken"), ("ink-faint", "ground"), ("ink-faint", "surface"), ("ink-faint", "sunken"),
        ("action", "ground"), ("action", "surface"), ("action", "sunken"), ("action-strong", "action-wash"),
        ("action-strong", "surface"), ("on-fill", "action-fill"), ("on-fill", "action-fill-strong"), ("seal", "ground"),
        ("seal", "surface"), ("seal", "sunken"), ("on-fill", "seal-fill"), ("on-fill", "seal-fill-strong"),
        ("ink", "seal-wash"), ("amber", "ground"), ("amber", "sunken"), ("ink", "amber-wash"), ("green", "ground"),
        ("green", "sunken"), ("ink", "green-wash"), ("ink", "action-wash"), ("ink-soft", "seal-wash"),
        ("ink-soft", "amber-wash"), ("ink-soft", "green-wash"), ("ink-soft", "action-wash"), ("on-found", "found"),
    ]
    /// Edges of controls and shapes that carry meaning: 3 to 1 (WCAG 2.2, 1.4.11).
    static let shapePairs = [
        ("edge", "surface"), ("edge", "ground"), ("action", "rule"), ("amber", "rule"), ("seal", "rule"),
        ("green", "rule"),
        ("found-edge", "ground"), ("action-fill", "ground"), ("seal-fill", "ground"), ("seal", "seal-wash"),
        ("amber", "amber-wash"), ("green", "green-wash"), ("action", "action-wash"),
    ]

    @Test(arguments: ["app.css", "paper.css"])
    func `every rule is closed before the next begins`(_ name: String) throws {
        let text = try #require(EmbeddedResources.text(name))
        var depth = 0
        for line in text.split(separator: "\n") {
            let isNested = line.hasPrefix(" ") || line.hasPrefix("}") || line.hasPrefix("\t")
            #expect(isNested || depth == 0, "\(line) stands inside a rule that was not closed")
            depth += line.count { $0 == "{" } - line.count { $0 == "}" }
        }
        #expect(depth == 0)
    }

    @Test(arguments: ["light", "dark"])
    func `every text and every shape stands out from its ground`(_ scheme: String) throws {
        let tokens = try Self.tokens(scheme)
        for (pairs, least) in [(Self.textPairs, 4.5), (Self.shapePairs, 3.0)] {
            for (front, back) in pairs {
                let ratio = Self.contrast(try #require(tokens[front]), try #require(tokens[back]))
                #expect(ratio >= least, "\(scheme): \(front) on \(back) is \(ratio)")
            }
        }
    }

    @Test func `the contrast of black and white is twenty-one`() {
        #expect(abs(Self.contrast(0x000000, 0xFFFFFF) - 21) < 0.001)
        #expect(abs(Self.contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001)
    }

    @Test func `colours are named once, as tokens`() throws {
        let css = try Self.css("app.css")
        let outside = css.matches(of: /^\s*[a-z-]+:[^;]*#[0-9a-fA-F]{3,8}/.anchorsMatchLineEndings())
            .map { String($0.output) }.filter { !$0.contains("--") }
        #expect(outside == [])
    }

    @Test func `every token used is defined`() throws {
        let css = try Self.css("app.css")
        let defined = Set(css.matches(of: /(--[a-z-]+)\s*:/).map { String($0.output.1) })
        let used = Set(css.matches(of: /var\((--[a-z-]+)/).map { String($0.output.1) })
        #expect(used.subtracting(defined) == [])
    }

    @Test(arguments: ["app.css", "paper.css", "app.js", "mark.svg"])
    func `no file asks for anything from elsewhere`(_ name: String) throws {
        let text = try Self.css(name).replacing("http://www.w3.org/2000/svg", with: "")
        for word in ["http:", "https:", "//cdn", "@import", "url("] {
            #expect(!text.contains(word), "\(name) contains \(word)")
        }
    }

    @Test(arguments: GalleryTests.pageNames, Language.allCases)
    func `no page carries a style, a script or a handler of its own`(_ name: String, _ language: Language) throws {
        let page = try #require(Gallery(language).pages.first { $0.name == name }).html.text
        #expect(!page.contains(" style="))
        #expect(!page.contains("<style"))
        #expect(page.matches(of: /<script(?! src=)/).isEmpty)
        #expect(page.matches(of: /\son[a-z]+=/).isEmpty)
        #expect(!page.contains("javascript:"))
    }

    @Test(arguments: GalleryTests.pageNames)
    func `every class of a page is one the stylesheets know`(_ name: String) throws {
        let css = try Self.css("app.css") + Self.css("paper.css")
        let page = try #require(Gallery(.zh).pages.first { $0.name == name }).html.text
        let classes = Set(
            page.matches(of: /class="([^"]*)"/).flatMap { $0.output.1.split(separator: " ").map(String.init) })
        let silent: Set = [
            "ordinary", "due-subject", "spark-latest", "finding-kind", "evidence-title", "brand-name", "findings",
            "passages",
        ]
        let unknown = classes.subtracting(silent).filter { !css.contains("." + $0) }
        #expect(unknown.isEmpty, "\(unknown.sorted())")
    }

    // MARK: Reading the stylesheet

    private static func css(_ name: String) throws -> String {
        try #require(EmbeddedResources.text(name))
    }

    /// The tokens of a scheme as 0xRRGGBB; the dark scheme changes what it names and keeps the rest.
    private static func tokens(_ scheme: String) throws -> [String: Int] {
        let css = try css("app.css")
        let parts = css.split(separator: "@media (prefers-color-scheme: dark)", maxSplits: 1).map(String.init)
        let dark = try #require(parts.last?.split(separator: "\n}", maxSplits: 1).first)
        var tokens = read(parts[0])
        if scheme == "dark" { tokens.merge(read(String(dark))) { $1 } }
        return tokens
    }

    private static func read(_ css: String) -> [String: Int] {
        var tokens: [String: Int] = [:]
        for match in css.matches(of: /--([a-z-]+):\s*#([0-9a-f]{6});/) {
            tokens[String(match.output.1)] = Int(match.output.2, radix: 16)
        }
        return tokens
    }

    /// The ratio of WCAG 2.2: relative luminances of sRGB colours, each with 0.05 of flare.
    private static func contrast(_ one: Int, _ other: Int) -> Double {
        func luminance(_ colour: Int) -> Double {
            func linear(_ channel: Int) -> Double {
                let value = Double(channel & 0xFF) / 255
                return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour)
        }
        let (first, second) = (luminance(one), luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }
}
