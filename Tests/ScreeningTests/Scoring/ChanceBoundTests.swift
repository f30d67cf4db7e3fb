import Foundation
import Testing

@testable import Screening

struct ChanceBoundTests {
    /// Characters that are each other's homophones and look-alikes.
    private static let characters = Array("达哒大搭阿啊迪滴笛斯丝思四是克刻可客耐奈乃来张章掌立早明日月林木朋好女子红洪午牛茅矛台抬安昂")

    /// The weights in use, but for chance, which counts as if there were a hundred times as many names.
    private static func doubtful() throws -> Weights {
        let text = try #require(EmbeddedResources.text("weights.json"))
            .replacing("\"chanceFrom\": 0.05", with: "\"chanceFrom\": 0.0005", maxReplacements: 1)
        return try #require(try JSONDecoder().decode([Weights].self, from: Data(text.utf8)).first)
    }

    private static func name(_ random: inout Generator) -> String {
        String((0..<Int.random(in: 2...3, using: &random)).compactMap { _ in characters.randomElement(using: &random) })
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `what the bound leaves out would never be reported`(seed: UInt64) throws {
        var random = Generator(seed: seed)
        let marks = (0..<1_500).map { Mark(id: "\($0)", mark: Self.name(&random), classes: [25]) }
        let index = ScreeningIndex(marks, weights: try Self.doubtful())
        var screener = Screener(index)
        var scanner = Scanner()
        for at in 0..<60 {
            let pieces = ["新款", Self.name(&random), ["男鞋", "", "的", " "][at % 4], Self.name(&random), "运动鞋"]
            let listing = ListingText(id: "\(at)", title: pieces.joined())
            #expect(screener.screen(listing) == index.screen(listing, with: &scanner), "\(listing.title)")
        }
    }

    @Test func `among very many names no disguise of two characters is compared`() throws {
        var random = Generator(seed: 9)
        let marks = (0..<4_000).map { Mark(id: "\($0)", mark: Self.name(&random)) }
        let bound = ChanceBound(ScreeningIndex(marks, weights: try Self.doubtful()))
        let index = ScreeningIndex([Mark(id: "nk", mark: "耐克"), Mark(id: "ad", mark: "阿达斯")])
        var scanner = Scanner()
        var title = "奈克阿斯达"
        title.withUTF8 { scanner.read($0) }
        for segment in index.segments {
            scanner.scan(segment.image)
            let allowed = (0..<scanner.candidates.count).filter {
                bound.allows(scanner.candidates[$0], in: segment.image, scanner.text)
            }.map { scanner.candidates[$0].end }
            #expect(Set(allowed) == [5], "turned characters are no chance")
            #expect(scanner.candidates.count > allowed.count)
        }
    }
}
