/// The sentences that explain a deadline.
enum DeadlineSteps {
    static let stillSuspended = Wording("期限仍在停止计算", "the clock is still stopped")

    static func start(_ limit: TimeLimit, _ start: Moment) -> Wording {
        let at = "\(start.date) \(time(start))"
        if limit.counting.direction == .before {
            return Wording(
                "\(limit.since.zh)：\(at)，当日不计入，向前计算",
                "\(limit.since.en): \(at); counted back, that day left out")
        }
        let isHours = limit.amount.unit == .hour
        let counting: Wording =
            switch (limit.counting.start, isHours) {
            case (.excluded, false): Wording("当日不计入，自次日起算", "that day is not counted")
            case (.included, false): Wording("当日计入", "that day counts as the first")
            case (.excluded, true): Wording("开始的小时不计入，自下一整点起算", "the hour begun is not counted")
            case (.included, true): Wording("自该时刻起算", "counted from that moment")
            }
        return Wording(
            "\(limit.since.zh)：\(at)，\(counting.zh)", "\(limit.since.en): \(at); \(counting.en)")
    }

    static func amount(_ limit: TimeLimit) -> Wording {
        let citation = limit.source.citation
        return Wording(
            "期限\(limit.amount.wording.zh)（\(citation.zh)）",
            "the period is \(limit.amount.wording.en) (\(citation.en))")
    }

    static func suspension(_ suspension: Suspension, counts: Bool, inHours: Bool) -> Wording {
        let reason = suspension.reason.wording
        let from =
            inHours ? "\(suspension.from.date) \(time(suspension.from))" : "\(suspension.from.date)"
        let until = suspension.until.map { inHours ? "\($0.date) \(time($0))" : "\($0.date)" }
        guard counts else {
            return Wording(
                "\(from)起的\(reason.zh)时间：该期限未规定扣除，照常计算",
                "\(reason.en) from \(from): not a reason to stop this period, so it counts")
        }
        guard let until else {
            return Wording("自\(from)起\(reason.zh)，期限停止计算", "stopped by \(reason.en) from \(from)")
        }
        return Wording(
            "\(reason.zh)时间不计入：\(from)至\(until)（止日恢复计算）",
            "left out for \(reason.en): from \(from) until \(until)")
    }

    static func extended(_ grant: TimeExtension, refusal: Wording?) -> Wording {
        let approver = grant.approver.wording
        let amount = grant.amount.wording
        guard let refusal else {
            return Wording(
                "经\(approver.zh)批准，延长\(amount.zh)", "extended by \(amount.en), approved by \(approver.en)")
        }
        return Wording(
            "延长\(amount.zh)不予计算：\(refusal.zh)",
            "the extension by \(amount.en) does not count: \(refusal.en)")
    }

    static func rolledOver(from last: LegalDate, to end: LegalDate) -> Wording {
        Wording("最后一日\(last)为节假日，顺延至\(end)", "the last day \(last) is a holiday; moved to \(end)")
    }

    static func end(_ limit: TimeLimit, _ moment: Moment) -> Wording {
        if limit.amount.unit == .hour {
            return Wording("届满：\(moment.date) \(time(moment))", "ends at \(moment.date) \(time(moment))")
        }
        return limit.counting.direction == .before
            ? Wording("最迟于\(moment.date)办理", "to be done on \(moment.date) at the latest")
            : Wording("届满：\(moment.date) 24:00", "ends with \(moment.date)")
    }

    private static func time(_ moment: Moment) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(moment.hour)):\(two(moment.minute))"
    }
}
