import Foundation
import TestSupport
import Testing

@testable import Web

struct GalleryTests {
    static let partNames = Gallery(.zh).parts.map(\.name)
    static let pageNames = Gallery(.zh).pages.map(\.name)

    @Test(arguments: partNames, Language.allCases)
    func `a component renders as it was looked at`(_ name: String, _ language: Language) throws {
        let part = try #require(Gallery(language).parts.first { $0.name == name })
        expectGolden(part.html.text, "\(name).\(language.rawValue).html")
    }

    @Test(arguments: pageNames, Language.allCases)
    func `a whole page renders as it was looked at`(_ name: String, _ language: Language) throws {
        let page = try #require(Gallery(language).pages.first { $0.name == name })
        expectGolden(page.html.text, "\(name).\(language.rawValue).html")
    }

    /// With `GALLERY=folder` the pages are written there with the styles beside them, to be looked at in a browser.
    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["GALLERY"] != nil, "set GALLERY to a folder to write the gallery"))
    func `the gallery is written out for looking`() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["GALLERY"] ?? "/tmp")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["app.css", "paper.css", "app.js", "mark.svg"] {
            try Data(#require(EmbeddedResources.text(name)).utf8).write(to: folder.appending(path: name))
        }
        for language in Language.allCases {
            for page in Gallery(language).pages {
                let text = page.html.text.replacing("/static/", with: "")
                let file = folder.appending(path: "\(page.name).\(language.rawValue).html")
                try Data(text.utf8).write(to: file)
            }
        }
    }
}
