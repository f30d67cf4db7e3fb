import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of clues as they were looked at.
struct CluePageTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok)
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    private static func accept(_ language: Language) -> HTTPFields { [.acceptLanguage: language.tag] }

    @Test(arguments: Language.allCases)
    func `the queue shows what is due, and what one may do with several`(language: Language) async throws {
        let scene = try await ClueServer()
        for state in [ClueState.received, .assigned, .checking] { _ = try await scene.clue(in: state) }
        scene.house.clock.advance(days: 3)
        try await scene.server.run { browser in
            try await browser.enter("head")
            Self.check(try await browser.get("/clues", Self.accept(language)), "queue", language)
            Self.check(
                try await browser.get("/clues?q=%E6%B2%A1%E6%9C%89", Self.accept(language)), "queue-empty", language)
        }
    }

    @Test(arguments: Language.allCases)
    func `the file of each state shows the acts of that state`(language: Language) async throws {
        let scene = try await ClueServer()
        for state in ClueState.allCases where state != .filed {
            let id = try await scene.clue(in: state)
            try await scene.server.run { browser in
                try await browser.enter(state == .assigned || state == .checking ? "officer" : "head")
                Self.check(
                    try await browser.get(Paths.clue(id).text, Self.accept(language)), "file-\(state.rawValue)",
                    language)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `every act has a page that says what will happen`(language: Language) async throws {
        let scene = try await ClueServer()
        let received = try await scene.clue(in: .received)
        _ = try await scene.clue(in: .received)
        let pages: [(ClueID, String, [String])] = [
            (received, "head", ["triage", "merger", "dismissal"]),
            (try await scene.clue(in: .triaged), "head", ["assignment"]),
            (try await scene.clue(in: .assigned, "另一件事"), "officer", ["return", "acceptance"]),
            (try await scene.clue(in: .checking, "第三件事"), "officer", ["report"]),
            (try await scene.clue(in: .checking, "第四件事"), "head", ["extension"]),
            (try await scene.clue(in: .checked, "第五件事"), "head", ["case", "closure", "further-check"]),
        ]
        try await scene.server.run { browser in
            for (id, who, nouns) in pages {
                try await browser.enter(who)
                for noun in nouns {
                    Self.check(
                        try await browser.get(Paths.clueAct(id, noun).text, Self.accept(language)), "act-\(noun)",
                        language)
                }
            }
            try await browser.enter("officer")
            Self.check(try await browser.get("/clues/new", Self.accept(language)), "new", language)
        }
    }

    @Test(arguments: Language.allCases)
    func `an act on several is summed up before and told one by one after`(language: Language) async throws {
        let scene = try await ClueServer()
        let one = try await scene.clue(in: .received)
        let two = try await scene.clue(in: .checked, "已核查的线索")
        try await scene.server.run { browser in
            try await browser.enter("head")
            _ = try await browser.get("/clues", Self.accept(language))
            let chosen = [("act", "triage"), ("id", one.rawValue), ("id", two.rawValue), ("id", "NONE")]
            let before = try await browser.post("/clues/selected", chosen, Self.accept(language))
            Self.check(before, "selected", language)
            let answers = [
                ("key", "k"), ("priority", "high"), ("clue", "\(one):1"), ("clue", "\(two):5"),
            ]
            let after = try await browser.post("/clues/selected/triage", answers, Self.accept(language))
            Self.check(after, "selected-done", language)
            let again = try await browser.post("/clues/selected/triage", answers, Self.accept(language))
            #expect(again.text.contains(language == .zh ? "已办理 1 条" : "1 of 2 done"))
        }
        #expect(try await scene.file(one).clue.version == 2)
    }

    @Test func `every event has its page, and every page its noun in the API`() {
        let paths = Set(Routes.all.filter { $0 is APIRoute && $0.method == .post }.map(\.pattern.template))
        for event in ClueEvent.allCases { #expect(Clue.act(for: event) != nil, "\(event)") }
        for act in Clue.acts { #expect(paths.contains("/api/v1/clues/{id}/\(act.noun)"), "\(act.noun)") }
    }
}
