import Enforcement
import HTTPTypes
import Law
import Testing

@testable import Web

struct ProblemTests {
    @Test(arguments: [
        (RefusalCode.notSignedIn, 401), (.wrongCredentials, 401), (.notAllowed, 403), (.notFound, 404),
        (.notInThisState, 409), (.versionConflict, 412), (.duplicate, 409), (.keyReused, 422), (.invalidInput, 422),
        (.secondPerson, 422), (.slowDown, 429), (RefusalCode("guard.of-a-subject"), 422),
    ])
    func `a refusal has the status of its category and keeps its own code`(code: RefusalCode, status: Int) {
        let source = LegalSource(law: Wording("行政处罚法", "Administrative Penalty Law"), article: "第四十二条")
        let refusal = Refusal(code, Wording("不行", "No"), source: source, facts: ["field": "due"])
        let problem = Problem.from(refusal)
        #expect(problem.kind.status.code == status)
        #expect(problem.code == code.rawValue)
        #expect(problem.article == source)
        #expect(problem.detail == refusal.message)
        #expect(problem.errors.map(\.pointer) == ["/due"])
        #expect(problem.logged == nil)
    }

    @Test func `every category of refusal has an example above`() {
        #expect(
            Set(RefusalCode.Category.allCases) == [
                .unauthenticated, .forbidden, .notFound, .conflict, .unprocessable, .tooMany,
            ])
    }

    @Test func `kinds have statuses of mistakes, each its own but for none`() {
        let statuses = ProblemKind.allCases.map(\.status.code)
        #expect(Set(statuses).count == statuses.count)
        #expect(statuses.allSatisfy { (400..<600).contains($0) })
    }

    @Test(arguments: ["/broken", "/api/v1/broken"])
    func `a fault shows a reference and nothing of itself`(path: String) async throws {
        let server = try await TestServer(
            TestRoutes.all + [
                APIRoute(
                    .get, "/broken", APIOperation("break", Wording("坏", "Break"), tag: .notes, access: .anyone),
                    replies: .ok(NoteView.self)
                ) { _ in throw Broken() }
            ])
        try await server.run { browser in
            let answer = try await browser.get(path)
            #expect(answer.status == .internalServerError)
            #expect(!answer.text.contains("hunter2") && !answer.text.contains("Broken"))
            let reference = try #require(answer.headers[.requestID])
            #expect(answer.text.contains(reference))
        }
    }

    @Test func `a refusal on a page is a page with its sentence`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let answer = try await browser.get("/refused")
            #expect(answer.status == .conflict)
            #expect(answer.text.contains("状态不对"))
            let answer1 = try await browser.get("/refused?lang=en")
            #expect(answer1.text.contains("Wrong state"))
        }
    }

    @Test func `a problem of the API is told as RFC 9457 says, in the language asked for`() async throws {
        let server = try await TestServer()
        try await server.run { browser in
            let answer = try await browser.get("/api/v1/notes", [.acceptLanguage: "en"])
            #expect(answer.headers[.contentType] == "application/problem+json")
            let json = answer.json
            #expect(json["type"] == "/api/v1/problems/not-signed-in")
            #expect(json["title"] == "Sign in first")
            #expect(json["status"] == 401)
            #expect(json["instance"] == "/api/v1/notes")
            #expect(json["reference"]?.string == answer.headers[.requestID])
            #expect(SchemaBook.shared.check(json, as: ProblemBody.self).isEmpty)
            let answer2 = try await browser.get("/api/v1/notes", [.acceptLanguage: "zh"])
            #expect(answer2.json["title"] == "请先登录")
        }
    }

    @Test func `the type of every problem leads to its description`() async throws {
        let server = try await TestServer(FrameRoutes.all)
        try await server.run { browser in
            for kind in ProblemKind.allCases {
                let answer = try await browser.get(Paths.problem(kind).text)
                #expect(answer.json["code"]?.string == kind.rawValue)
                #expect(answer.json["status"] == .integer(Int64(kind.status.code)))
            }
            let answer3 = try await browser.get("/api/v1/problems/other")
            #expect(answer3.status == .notFound)
        }
    }
}
