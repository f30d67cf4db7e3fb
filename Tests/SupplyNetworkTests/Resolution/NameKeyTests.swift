import Testing

@testable import SupplyNetwork

struct NameKeyTests {
    @Test(arguments: [
        ("云岭泉饮品有限公司", "云岭泉饮品"),
        ("雲嶺泉飲品有限公司", "云岭泉饮品"),
        ("云岭泉饮品 有限责任公司", "云岭泉饮品"),
        ("云岭泉饮品（集团）股份有限公司", "云岭泉饮品"),
        ("云岭泉饮品（集团）有限公司", "云岭泉饮品"),
        ("云岭泉（云川）饮品有限公司", "云岭泉云川饮品"),
        ("老街茶行（个体工商户）", "老街茶行"),
        ("云岭泉饮品有限公司云川分公司", "云岭泉饮品有限公司云川分公司"),
        ("云岭泉饮品有限公司分公司", "云岭泉饮品有限公司分公司"),
        ("Ｖｅｌｏｒａ　Ｃｏ．，　Ｌｔｄ．", "velora"),
        ("Nordvik Sports Co., Ltd.", "nordviksports"),
        ("ZINC Inc", "zinc"),
        ("Ltd", "ltd"),
        ("张 三", "张三"),
        ("有限公司", "有限公司"),
        ("甲公司", "甲公司"),
        ("★★小店★★", "小店"),
        ("★ ★", "★★"),
        ("", ""),
    ])
    func `spellings of one name have one key`(name: String, key: String) {
        #expect(NameKey(name).text == key)
    }

    @Test(arguments: [
        ("湖南省云川市云岭泉饮品有限公司", "云岭泉饮品"),
        ("湖南云岭泉饮品有限公司", "云岭泉饮品"),
        ("青石县老街茶行", "老街茶行"),
        ("内蒙古自治区草原奶业有限公司", "草原奶业"),
        ("云川市场管理有限公司", "云川市场管理"),
        ("幸福社区超市", "幸福社区超市"),
        ("北京烤鸭", "烤鸭"),
        ("北京市", "北京市"),
        ("云岭泉饮品", "云岭泉饮品"),
    ])
    func `the region in front can be left out`(name: String, key: String) {
        #expect(NameKey(name).withoutRegion.text == key)
    }

    @Test func `the key of a key is the key`() {
        var names = NameSource(seed: 11)
        for _ in 0..<3_000 {
            let key = NameKey(names.next())
            #expect(NameKey(key.text) == key)
        }
    }

    @Test func `width, case and brackets never change a key`() {
        var names = NameSource(seed: 12)
        for _ in 0..<1_000 {
            let name = "泉" + names.next()
            let disguised = name.uppercased().replacing("(", with: "（").replacing(")", with: "】").replacing(
                " ", with: "　")
            #expect(NameKey(" " + disguised + " ") == NameKey(name))
        }
    }
}

/// Random names from the parts that real ones are made of, the same in every run.
struct NameSource {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private static let parts = [
        "云", "岭", "泉", "嶺", "雲", "茶", "行", "饮品", "集团", "公司", "有限公司", "股份有限公司", "湖南", "青石县", "市", "区", "(", ")",
        " ", "a", "B", "co", "Ltd", "·", "★", "分", "个体工商户", "3", "é",
    ]

    mutating func next() -> String {
        (0..<(1 + number(9))).map { _ in NameSource.parts[number(NameSource.parts.count)] }.joined()
    }

    /// A number below a bound: xorshift.
    mutating func number(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
