import Law
import Testing

struct MoneyTests {
    @Test func `yuan are a hundred fen`() {
        #expect(Money.yuan(50_000) == Money(minor: 5_000_000))
        #expect(Money.yuan(1).currency == "CNY")
    }

    @Test func `amounts are ordered within a currency`() {
        #expect(Money(minor: -1) < Money(minor: 0))
        #expect(Money.yuan(9) < Money.yuan(10))
        #expect(Money(minor: 900, currency: "CNY") < Money(minor: 1, currency: "USD"))
    }
}
