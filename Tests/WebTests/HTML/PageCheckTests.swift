import Testing

@testable import Web

struct PageCheckTests {
    @Test(arguments: [
        ("<p><b>x</p></b>", 2), ("<p>x", 1), ("</p>", 1), ("<p id=\"a\"></p><p id=\"a\"></p>", 1),
        ("<label for=\"a\">x</label>", 1), ("<a href=\"#a\">x</a>", 1), ("<img src=\"/x\">", 1),
        ("<button>x</button>", 1), ("<main><h1>x</h1><h3>y</h3></main>", 1), ("<p title=\"a<b\">x</p>", 1),
        ("<main><h1>x</h1><h2>y</h2></main><a href=\"#a\" id=\"a\">x</a><br><img alt=\"\">", 0),
    ])
    func `what is wrong with a page is named`(_ page: String, _ number: Int) {
        #expect(PageCheck(page).problems.count >= number)
        #expect(PageCheck(page).problems.isEmpty == (number == 0))
    }

    @Test(arguments: GalleryTests.pageNames, Language.allCases)
    func `every page of the gallery is well formed`(_ name: String, _ language: Language) throws {
        let page = try #require(Gallery(language).pages.first { $0.name == name })
        #expect(PageCheck(page.html.text).problems == [])
    }
}
