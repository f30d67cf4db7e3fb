import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

struct LawAPITests {
    private func ask(_ body: String) async throws -> (HTTPResponse.Status, JSONValue) {
        let server = try await TestServer(Routes.all)
        return try await server.run { browser in
            let answer = try await browser.send(
                .post, "/api/v1/law/thresholds", [.contentType: "application/json"], body: body)
            return (answer.status, answer.json)
        }
    }

    @Test func `anyone sends facts and is answered with rule, article and arithmetic`() async throws {
        let (status, json) = try await ask(
            """
            {"on":"2025-07-01","facts":{"crimes":["214"],"conduct":{"to":"2025-06-10"},"sanctions":[],
             "figures":{"gains":{"minor":0,"currency":"CNY"},"goods":[{"description":"丝巾","unsold":650,
             "sales":[{"quantity":100,"unitPrice":{"minor":20000,"currency":"CNY"}}]}]}}}
            """)
        #expect(status == .ok)
        let answer = try #require(json["assessments"]?.array?.first)
        #expect(answer["outcome"]?.string == "met")
        #expect(answer["tier"]?.string == "basic")
        #expect(answer["governing"]?["confidence"]?.string == "partlyConfirmed")
        #expect(json.text().contains("达到150,000元（100%）"))
    }

    @Test func `what is wrong is pointed at`() async throws {
        let (status, json) = try await ask(
            """
            {"on":"2025-07-01","facts":{"crimes":["214"],"figures":{"gains":{"minor":-1,"currency":"CNY"},
             "goods":[{"description":"丝巾","unsold":-3}]}}}
            """)
        #expect(status == .unprocessableContent)
        let pointers = json["errors"]?.array?.compactMap { $0["pointer"]?.string } ?? []
        #expect(Set(pointers) == ["/facts/figures/gains/minor", "/facts/figures/goods/0/unsold"])
    }
}
