import Foundation
import Law
import Testing

struct DeadlineTests {
    @Test(arguments: DeadlineCase.all)
    func `each hand-computed case comes out`(example: DeadlineCase) throws {
        let start = try moment(example.start)
        let limit = try #require(TimeLimits.row(TimeLimitID(example.limit), on: start.date))
        let due = Deadline.due(
            limit, from: start, suspensions: try example.suspensions, extensions: try example.extensions)
        let expected =
            example.due.count > 10
            ? try moment(example.due)
            : Moment(try date(example.due), millisecondsOfDay: Moment.day - 1)
        #expect(due.moment == expected, "\(example.why): \(due.moment)\n\(due.steps.map(\.zh))")
        #expect(due.date == expected.date)
        #expect(due.assumed == example.assumed)
        #expect(!due.isSuspended)
    }

    @Test func `the explanation names start, period, suspension, extension and end`() throws {
        let limit = try #require(TimeLimits.row(.clueCheck, on: date("2026-09-21")))
        let due = Deadline.due(
            limit, from: try moment("2026-09-21 10:00"),
            suspensions: [Suspension(.testing, from: try date("2026-09-28"), through: try date("2026-10-08"))],
            extensions: [
                TimeExtension(.workingDays(15), by: .head, at: try moment("2026-10-16 09:00")),
                TimeExtension(.workingDays(5), by: .head, at: try moment("2026-10-17 09:00")),
            ])
        #expect(
            due.steps.map(\.zh) == [
                "发现线索或者收到材料：2026-09-21 10:00，当日不计入，自次日起算",
                "期限15个工作日（《市场监督管理行政处罚程序规定》第十八条）",
                "检测、检验、检疫、鉴定时间不计入：2026-09-28至2026-10-09（止日恢复计算）",
                "经行政机关负责人批准，延长15个工作日",
                "延长5个工作日不予计算：已达法定延长次数",
                "届满：2026-11-13 24:00",
            ])
        #expect(due.steps.last?.en == "ends with 2026-11-13")
    }

    @Test func `a roll-over is explained`() throws {
        let limit = try #require(TimeLimits.row(.policeTransferDecision, on: date("2026-09-29")))
        let due = Deadline.due(limit, from: try moment("2026-09-29 17:00"))
        #expect(due.steps.contains { $0.zh == "最后一日2026-10-02为节假日，顺延至2026-10-08" })
    }

    @Test func `a year without a notice is said in the steps`() throws {
        let limit = try #require(TimeLimits.row(.publicationPush, on: date("2026-12-21")))
        let due = Deadline.due(limit, from: try moment("2026-12-21 09:00"))
        #expect(due.steps.last?.zh == "2027年的放假安排尚未载入，暂按周一至周五为工作日推算")
    }

    @Test func `a running suspension is said, and closing it moves the end`() throws {
        let limit = try #require(TimeLimits.row(.caseDecision, on: date("2026-07-01")))
        let start = try moment("2026-07-01 09:00")
        let running = Suspension(.stay, from: try moment("2026-08-01 09:00"), until: nil)
        let open = Deadline.due(limit, from: start, suspensions: [running])
        #expect(open.isSuspended)
        #expect(open.date == (try date("2026-09-29")))
        let now = Deadline.due(limit, from: start, suspensions: [running.closed(at: try moment("2026-08-21 09:00"))])
        #expect(!now.isSuspended)
        #expect(now.date == (try date("2026-10-19")))
    }

    @Test func `a period is over only after its last instant`() throws {
        let limit = try #require(TimeLimits.row(.transferHeadDecision, on: date("2026-03-02")))
        let due = Deadline.due(limit, from: try moment("2026-03-02 09:00"))
        #expect(!due.isOver(at: try moment("2026-03-05 23:59")))
        #expect(!due.isOver(at: due.moment))
        #expect(due.isOver(at: try moment("2026-03-06 00:00")))
    }
}

/// One line of Cases/deadlines.csv.
struct DeadlineCase: Sendable, CustomTestStringConvertible {
    let limit: String
    let start: String
    private let suspensionText: String
    private let extensionText: String
    let due: String
    let assumed: Bool
    let why: String

    static let all: [DeadlineCase] = CaseTable.rows("deadlines.csv").map { fields in
        DeadlineCase(
            limit: fields[0], start: fields[1], suspensionText: fields[2], extensionText: fields[3], due: fields[4],
            assumed: fields[5] == "yes", why: fields[6])
    }

    var testDescription: String { "\(limit) from \(start): \(why)" }

    var suspensions: [Suspension] {
        get throws {
            try parts(suspensionText).map { part in
                let words = part.split(separator: " ").map(String.init)
                let reason = try #require(SuspensionReason(rawValue: words[0]))
                return Suspension(
                    reason, from: try moment("\(words[1]) \(words[2])"), until: try moment("\(words[4]) \(words[5])"))
            }
        }
    }

    var extensions: [TimeExtension] {
        get throws {
            try parts(extensionText).map { part in
                let words = part.split(separator: " ").map(String.init)
                let amount = TimeAmount(try #require(Int(words[0])), try #require(TimeUnit(rawValue: words[1])))
                let approver = try #require(Approver(rawValue: words[2]))
                return TimeExtension(amount, by: approver, at: try moment("\(words[3]) \(words[4])"))
            }
        }
    }

    private func parts(_ text: String) -> [String] {
        text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
