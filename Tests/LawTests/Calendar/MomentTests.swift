import Foundation
import Law
import Testing

struct MomentTests {
    @Test(
        arguments: [
            ("2026-11-22T09:30:00.000+08:00", 1_795_311_000_000), ("2026-11-22T01:30:00Z", 1_795_311_000_000),
            ("1969-12-31T23:59:59.999Z", -1), ("2026-11-21T20:30:00.5-05:00", 1_795_311_000_500),
        ] as [(String, Int64)])
    func `a time of any offset is one moment`(text: String, milliseconds: Int64) throws {
        #expect(try #require(Moment(text)).milliseconds == milliseconds)
    }

    @Test func `it is written in the time of Beijing and reads back`() throws {
        var random = SeededGenerator(seed: 8)
        for _ in 0..<2000 {
            let moment = Moment(milliseconds: Int64.random(in: -2_000_000_000_000...4_000_000_000_000, using: &random))
            #expect(moment.description.hasSuffix("+08:00"))
            #expect(Moment(moment.description) == moment)
            #expect(Moment(moment.date, millisecondsOfDay: moment.millisecondsOfDay) == moment)
        }
    }

    @Test func `the day turns at midnight in Beijing`() throws {
        let before = try #require(Moment("2026-10-07T15:59:59.999Z"))
        #expect(before.date == (try date("2026-10-07")))
        #expect(before.adding(milliseconds: 1).date == (try date("2026-10-08")))
        #expect(before.adding(hours: 1).hour == 0)
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T09:30:00", "2026-11-22T25:30:00Z", "2026-11-22T09:60:00Z", "2026-11-22T09:30Z",
        "2026-11-22T09:30:00.Z", "2026-11-22T09:30:00+8", "2026-02-30T09:30:00Z",
    ])
    func `what is no time is refused`(text: String) {
        #expect(Moment(text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Moment].self, from: Data("[\"\(text)\"]".utf8))
        }
    }
}
