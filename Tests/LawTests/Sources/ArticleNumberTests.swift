import Law
import Testing

struct ArticleNumberTests {
    @Test(arguments: [
        ("第五条", "Article 5"), ("第十条", "Article 10"), ("第十二条", "Article 12"), ("第二十条", "Article 20"),
        ("第五十七条第一款", "Article 57 para 1"), ("第一百八十条第二款", "Article 180 para 2"),
        ("第二百一十九条之一", "Article 219-1"), ("第二百零五条", "Article 205"),
        ("第二十一条第一款第五项", "Article 21 para 1 item 5"), ("第十五条第四项", "Article 15 item 4"),
        ("第一千二百六十条", "Article 1260"), ("（条号未核）", "article not read"),
        ("第八十五条：五日为工作日", "Article 85: 5 days are working days"),
    ])
    func `an article's number is written in English`(article: String, english: String) {
        #expect(ArticleNumber.english(article) == english)
    }

    @Test(arguments: ["第一百二十一号令", "第八十五条：五日内办结", "第条", "", "第五章", "第五条第", "五条"])
    func `what is no number of an article stays as it is`(article: String) {
        #expect(ArticleNumber.english(article) == nil)
        let source = LegalSource(law: Wording("某规定", "A rule"), article: article)
        #expect(source.citation.en == "A rule, \(article)")
    }

    @Test func `most of what the rule table cites has a number in English`() {
        let rows = TimeLimits.all
        let known = rows.filter { ArticleNumber.english($0.source.article) != nil }
        #expect(known.count * 10 > rows.count * 9, "\(rows.count - known.count) of \(rows.count) stay Chinese")
    }
}
