import Law
import Testing

@testable import Web

struct ComponentTests {
    private static let context = Gallery(.zh).context

    private func table(sort: String?) -> String {
        var context = Self.context
        context.currentPath = Path("clues").with(query: [("q", "鞋"), ("sort", sort), ("after", "abc")])
        return DataTable(
            caption: "c", columns: [.init("到期", sortKey: "due"), .init("名称")],
            rows: [.init(id: "<1>", path: nil, cells: ["x", "y"])], sort: sort, emptyState: EmptyState("", next: "")
        ).html(in: context).text
    }

    @Test(arguments: [
        (nil, "sort=due", ""), ("due", "sort=-due", " aria-sort=\"ascending\""),
        ("-due", "sort=due", " aria-sort=\"descending\""),
    ])
    func `a head sorts up, then down, and starts again at the first page`(
        _ sort: String?, _ next: String, _ state: String
    ) {
        let text = table(sort: sort)
        #expect(text.contains("<th scope=\"col\"\(state)><a href=\"/clues?q=%E9%9E%8B&amp;\(next)\">到期</a></th>"))
        #expect(text.contains("<th scope=\"col\">名称</th>"))
    }

    @Test func `an empty table says what happens next`() {
        let text = Gallery(.zh).emptyTable.html(in: Self.context).text
        #expect(!text.contains("<table"))
        #expect(text.contains("每日 06:00"))
    }

    @Test(arguments: [
        (ClockCard.Light.green, 30, "tone-active", "剩 1天6小时"), (.yellow, 2, "tone-soon", "剩 2小时"),
        (.red, -2, "tone-grave", "逾期 2小时"), (.suspended(reason: "鉴定"), 9, "tone-quiet", "中止计时 · 鉴定"),
        (.met(at: Gallery.now), 1, "tone-done", "已按期办结"), (.met(at: Gallery.now), -1, "tone-grave", "逾期办结"),
        (.met(at: Gallery.now), 0, "tone-done", "已按期办结"),
    ])
    func `a clock says how it stands in words first`(
        _ light: ClockCard.Light, _ hours: Int, _ tone: String, _ words: String
    ) {
        let clock = ClockCard(
            "n", started: Gallery.now.adding(hours: -48), due: Gallery.now.adding(hours: hours), light: light,
            source: nil)
        for html in [clock.html(in: Self.context), clock.line(in: Self.context), clock.cell(in: Self.context)] {
            #expect(html.text.contains(tone))
            #expect(html.text.contains(words))
        }
    }

    @Test(arguments: [
        (ClockCard.Light.yellow, -2, "tone-soon", "期限已届满"), (.met(at: Gallery.now), -1, "tone-done", "期满后已办理"),
        (.green, 30, "tone-active", "剩 1天6小时"), (.met(at: Gallery.now), 1, "tone-done", "已按期办结"),
    ])
    func `nobody is late when a period that the office waits for is over`(
        _ light: ClockCard.Light, _ hours: Int, _ tone: String, _ words: String
    ) {
        let clock = ClockCard(
            "n", started: Gallery.now.adding(hours: -48), due: Gallery.now.adding(hours: hours), light: light,
            source: nil, isAwaited: true)
        for html in [clock.html(in: Self.context), clock.line(in: Self.context), clock.cell(in: Self.context)] {
            #expect(html.text.contains(tone) && html.text.contains(words), "\(html.text)")
            #expect(!html.text.contains("逾期"))
        }
    }

    @Test(arguments: [
        (0, 10, 0), (5, 10, 500), (10, 10, 1000), (11, 10, 1000), (-1, 10, 0), (1, 0, 0), (Int.max, 1, 1000),
    ])
    func `a bar never leaves its frame`(_ part: Int, _ whole: Int, _ permille: Int) {
        #expect(Bar(part: part, of: whole).permille == permille)
    }

    @Test func `a table can be scrolled by keyboard, and a column of buttons has a word`() {
        let table = DataTable(
            caption: "令牌", columns: [.init("名称"), .init("")],
            rows: [.init(id: "1", path: nil, cells: ["a", "b"])], emptyState: EmptyState("", next: ""))
        let html = table.html(in: Self.context).text
        #expect(html.contains("role=\"region\" aria-label=\"令牌\" tabindex=\"0\""))
        #expect(!html.contains("<th scope=\"col\"></th>"))
    }

    @Test func `an error is tied to its question and summed up on top`() {
        let text = Gallery(.zh).form.html(in: Self.context).text
        #expect(text.contains("<li><a href=\"#code\">"))
        #expect(text.contains("aria-describedby=\"code-hint code-error\" aria-invalid=\"true\" required"))
        #expect(text.contains("id=\"code-error\""))
        #expect(text.contains("enctype=\"multipart/form-data\""))
    }

    @Test func `nothing typed is lost, not even a leading line end`() {
        let field = FormField("story", "经过", .longText("\n</textarea><b>"))
        #expect(field.html(in: Self.context).text.contains(">\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>"))
    }

    @Test func `an act that is closed says why and cannot be pressed`() {
        let text = ActButton("移送", .disabled(reason: "须由负责人决定")).html(in: Self.context).text
        #expect(text.contains("disabled>移送</button>"))
        #expect(text.contains("须由负责人决定"))
        #expect(!text.contains("<form"))
    }

    @Test func `a line needs two points and counts from zero`() {
        func line(_ values: [Int]) -> String {
            let points = values.map { Sparkline.Point("1月", $0) }
            return Sparkline(title: "t", latest: "1", finding: "f", points: points).html(in: Self.context).text
        }
        #expect(!line([]).contains("<svg"))
        #expect(!line([5]).contains("<svg"))
        #expect(line([0, 5, 10]).contains("points=\"4,44 100,24 196,4\""))
        #expect(line([0, 0]).contains("points=\"4,44 196,44\""))
    }
}
