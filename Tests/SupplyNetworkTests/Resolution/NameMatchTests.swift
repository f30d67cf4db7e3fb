import Testing

@testable import SupplyNetwork

struct NameMatchTests {
    @Test(
        arguments: [
            ("云岭泉饮品有限公司", "雲嶺泉飲品股份有限公司", .same),
            ("湖南云岭泉饮品有限公司", "云川市云岭泉饮品公司", .sameButRegion),
            ("云岭泉", "云岭泉官方旗舰店", .contained),
            ("云岭泉饮品", "云玲泉饮品", .oneEdit),
            ("云岭泉饮品", "云岭泉的饮品", .oneEdit),
            ("甲乙", "甲乙丙丁", nil),
            ("张三", "张四", nil),
            ("云岭泉饮品", "松间月茶业", nil),
            ("云岭泉饮品", "云品泉饮岭", nil),
            ("", "云岭泉", nil),
        ] as [(String, String, NameMatch.Kind?)])
    func `names are alike for a reason, or not`(one: String, other: String, kind: NameMatch.Kind?) {
        #expect(NameMatch(NameKey(one), NameKey(other))?.kind == kind)
    }

    @Test func `every name is the same as itself`() {
        var names = NameSource(seed: 21)
        for _ in 0..<1_000 {
            let key = NameKey(names.next())
            #expect(NameMatch(key, key)?.kind == .same)
        }
    }

    @Test func `the order of two names does not matter`() {
        var names = NameSource(seed: 22)
        var alike = 0
        for _ in 0..<4_000 {
            let (one, other) = (NameKey(names.next()), NameKey(names.next()))
            let match = NameMatch(one, other)
            #expect(match == NameMatch(other, one))
            #expect(match?.reason == NameMatch(other, one)?.reason)
            if match != nil { alike += 1 }
        }
        #expect(alike > 20, "the source makes hardly any pair that is alike")
    }

    @Test func `one edit agrees with the edit distance`() {
        var names = NameSource(seed: 23)
        for _ in 0..<2_000 {
            let one = Array(names.next().prefix(5))
            var other = one
            for _ in 0..<names.number(3) where !other.isEmpty {
                let place = names.number(other.count)
                switch names.number(3) {
                case 0: other.remove(at: place)
                case 1: other.insert("字", at: place)
                default: other[place] = "换"
                }
            }
            #expect(OneEdit.apart(one, other) == (NameMatchTests.distance(one, other) == 1))
        }
    }

    @Test(arguments: [("云岭泉", "云岭泉官方旗舰店", "“云岭泉”包含于“云岭泉官方旗舰店”", "“云岭泉” is contained in “云岭泉官方旗舰店”")])
    func `the reason names both`(one: String, other: String, zh: String, en: String) throws {
        let reason = try #require(NameMatch(NameKey(other), NameKey(one))).reason
        #expect(reason.zh == zh)
        #expect(reason.en == en)
    }

    /// Levenshtein's distance by the book, as the oracle.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var last = row[0]
            row[0] = index + 1
            for (place, second) in other.enumerated() {
                let cost = min(row[place] + 1, row[place + 1] + 1, last + (letter == second ? 0 : 1))
                last = row[place + 1]
                row[place + 1] = cost
            }
        }
        return row[other.count]
    }
}
