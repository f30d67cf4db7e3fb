import Testing

@testable import Screening

struct PriceTests {
    @Test(arguments: [
        ("199", 19_900), ("199.9", 19_990), ("1,299.00", 129_900), ("¥59.999", 5_999), ("0", 0),
        ("000000000012", 1_200),
        ("5.", 500),
    ])
    func `a plain number is a price`(text: String, minor: Int64) {
        #expect(Price(decimal: text)?.minor == minor)
    }

    @Test(arguments: ["", "-1", "1e5", "面议", "1.2.3", "9999999999999", "１２", ".5", "12元"])
    func `anything else is none`(text: String) {
        #expect(Price(decimal: text) == nil)
    }
}
