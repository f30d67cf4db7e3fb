import Testing

@testable import Screening

struct WordDivisionTests {
    private func read(_ text: String) -> WordDivision {
        var symbols = SymbolText()
        var division = WordDivision()
        var copy = text
        copy.withUTF8 { symbols.read($0) }
        division.read(symbols)
        return division
    }

    @Test(arguments: [
        ("北京东路小学", 1, 3, WordDivision.Reading.asWords), ("新款奈刻男鞋", 2, 4, .asMark), ("红牛", 0, 2, .asMark),
        ("运动鞋", 1, 3, .asWords),
    ])
    func `a window is read as a name or as part of words`(
        text: String, start: Int, end: Int, reading: WordDivision.Reading
    ) {
        let division = read(text)
        let found = division.reading(start, end)
        #expect(found == reading)
    }

    @Test func `a window made of words is known`() {
        let division = read("中国电动汽车")
        let (whole, part) = (division.isMadeOfWords(0, 4), division.isMadeOfWords(1, 4))
        #expect(whole && !part)
    }
}
