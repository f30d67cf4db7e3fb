import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Thresholds for anyone, and on the case file.
struct ThresholdPageTests {
    @Test func `anyone chooses a crime and is asked what its rows ask`() async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            let first = try await browser.get("/law/thresholds")
            #expect(first.status == .ok)
            #expect(PageCheck(first.text).problems.isEmpty, "\(PageCheck(first.text).problems)")
            let asked = try await browser.get("/law/thresholds?crime=215")
            for name in ["labelsMade", "business", "gains", "marks", "sanction", "suspicion"] {
                #expect(asked.text.contains("name=\"\(name)\""), "\(name)")
            }
            #expect(!asked.text.contains("name=\"clicks\""))
            #expect(PageCheck(asked.text).problems.isEmpty, "\(PageCheck(asked.text).problems)")
        }
    }

    @Test(arguments: Crime.allCases)
    func `every crime has its questions and an answer`(crime: Crime) async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            let path = "/law/thresholds?crime=\(crime.rawValue)&suspect=person&to=2025-06-10&on=2025-07-01"
            let page = try await browser.get(path)
            #expect(page.status == .ok)
            #expect(page.text.contains(crime.article))
            #expect(page.text.contains("class=\"threshold\""))
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        }
    }

    @Test func `the answer explains itself and flags what was not read`() async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            let page = try await browser.get(
                "/law/thresholds?crime=213&to=2024-06-10&on=2025-07-01&business=300%2C000&gains=0&marks=one&sanction=none"
            )
            for words in [
                "达到（基本）", "新规定较轻，适用新规定", "非法经营数额300,000元，达到50,000元（600%）", "部分证实", "行为终了时 2024",
            ] {
                #expect(page.text.contains(words), "\(words)")
            }
        }
    }

    @Test func `a wrong answer is named and nothing typed is lost`() async throws {
        let server = try await TestServer(Routes.all)
        try await server.run { browser in
            let page = try await browser.get(
                "/law/thresholds?crime=217&from=2025-07-01&to=2025-06-10&on=2025-07-01&clicks=-5&business=x%3Cy")
            #expect(page.text.contains(ThresholdText.number.zh))
            #expect(page.text.contains(ThresholdText.order.zh))
            #expect(page.text.contains("x&lt;y"))
            #expect(!page.text.contains("class=\"threshold\""))
        }
    }

    @Test func `the case file shows the panel, and goods recorded on their page change it`() async throws {
        let scene = try await CaseServer()
        let id = try await scene.world.investigating()
        try await scene.server.run { browser in
            try await browser.enter("li.mei")
            let path = Paths.case(id).text
            let before = try await browser.get(path)
            #expect(before.text.contains(ThresholdText.panel.zh))
            #expect(before.text.contains("非法经营数额62,000元，达到50,000元（124%）"))
            let wrong = try await browser.act(path + "/goods", [("name", "丝巾"), ("unsold", "3"), ("seized", "4")])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("扣押数量不能多于未销售数量"))
            let done = try await browser.act(
                path + "/goods",
                [
                    ("name", "丝巾"), ("mark", "云锦"), ("sold", "0"), ("unsold", "400"), ("seized", "400"),
                    ("markedPrice", "100"), ("priceBasis", "标签"),
                ])
            #expect(done.status == .seeOther)
            let after = try await browser.get(path)
            #expect(after.text.contains("丝巾：未销售400件 × 标价100元 = 40,000元"))
            #expect(PageCheck(after.text).problems.isEmpty, "\(PageCheck(after.text).problems)")
        }
    }
}
