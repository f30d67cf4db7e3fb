import Enforcement
import Law
import Testing

struct NiceClassTests {
    @Test func `each of the 45 classes has its own words, and no other number is a class`() {
        let classes = (1...45).compactMap { NiceClass($0) }
        #expect(classes.count == 45)
        #expect(Set(classes.map(\.label.zh)).count == 45)
        #expect(Set(classes.map(\.label.en)).count == 45)
        for number in [Int.min, -1, 0, 46, Int.max] { #expect(NiceClass(number) == nil) }
    }

    @Test(arguments: [(9, "电子仪器"), (25, "服装鞋帽"), (30, "茶糖粮点"), (33, "酒"), (35, "广告销售"), (43, "餐饮住宿")])
    func `a class stands under its own number`(number: Int, zh: String) {
        #expect(NiceClass(number)?.label.zh == zh)
    }
}
