import Enforcement
import Foundation
import Testing

struct HTMLTextTests {
    private let page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>站点</title><style>p{}</style></head><body>
        <nav><a href="/">首页</a> | <a>政务公开</a></nav><script>if (a < b) { document.write("<p>x</p>") }</script>
        <h1>某市2024年打击侵权假冒工作方案</h1><p>清政发〔2024〕8号</p>
        <p>一、重点任务</p><p>&emsp;&emsp;（一）加强检查。<b>（市公安局、市商务局<br>
        按职责分工负责）</b></p><!-- （假单位负责） -->
        <table><tr><th>序号</th><th>重点任务</th><th>牵头单位</th><th>责任单位</th></tr>
        <tr><td>1</td><td>查处<br>侵权商品</td><td>市公安局</td><td></td></tr></table>
        <ol><li>首先</li><li>其次</li></ol><footer>版权所有</footer></body></html>
        """

    @Test func `a page gives its lines, and rows of tables as cells`() throws {
        let lines = try HTMLText.text(Array(page.utf8)).split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "某市2024年打击侵权假冒工作方案", "清政发〔2024〕8号", "一、重点任务", "　　（一）加强检查。（市公安局、市商务局", "按职责分工负责）",
                "序号\t重点任务\t牵头单位\t责任单位", "1\t查处 侵权商品\t市公安局\t", "1. 首先", "2. 其次",
            ])
        #expect(HTMLText.isPage(Array(page.utf8)))
    }

    @Test func `the charset that the page names is taken`() throws {
        let gb = page.replacing("charset=\"utf-8\"", with: "charset=gb2312")
        let bytes = try #require(gb.data(using: String.Encoding(rawValue: 0x8000_0632)))
        #expect(try HTMLText.text(Array(bytes)).contains("市公安局、市商务局"))
    }

    @Test(arguments: [
        "<p>a<b", "<", "<<<>>>", "<table><td>x", "</p></div>", "<p a=\"", "&#x110000;&#0;&bogus;<p>甲", "<![CDATA[",
        "<!--", "<script>",
    ])
    func `broken pages are read as far as they go`(_ page: String) {
        _ = try? HTMLText.text(Array(page.utf8))
    }
}
