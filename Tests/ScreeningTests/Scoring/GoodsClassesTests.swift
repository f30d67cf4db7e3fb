import Testing

@testable import Screening

struct GoodsClassesTests {
    @Test(arguments: [
        ("25", [25]), ("第25类", [25]), ("Class 9", [9]), ("运动鞋", [25]), ("手机数码", [9]), ("白酒", [33]), ("46", []),
        ("5G 手机", [9]),
        ("杂货", []), ("Shoes", [25]), ("", []),
    ])
    func `a category names its classes`(category: String, classes: [Int]) {
        #expect(GoodsClasses.classes(ofCategory: category) == Set(classes))
    }
}
