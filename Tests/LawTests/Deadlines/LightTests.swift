import Law
import Testing

struct LightTests {
    private let start = Moment(milliseconds: 0)
    private let due = Moment(milliseconds: 9000)

    @Test(
        arguments: [
            (0, Light.green), (5999, .green), (6000, .yellow), (9000, .yellow), (9001, .red),
        ] as [(Int64, Light)])
    func `the last third is yellow and what comes after is red`(now: Int64, light: Light) {
        #expect(Light.of(due: due, from: start, asOf: Moment(milliseconds: now)) == light)
    }

    @Test func `an office may choose its own share`() throws {
        let half = try #require(YellowShare(1, of: 2))
        #expect(Light.of(due: due, from: start, asOf: Moment(milliseconds: 4499), yellow: half) == .green)
        #expect(Light.of(due: due, from: start, asOf: Moment(milliseconds: 4500), yellow: half) == .yellow)
        #expect(YellowShare(0, of: 3) == nil)
        #expect(YellowShare(4, of: 3) == nil)
    }

    @Test func `what was done in time stays green and what was done late stays red`() {
        let muchLater = Moment(milliseconds: 900_000)
        #expect(Light.of(due: due, from: start, asOf: muchLater, done: due) == .green)
        #expect(Light.of(due: due, from: start, asOf: muchLater, done: Moment(milliseconds: 9001)) == .red)
    }
}
