import Foundation
import Testing

@testable import Screening

struct SlowTwinTests {
    /// Each seed makes fourteen rights and six titles; `QINGYUAN_TWIN_SEEDS` asks for more of them (docs/design/screening.md).
    static let seeds = 0..<(ProcessInfo.processInfo.environment["QINGYUAN_TWIN_SEEDS"].flatMap(UInt64.init) ?? 10)

    @Test(arguments: SlowTwinTests.seeds)
    func `the index finds what trying every name at every place finds`(seed: UInt64) {
        var random = Generator(seed: seed)
        let marks = (0..<14).map { Mark(id: "\($0)", mark: Self.name(&random), aliases: [Self.name(&random)]) }
        let index = ScreeningIndex(marks)
        var scanner = Scanner()
        for _ in 0..<6 {
            let title = Self.title(from: marks, &random)
            let text = FoldedText(title)
            let fast = SlowTwin.keys(of: index.matches(in: title, folded: text, with: &scanner))
            let slow = SlowTwin.matches(of: marks, in: title)
            #expect(fast == slow, "\(title): only fast \(fast.subtracting(slow)), only slow \(slow.subtracting(fast))")
        }
    }

    @Test(arguments: 200..<220)
    func `a filter that is too large to stay near the processor is asked in another way and finds the same`(
        seed: UInt64
    ) {
        var random = Generator(seed: seed)
        let marks = (0..<30).map { Mark(id: "\($0)", mark: Self.name(&random), aliases: [Self.name(&random)]) }
        let near = Segment.build(marks).segment.image
        var far = near
        far.characters.isNear = false
        far.sounds.isNear = false
        #expect(near.characters.isNear && near.sounds.isNear)
        var scanner = Scanner()
        for _ in 0..<20 {
            var title = Self.title(from: marks, &random)
            title.withUTF8 { scanner.read($0) }
            let found = [near, far].map { image in
                scanner.scan(image)
                return Set((0..<scanner.candidates.count).map { scanner.candidates[$0] })
            }
            #expect(found[0] == found[1], "\(title)")
        }
    }

    @Test(arguments: 100..<120)
    func `rights added and taken out leave the same findings as a new index`(seed: UInt64) {
        var random = Generator(seed: seed)
        let marks = (0..<20).map { Mark(id: "\($0)", mark: Self.name(&random)) }
        var index = ScreeningIndex(marks)
        let gone = Set((0..<10).map { _ in Int.random(in: 0..<20, using: &random) })
        for id in gone { index.remove(id: "\(id)") }
        let changed = Mark(id: "3", mark: Self.name(&random))
        index.insert(changed)
        let fresh = ScreeningIndex(marks.filter { $0.id != "3" && !gone.contains(Int($0.id) ?? -1) } + [changed])
        #expect(index.count == fresh.count)
        for _ in 0..<10 {
            let title = Self.title(from: marks + [changed], &random)
            #expect(index.findings(in: title) == fresh.findings(in: title), "\(title)")
        }
    }

    /// Characters that are each other's homophones, look-alikes, parts and wholes, so that chance makes hard cases.
    private static let han = Array("达哒大搭阿啊迪滴笛斯丝思四是克刻可客耐奈乃来张章掌弓长立早明日月林木朋好女子红洪午牛丶丨茅矛台抬安昂")
    private static let latin = Array("nikermvwlosad")
    private static let odd = Array("1305@$!| ·-Ⓝａ达達\u{200B}е")

    private static func name(_ random: inout Generator) -> String {
        let letters = Bool.random(using: &random) ? han : latin
        let length = Int.random(in: 1...6, using: &random)
        var text = String((0..<length).map { _ in letters.randomElement(using: &random) ?? "达" })
        if Int.random(in: 0..<6, using: &random) == 0 { text += String(odd.randomElement(using: &random) ?? "1") }
        if Int.random(in: 0..<6, using: &random) == 0 { text += String(latin.randomElement(using: &random) ?? "n") }
        return text
    }

    private static func title(from marks: [Mark], _ random: inout Generator) -> String {
        var title = ""
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            var piece = marks.randomElement(using: &random).map(\.mark) ?? ""
            if Bool.random(using: &random) { piece = disturbed(piece, &random) }
            title += piece
            if Bool.random(using: &random) { title += [" ", "", "鞋", "x5", "，"].randomElement(using: &random) ?? "" }
        }
        return title
    }

    private static func pinyin(_ character: Character) -> String {
        let code = character.unicodeScalars.first?.value ?? 0
        return SoundTable.shared.sounds(of: code).first.map { SoundTable.shared.syllables[Int($0)] }
            ?? String(character)
    }

    private static func disturbed(_ text: String, _ random: inout Generator) -> String {
        var characters = Array(text)
        for _ in 0..<Int.random(in: 1...2, using: &random) where !characters.isEmpty {
            let place = Int.random(in: 0..<characters.count, using: &random)
            let other = ([han, latin, odd].randomElement(using: &random) ?? han).randomElement(using: &random) ?? "x"
            switch Int.random(in: 0..<6, using: &random) {
            case 0: characters.insert(other, at: place)
            case 1: characters.swapAt(place, min(place + 1, characters.count - 1))
            case 2: characters.remove(at: place)
            case 3: characters.replaceSubrange(place...place, with: pinyin(characters[place]))
            default: characters[place] = other
            }
        }
        return String(characters)
    }
}
