import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct ClueFlowTests {
    @Test func `a clue goes from entry to a case through its pages`() async throws {
        let scene = try await ClueServer()
        try await scene.server.run { browser in
            try await browser.enter("officer")
            let new = try await browser.get("/clues/new")
            let entered = try await browser.post(
                "/clues",
                [
                    ("key", new.value(of: "key") ?? ""), ("title", "市场售假"), ("source", "inspection"),
                    ("summary", "现场发现"), ("unit", scene.house.county.id.rawValue), ("received", "2026-11-20"),
                    ("amount", "1,200.50"),
                ])
            #expect(entered.status == .seeOther)
            let path = try #require(entered.headers[.location])
            let file = try await browser.get(path)
            #expect(file.text.contains("青市监线索〔2026〕1号"))
            #expect(file.text.contains("¥1,200.50"))
            #expect(!file.text.contains("\(path)/triage"), "an officer sees no head's buttons")
            try await browser.enter("head")
            for (noun, answers) in [
                ("triage", [("priority", "urgent")]), ("assignment", [("lead", scene.officer.userID.rawValue)]),
            ] {
                let done = try await browser.act("\(path)/\(noun)", answers)
                #expect(done.headers[.location] == path, "\(noun)")
            }
            try await browser.enter("officer")
            let assigned = try await browser.get(path)
            let fields = ["version", "key"].map { ($0, assigned.value(of: $0) ?? "") }
            let accepted = try await browser.post("\(path)/acceptance", fields)
            #expect(accepted.headers[.location] == path, "accepting takes one click")
            _ = try await browser.act("\(path)/report", [("report", "无进货凭证")])
            try await browser.enter("head")
            let filed = try await browser.act("\(path)/case", [("title", "销售侵权商品"), ("conduct", "摆卖")])
            #expect(filed.headers[.location]?.hasPrefix("/cases/") == true)
            let ended = try await browser.get(path)
            #expect(ended.text.contains("青市监案〔2026〕1号"))
        }
    }

    @Test func `what is wrong is said at its field, and nothing typed is lost`() async throws {
        let scene = try await ClueServer()
        let id = try await scene.clue(in: .checked)
        try await scene.server.run { browser in
            try await browser.enter("head")
            let closure = Paths.clueAct(id, "closure").text
            let blank = try await browser.act(closure, [("ground", "authorised"), ("reason", "  ")])
            #expect(blank.status == .unprocessableContent)
            #expect(blank.text.contains("id=\"reason-error\""))
            #expect(blank.text.contains("value=\"authorised\" checked"))
            let half = try await browser.act(closure, [("reason", "核实<属实>")])
            #expect(half.text.contains("核实&lt;属实&gt;"))
            #expect(half.text.contains("id=\"ground-error\""))
            let entry = try await browser.post(
                "/clues",
                [
                    ("title", "标题"), ("source", "media"), ("summary", "说明"), ("unit", scene.house.county.id.rawValue),
                    ("received", "2027-01-01"), ("subject", "91430100MA4L00000X"),
                ])
            #expect(entry.status == .unprocessableContent)
            #expect(entry.text.contains("id=\"subject-error\""))
            #expect(entry.text.contains("value=\"标题\""))
        }
    }

    @Test func `somebody faster is told of, with the form as it was typed`() async throws {
        let scene = try await ClueServer()
        let id = try await scene.clue(in: .checking)
        try await scene.server.run { browser in
            try await browser.enter("officer")
            let path = Paths.clueAct(id, "report").text
            let page = try await browser.get(path)
            let fields = [("version", page.value(of: "version") ?? ""), ("key", page.value(of: "key") ?? "")]
            _ = try await scene.house.office.perform(
                ExtendClueCheck(id, version: 4, reason: "案情复杂"), as: scene.head)
            let late = try await browser.post(path, fields + [("report", "我的核查结果")])
            #expect(late.status == .unprocessableContent)
            #expect(late.text.contains("已被他人更新"))
            #expect(late.text.contains("我的核查结果"))
            #expect(late.value(of: "version") == "5")
            let again = try await browser.post(
                path, [("version", "5"), ("key", late.value(of: "key") ?? ""), ("report", "我的核查结果")])
            #expect(again.status == .seeOther)
        }
    }

    @Test func `a clue is merged by choice or by number, and not without either`() async throws {
        let scene = try await ClueServer()
        let one = try await scene.clue(in: .received)
        let two = try await scene.clue(in: .received)
        let three = try await scene.clue(in: .received, "另一件事")
        try await scene.server.run { browser in
            try await browser.enter("head")
            let path = Paths.clueAct(two, "merger").text
            let chosen = try await browser.get("\(path)?into=\(one)")
            #expect(chosen.text.contains("value=\"\(one)\" checked"))
            let none = try await browser.act(path, [])
            #expect(none.status == .unprocessableContent)
            let lost = try await browser.act(path, [("number", "没有号")])
            #expect(lost.text.contains("id=\"number-error\""))
            let merged = try await browser.act(path, [("into", one.rawValue)])
            #expect(merged.status == .seeOther)
            let number = try await scene.file(one).clue.number
            let byNumber = try await browser.act(Paths.clueAct(three, "merger").text, [("number", number)])
            #expect(byNumber.status == .seeOther)
        }
        #expect(try await scene.file(one).merged.count == 2)
    }

    @Test func `an act that is not possible answers why, and what is hidden does not exist`() async throws {
        let scene = try await ClueServer()
        let id = try await scene.clue(in: .received)
        let stranger = try await scene.server.person(
            "石磊", [.unitHead], in: scene.house.unit("白沙县局", region: "430104"), signInName: "stranger")
        try await scene.server.run { browser in
            try await browser.enter("head")
            let cases: [(String, HTTPResponse.Status)] = [
                ("closure", .conflict), ("nothing", .notFound), ("report", .conflict),
            ]
            for (noun, status) in cases {
                let answer = try await browser.get(Paths.clueAct(id, noun).text)
                #expect(answer.status == status, "\(noun)")
            }
            try await browser.enter("officer")
            let forbidden = try await browser.get(Paths.clueAct(id, "triage").text)
            #expect(forbidden.status == .forbidden)
            try await browser.enter("stranger")
            for path in [Paths.clue(id).text, Paths.clueAct(id, "triage").text] {
                let hidden = try await browser.get(path)
                #expect(hidden.status == .notFound)
            }
        }
        #expect(stranger.roles == [.unitHead])
    }

    @Test func `several clues are assigned at once, and clues of several units are not`() async throws {
        let scene = try await ClueServer()
        let one = try await scene.clue(in: .triaged)
        let two = try await scene.clue(in: .triaged)
        let far = try await scene.house.unit("云川市局", short: "云市监", region: "430200")
        let third = try await scene.house.office.perform(
            OpenClue(source: .media, title: "别处", summary: "", unit: far.id), as: scene.coordinator)
        try await scene.server.run { browser in
            try await browser.enter("coordinator")
            _ = try await browser.get("/clues")
            let mixed = try await browser.post(
                "/clues/selected", [("act", "assignment"), ("id", one.rawValue), ("id", third.rawValue)])
            #expect(mixed.text.contains("属于不同单位"))
            let before = try await browser.post(
                "/clues/selected", [("act", "assignment"), ("id", one.rawValue), ("id", two.rawValue)])
            #expect(before.text.contains("已选 2 条，其中 2 条可以办理"))
            let missing = try await browser.post(
                "/clues/selected/assignment", [("key", "k"), ("clue", "\(one):2"), ("clue", "\(two):2")])
            #expect(missing.status == .unprocessableContent)
            let after = try await browser.post(
                "/clues/selected/assignment",
                [("key", "k"), ("clue", "\(one):2"), ("clue", "\(two):2"), ("lead", scene.officer.userID.rawValue)])
            #expect(after.text.contains("已办理 2 条，共 2 条"))
        }
        #expect(try await scene.file(two).clue.state == .assigned)
    }

    @Test func `the queue is turned forwards and backwards, and its filters stay in the path`() async throws {
        let scene = try await ClueServer()
        for number in 1...53 {
            scene.house.clock.advance(seconds: 1)
            _ = try await scene.clue(in: .received, "线索\(number)")
        }
        try await scene.server.run { browser in
            try await browser.enter("head")
            let first = try await browser.get("/clues?source=monitoring")
            let next = try #require(first.link("next"))
            #expect(next.contains("source=monitoring"))
            let second = try await browser.get(next)
            #expect(second.text.contains("线索53<") && !second.text.contains("线索50<"))
            #expect(second.link("next") == nil)
            let back = try await browser.get(try #require(second.link("prev")))
            #expect(back.text.contains("线索1<") && !back.text.contains("线索51<"))
            #expect(back.link("prev") == nil)
            let none = try await browser.get("/clues?source=media")
            #expect(none.text.contains("没有符合条件的线索"))
        }
    }
}

extension Answer {
    /// Where a pager's link leads.
    fileprivate func link(_ relation: String) -> String? {
        text.firstRange(of: "rel=\"\(relation)\" href=\"").map { mark in
            String(text[mark.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
        }
    }
}
