import Testing

@testable import Screening

struct PrecisionTests {
    /// The examples of R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
    /// (1998), table I, method 3.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func `the interval is Wilson's as published`(_ confirmed: Int, _ all: Int, _ low: Double, _ high: Double) {
        let interval = Precision(confirmed: confirmed, dismissed: all - confirmed).interval
        #expect(abs(interval.lowerBound - low) < 0.000_05)
        #expect(abs(interval.upperBound - high) < 0.000_05)
    }

    @Test func `all confirmed mirrors none confirmed`() {
        let (all, none) = (Precision(confirmed: 20, dismissed: 0), Precision(confirmed: 0, dismissed: 20))
        #expect(abs(all.interval.lowerBound - (1 - none.interval.upperBound)) < 1e-12)
        #expect(all.interval.upperBound == 1 && all.share == 1)
    }

    @Test func `the interval holds the share and narrows as verdicts come`() throws {
        var width = 1.0
        for number in [1, 4, 20, 100, 10_000] {
            let precision = Precision(confirmed: number * 3, dismissed: number)
            #expect(precision.interval.contains(try #require(precision.share)))
            let now = precision.interval.upperBound - precision.interval.lowerBound
            #expect(now < width)
            width = now
        }
    }

    @Test func `without verdicts nothing is said`() {
        #expect(Precision().share == nil)
        #expect(Precision().interval == 0...1)
    }
}
