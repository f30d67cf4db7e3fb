package import Law

/// A time by which a clause is to be done, as written, and the last day of it where the text says one.
package struct PlanDeadline: Hashable, Sendable {
    /// "2013年年底前".
    package let text: String
    /// The last day; nil where none follows from the text (长期坚持, 年底前 in a plan without a year).
    package let due: LegalDate?

    package init(text: String, due: LegalDate?) {
        self.text = text
        self.due = due
    }
}

/// Reads times by which something is to be done.
enum DeadlineReader {
    /// The first such time in a text.
    ///
    /// - Parameter year: The year of the plan, for times that name none.
    static func first(in text: Glyphs, year: Int?) -> PlanDeadline? {
        var place = text.startIndex
        while place < text.endIndex {
            guard starts(text, at: place) else {
                place += 1
                continue
            }
            if let found = Reading(text, from: place, year: year) {
                return PlanDeadline(text: text[place..<found.end].text, due: found.due)
            }
            place += 1
            while place < text.endIndex, text[place].isDigit { place += 1 }
        }
        return nil
    }

    /// Whether a stretch is nothing but a time, such as "2018年6月底前完成".
    static func isWhole(_ text: Glyphs) -> Bool {
        guard let first = text.indices.first, starts(text, at: first) else { return false }
        guard let found = Reading(text, from: first, year: nil, needsEnd: false) else { return false }
        let rest = text[found.end...].trimmed()
        return rest.isEmpty || tails.prefix(of: rest).map { $0.scalars.count == rest.count } ?? false
    }

    private static func starts(_ text: Glyphs, at place: Int) -> Bool {
        if place > text.startIndex, text[place].isDigit, text[place - 1].isDigit { return false }
        return text[place].isDigit || heads.prefix(of: text, at: place) != nil || HanNumeral.isDigit(text[place].folded)
    }

    private static let heads = Words("到 今年 明年 年底 年内 每年 上半年 下半年 本年")
    private static let tails = Words("完成 完成。 前完成 底前完成 完成任务 取得成效 实施 启动")
}

extension DeadlineReader {
    /// One time, read from its beginning: year, month or quarter, day or part of a month, and the word that makes it a limit.
    private struct Reading {
        private(set) var end: Int
        private(set) var due: LegalDate?
        private let text: Glyphs
        private var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
        private var parts = 0

        init?(_ text: Glyphs, from start: Int, year planYear: Int?, needsEnd: Bool = true) {
            (self.text, end) = (text, start)
            let isTo = take("到")
            readYear(planYear)
            let isEndOfYear = take("年年底") || take("年底") || take("年末") || year != nil && (take("底") || take("末"))
            let isHalf = take("上半年") ? 6 : (take("下半年") ? 12 : nil)
            if isEndOfYear { (month, day, parts) = (12, 31, parts + 1) }
            if let isHalf { (month, parts) = (isHalf, parts + 1) }
            if !isEndOfYear, isHalf == nil { readQuarterOrMonth() }
            let isBefore = take("之前") || take("以前") || take("前") || take("内")
            let isLimit = isBefore || isTo && year != nil || isEndOfYear && !needsEnd
            guard parts > 0, isLimit || !needsEnd else { return nil }
            due = lastDay(year ?? planYear)
        }

        private mutating func readYear(_ planYear: Int?) {
            if take("今年") || take("本年") || take("每年") {
                (year, parts) = (planYear, 1)
            } else if take("明年") {
                (year, parts) = (planYear.map { $0 + 1 }, 1)
            } else if let place = text[end...].prefix(6).firstIndex(where: { $0.folded == "年" }), place == end + 4,
                let found = DateReader.year(before: place, in: text)
            {
                (year, parts, end) = (found.year, 1, place + 1)
            }
        }

        private mutating func readQuarterOrMonth() {
            for (word, last): (Word, Int) in [
                ("第一季度", 3), ("第二季度", 6), ("第三季度", 9), ("第四季度", 12), ("一季度", 3), ("二季度", 6), ("三季度", 9), ("四季度", 12),
            ]
            where take(word) {
                (month, parts) = (last, parts + 1)
                _ = take("末") || take("底")
                return
            }
            guard let place = text[end...].prefix(4).firstIndex(where: { $0.folded == "月" }),
                let value = number(text[end..<place]), (1...12).contains(value)
            else { return }
            (month, parts, end) = (value, parts + 1, place + 1)
            if take("底") || take("末") { return }
            if take("上旬") { day = 10 } else if take("中旬") { day = 20 } else if take("下旬") { return }
            if let place = text[end...].prefix(4).firstIndex(where: { $0.folded == "日" }),
                let value = number(text[end..<place])
            {
                (day, end) = (value, place + 1)
            }
        }

        private func number(_ glyphs: Glyphs) -> Int? {
            glyphs.allSatisfy(\.isDigit) ? Int(glyphs.folded) : HanNumeral.value(glyphs.trimmed())
        }

        private mutating func take(_ word: Word) -> Bool {
            guard text.holds(word, at: end) else { return false }
            end += word.scalars.count
            return true
        }

        /// The last day of what was read.
        private func lastDay(_ year: Int?) -> LegalDate? {
            guard let year else { return nil }
            let month = month ?? 12
            if let day { return LegalDate(year: year, month: month, day: day) }
            let next =
                month == 12
                ? LegalDate(year: year + 1, month: 1, day: 1) : LegalDate(year: year, month: month + 1, day: 1)
            return next?.adding(days: -1)
        }
    }
}
