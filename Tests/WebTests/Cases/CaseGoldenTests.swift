import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of cases as they were looked at.
struct CaseGoldenTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    private static func accept(_ language: Language) -> HTTPFields { [.acceptLanguage: language.tag] }

    @Test(arguments: Language.allCases)
    func `the list shows what is due next`(language: Language) async throws {
        let scene = try await CaseServer()
        _ = try await scene.world.registered()
        _ = try await scene.world.noticeGiven()
        scene.world.house.clock.advance(days: 3)
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            Self.check(try await browser.get("/cases", Self.accept(language)), "list", language)
            Self.check(try await browser.get("/cases?q=none", Self.accept(language)), "list-empty", language)
        }
    }

    @Test(arguments: Language.allCases)
    func `the file of each state shows the acts of that state`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let files: [(String, String, CaseID)] = [
            ("registered", "chen.li", try await world.registered()), ("checking", "li.mei", try await world.checking()),
            ("investigating", "li.mei", try await world.investigating()),
            ("concluded", "he.shen", try await world.concluded()), ("reviewed", "li.mei", try await world.reviewed()),
            ("noticeGiven", "chen.li", try await world.noticeGiven()),
        ]
        try await scene.server.run { browser in
            for (state, person, id) in files {
                try await browser.enter(person)
                Self.check(
                    try await browser.get(Paths.case(id).text, Self.accept(language)), "file-\(state)", language)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `every kind of question has its field`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let pages: [(CaseID, String, [String])] = [
            (try await world.registered(), "chen.li", ["officers"]),
            (try await world.checking(), "li.mei", ["facts", "evidence", "filing-proposal"]),
            (try await world.reviewed(), "li.mei", ["notice"]),
        ]
        try await scene.server.run { browser in
            for (id, person, nouns) in pages {
                try await browser.enter(person)
                for noun in nouns {
                    Self.check(
                        try await browser.get(Paths.caseAct(id, noun).text, Self.accept(language)), "act-\(noun)",
                        language)
                }
            }
            Self.check(try await browser.get("/cases/new", Self.accept(language)), "new", language)
        }
    }
}
