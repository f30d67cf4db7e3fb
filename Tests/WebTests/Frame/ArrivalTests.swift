import HTTPTypes
import Testing

@testable import Web

struct ArrivalTests {
    @Test(
        arguments: [
            ("10.0.0.9", "", [], "10.0.0.9"),
            ("10.0.0.9", "1.2.3.4", [], "10.0.0.9"),
            ("10.0.0.1", "1.2.3.4", ["10.0.0.1"], "1.2.3.4"),
            ("10.0.0.1", "6.6.6.6, 1.2.3.4", ["10.0.0.1"], "1.2.3.4"),
            ("10.0.0.1", "1.2.3.4, 10.0.0.2", ["10.0.0.1", "10.0.0.2"], "1.2.3.4"),
            ("10.0.0.1", "", ["10.0.0.1"], "10.0.0.1"),
        ] as [(String, String, Set<String>, String)])
    func `the client is the nearest hop that is no proxy of ours`(
        peer: String, forwarded: String, trusted: Set<String>, address: String
    ) {
        let headers: HTTPFields = forwarded.isEmpty ? [:] : [.forwardedFor: forwarded]
        #expect(ClientAddress(peer: peer, headers: headers, trusted: trusted).address == address)
    }

    @Test(arguments: [
        ("/", "", "", Language.zh), ("/", "", "en-GB,en;q=0.9", .en), ("/", "", "zh-CN,en;q=0.5", .zh),
        ("/", "", "en;q=0.5,zh;q=0.8", .zh), ("/", "", "fr, de", .zh), ("/", "", "en;q=0", .zh),
        ("/", "lang=en", "zh", .en), ("/?lang=zh", "lang=en", "en", .zh), ("/?lang=xx", "lang=en", "zh", .en),
    ])
    func `the language is the one asked for, else the one remembered, else the browser's, else Chinese`(
        target: String, cookie: String, accept: String, language: Language
    ) {
        var headers = HTTPFields()
        if !cookie.isEmpty { headers[.cookie] = "qy=x; \(cookie)" }
        if !accept.isEmpty { headers[.acceptLanguage] = accept }
        #expect(LanguageChoice(target: target, headers: headers).language == language)
    }

    @Test func `a language asked for is remembered, and every answer has a reference`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let chosen = try await browser.get("/?lang=en")
            #expect(
                chosen.headers[values: .setCookie].contains("lang=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax")
            )
            #expect(chosen.headers[.contentLanguage] == "en")
            let later = try await browser.get("/")
            #expect(later.headers[.contentLanguage] == "en")
            let references = [chosen, later].map { $0.headers[.requestID] ?? "" }
            #expect(references.allSatisfy { $0.utf8.count == 16 } && references[0] != references[1])
        }
    }
}
