import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Samples, tests and identification through their pages, and as they were looked at.
struct InquiryPageTests {
    private static func check(_ answer: Answer, _ name: String, _ language: Language) {
        #expect(answer.status == .ok, "\(name)")
        let problems = PageCheck(answer.text).problems
        #expect(problems.isEmpty, "\(name): \(problems)")
        expectGolden(answer.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
    }

    @Test(arguments: Language.allCases)
    func `from the sample to the result, and the case says which days do not count`(language: Language) async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let id = try await world.investigating()
        try await world.act(RecordCaseGoods(id, CaseGoods(name: "丝巾", mark: "云锦", unsold: 380)), as: world.li)
        let headers: HTTPFields = [.acceptLanguage: language.tag]
        let kept = try await world.office.keep(
            EvidenceDesk.Capture(kind: .opinion, name: "检验报告.pdf", bytes: Array("%PDF-1.7".utf8)),
            under: RecordReference(.case, id.rawValue), as: world.li)
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let open = Paths.case(id).text + "/inquiry"
            Self.check(try await browser.get(open, headers), "act-open", language)
            let opened = try await browser.act(
                open,
                [("kind", "inspection"), ("line", "1"), ("object", "丝巾"), ("reason", "确认成分"), ("retest", "product")])
            #expect(opened.status == .seeOther)
            let path = try #require(opened.headers[.location])
            #expect(path.hasPrefix("/inquiries/"))
            #expect(try await browser.act(path + "/sampling", Self.sampling).status == .seeOther)
            Self.check(try await browser.get(path + "/commission", headers), "act-commission", language)
            #expect(try await browser.act(path + "/commission", Self.commission).status == .seeOther)
            Self.check(try await browser.get(path, headers), "file-away", language)
            world.house.clock.advance(days: 12)
            // Nobody stays signed in so long.
            try await browser.enter("li.mei")
            Self.check(try await browser.get(path + "/result", headers), "act-result", language)
            let result = [
                ("finding", "failed"), ("words", "纤维成分与标识不符"), ("report", "云检2026-118"), ("receivedOn", "2026-12-05"),
                ("file", kept.rawValue), ("cost", "1200"),
            ]
            #expect(try await browser.act(path + "/result", result).status == .seeOther)
            Self.check(try await browser.get(path, headers), "file-answered", language)
            let theCase = try await browser.get(Paths.case(id).text, headers)
            Self.check(theCase, "case-answered", language)
            #expect(theCase.text.contains(language == .zh ? "不计入 12 日" : "12 days not counted"))
            Self.check(try await browser.get("/inquiries", headers), "list", language)
            try await browser.enter("zhou.jing")
            #expect(try await browser.get(path).status == .notFound)
        }
    }

    @Test func `the API opens, reads and works one, and the clock says what it leaves out`() async throws {
        let scene = try await CaseServer()
        let world = scene.world
        let id = try await world.investigating()
        let version = try await world.load(id).record.version
        let officer = try await scene.token(world.li)
        try await scene.server.run { browser in
            let body = #"{"kind":"identification","object":"丝巾","reason":"确认真伪"}"#
            let made = try await browser.api(
                .post, "/cases/\(id)/inquiry", token: officer, version: version, body: body)
            #expect(made.status == .ok || made.status == .created, "\(made.text)")
            let list = try await browser.api(.get, "/inquiries?kind=identification", token: officer)
            let inquiry = try #require(list.json["items"]?.array?.first?["id"]?.string)
            let ask = #"{"organ":"云锦公司","question":"是否为你单位生产","sentOn":"2026-11-23","until":"2026-12-10"}"#
            let asked = try await browser.api(
                .post, "/inquiries/\(inquiry)/identification", token: officer, version: 1, body: ask)
            #expect(asked.json["state"]?.string == "away", "\(asked.text)")
            world.house.clock.advance(days: 3)
            let read = try await browser.api(.get, "/cases/\(id)", token: officer)
            let decision = read.json["clocks"]?.array?.first { $0["limit"]?.string == "case.decision" }
            #expect(decision?["leftOut"]?.array?.first?["reason"]?.string == "identification", "\(read.text)")
            #expect(read.json["inquiries"]?.array?.first?.string == inquiry)
        }
    }

    private static let sampling = [
        ("drawnOn", "2026-11-23"), ("place", "人民路8号"), ("method", "随机抽取"), ("total", "380"), ("drawn", "6"),
        ("spare", "3"), ("unit", "条"), ("seals", "青封0012"), ("present", "当事人孙某"),
    ]
    private static let commission = [
        ("organ", "云江省产品质量检验研究院"), ("question", "纤维成分、标识"), ("sentOn", "2026-11-23"), ("until", "2026-12-10"),
    ]
}
