package import Law

extension Language {
    /// What is left until a moment, or by how much it has passed: `剩 1天4小时`, `1 d 4 h left`; `逾期 2小时`, `2 h overdue`.
    ///
    /// Stands only beside the moment itself. A rest is never rounded up: under a minute reads `不足1分钟`.
    package func remaining(until due: Moment, from now: Moment) -> String {
        let left = due.milliseconds - now.milliseconds
        let length = duration(milliseconds: abs(left))
        switch self {
        case .zh: return (left < 0 ? "逾期 " : "剩 ") + length
        case .en: return length + (left < 0 ? " overdue" : " left")
        }
    }

    /// How long ago a moment was: `3小时前`, `3 h ago`; a moment to come reads as what is left.
    package func ago(_ moment: Moment, from now: Moment) -> String {
        let passed = now.milliseconds - moment.milliseconds
        guard passed >= 0 else { return remaining(until: moment, from: now) }
        guard passed >= Language.minute else { return self == .zh ? "刚刚" : "just now" }
        return duration(milliseconds: passed) + (self == .zh ? "前" : " ago")
    }

    /// A length of time in its two largest units; from a fortnight on in days alone: `1天4小时`, `23天`, `1 d 4 h`.
    package func duration(milliseconds: Int64) -> String {
        let minutes = milliseconds / Language.minute
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
        let words: (day: String, hour: String, minute: String) =
            self == .zh ? ("天", "小时", "分钟") : (" d", " h", " min")
        let gap = self == .zh ? "" : " "
        if minutes == 0 { return self == .zh ? "不足1分钟" : "under 1 min" }
        if days >= 14 || (days > 0 && hours == 0) { return "\(days)\(words.day)" }
        if days > 0 { return "\(days)\(words.day)\(gap)\(hours)\(words.hour)" }
        if hours > 0 && rest == 0 { return "\(hours)\(words.hour)" }
        if hours > 0 { return "\(hours)\(words.hour)\(gap)\(rest)\(words.minute)" }
        return "\(rest)\(words.minute)"
    }

    private static let minute: Int64 = 60_000
}
