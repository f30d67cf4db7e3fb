import HTTPTypes
import Law
import TestSupport
import Testing

@testable import Web

/// The fine calculator for anyone: page and API.
struct FinePageTests {
    private static let asked =
        "/law/fines?conducts=copyright&conductOn=2026-03-01&on=2026-05-01&business=60%2C000"

    @Test(arguments: Language.allCases)
    func `the page shows the range with its arithmetic`(language: Language) async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            let empty = try await browser.get("/law/fines", [.acceptLanguage: language.tag])
            #expect(PageCheck(empty.text).problems.isEmpty, "\(PageCheck(empty.text).problems)")
            expectGolden(empty.work, "fines.\(language.rawValue).html", sourceFile: #filePath)
            let page = try await browser.get(Self.asked + "&proposed=80000", [.acceptLanguage: language.tag])
            #expect(page.status == .ok)
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            expectGolden(page.work, "fines-answer.\(language.rawValue).html", sourceFile: #filePath)
        }
    }

    @Test(arguments: [
        ("&proposed=80000", "在法定幅度60,000元至300,000元之内"), ("&proposed=300001", "高于法定幅度"),
        ("&proposed=30000", "减轻处罚应当有法定情形、说明理由并由另一人复核"),
        ("&proposed=30000&ground=harmUndone&reason=%E5%B7%B2%E5%8F%AC%E5%9B%9E&second=%E4%BD%95%E5%AE%A1", "复核人何审"),
        ("", "60,000元 × 500% = 300,000元"),
    ])
    func `a fine proposed is held against it`(query: String, words: String) async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            let page = try await browser.get(Self.asked + query)
            #expect(page.text.contains(words), "\(page.text)")
        }
    }

    @Test func `what is missing or wrong is named`() async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            let page = try await browser.get("/law/fines?conductOn=&on=2026-05-01&business=x")
            #expect(page.text.contains(FineText.choose.zh))
            #expect(!page.text.contains("class=\"threshold\""))
        }
    }

    @Test func `a program asks for the range, with or without a fine`() async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            func ask(_ body: String) async throws -> Answer {
                try await browser.send(.post, "/api/v1/law/fines", [.contentType: "application/json"], body: body)
            }
            let facts =
                #"{"conducts":["copyright"],"conductOn":"2026-03-01","business":{"minor":6000000,"currency":"CNY"}}"#
            let range = try await ask(#"{"on":"2026-05-01","facts":\#(facts)}"#)
            #expect(range.status == .ok, "\(range.text)")
            #expect(range.json["range"]?["governing"]?["least"]?["minor"] == 6_000_000)
            #expect(range.json["check"] == nil || range.json["check"] == .null)
            let above = try await ask(
                #"{"on":"2026-05-01","proposed":{"minor":40000000,"currency":"CNY"},"facts":\#(facts)}"#)
            #expect(above.json["check"]?["verdict"]?.string == "above")
            let none = try await ask(#"{"on":"2026-05-01","facts":{"conducts":[]}}"#)
            #expect(none.status == .unprocessableContent)
        }
    }
}
