import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

struct TodayPageTests {
    private static func item(_ number: Int, hours: Int, light: Light) -> TodayItem {
        TodayItem(
            clock: "C\(number)", record: RecordReference(.transfer, "T\(number)"), number: "移2026-00\(number)",
            title: "疑似假冒“云雾”茶叶", task: Wording("决定是否移送", "Decide on transfer"),
            startedAt: Gallery.now.adding(hours: hours - 72), dueAt: Gallery.now.adding(hours: hours), light: light,
            limit: TimeLimits.row(.transferHeadDecision, on: Gallery.now.date), isAssumed: false)
    }

    private static func page(_ language: Language, items: [TodayItem], messages: [UnitMessage], roles: Set<Role>)
        -> String
    {
        let actor = Actor(
            userID: UserID("U"), name: "沈知微", unitID: UnitID("Q"), unitKind: .marketSupervision, region: "430103",
            roles: roles, channel: .web)
        func number(_ stretch: TodayStretch) -> Int { items.filter { $0.stretch(at: Gallery.now) == stretch }.count }
        let home = TodayStore.Home(
            items: items,
            counts: TodayCounts(
                overdue: number(.overdue), today: number(.today), week: number(.week), later: number(.later)),
            messages: messages)
        var context = Gallery(language).context
        context.currentPath = .root
        let model = TodayPage.Model(home, actor: actor, limit: 50, isFirst: true, context: context)
        return TodayPage.page(model, context: context).text
    }

    @Test(arguments: Language.allCases)
    func `home shows what is due next with its clock and article, messages beside it`(language: Language) {
        let page = Self.page(
            language,
            items: [
                Self.item(1, hours: -5, light: .red), Self.item(2, hours: 9, light: .yellow),
                Self.item(3, hours: 200, light: .green),
            ],
            messages: [
                UnitMessage(
                    id: "M", record: RecordReference(.transfer, "T1"), number: "移2026-001",
                    text: Wording("公安机关已签收移送材料", "The police have received the transfer"),
                    at: Gallery.now.adding(hours: -2))
            ],
            roles: [.unitHead])
        #expect(PageCheck(page).problems.isEmpty, "\(PageCheck(page).problems)")
        #expect(page.contains(language == .zh ? "第五条第二款" : "Article 5 para 2"))
        expectGolden(page, "today.\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func `an empty home says what happens next`(language: Language) {
        let page = Self.page(language, items: [], messages: [], roles: [.officer])
        #expect(PageCheck(page).problems.isEmpty, "\(PageCheck(page).problems)")
        expectGolden(page, "today-empty.\(language.rawValue).html")
    }

    @Test func `somebody without a role is told how to get on`() {
        let page = Self.page(.zh, items: [], messages: [], roles: [])
        #expect(page.contains("您还没有角色"))
    }

    @Test func `the search shows the state in words and keeps the words in its path`() async throws {
        let server = try await TestServer(Routes.all)
        _ = try await server.person("李梅", [.officer], signInName: "li.mei")
        try await server.run { browser in
            try await browser.signIn("li.mei")
            let empty = try await browser.get("/search?q=%3Cscript%3E")
            #expect(empty.status == .ok)
            #expect(empty.text.contains("&lt;script&gt;"))
            #expect(!empty.text.contains("<script>"))
            #expect(PageCheck(empty.text).problems.isEmpty, "\(PageCheck(empty.text).problems)")
        }
    }
}
