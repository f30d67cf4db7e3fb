package import Law

/// What is wrong with an answer, and how to mend it.
package enum AnswerText {
    package static let required = Wording("请填写此项。", "Fill this in.")
    package static let amount = Wording("请填写金额，如 12345.67。", "Enter an amount such as 12345.67.")
    package static let count = Wording("请填写不小于零的整数，如 120。", "Enter a whole number that is not negative, such as 120.")
    package static let day = Wording("请按 2026-11-22 的格式填写日期。", "Write the date as 2026-11-22.")
    package static let time = Wording("请按 15:30 的格式填写时间。", "Write the time as 15:30.")
    package static let yesNo = Wording("请填写 true 或 false。", "Write true or false.")

    package static func tooLong(_ most: Int, _ count: Int) -> Wording {
        Wording("最多 \(most) 字，现有 \(count) 字。", "At most \(most) characters; there are \(count).")
    }

    package static func tooMany(_ most: Int) -> Wording { Wording("最多 \(most) 项。", "At most \(most) items.") }

    package static func choice(_ words: [String]) -> Wording {
        let list = words.joined(separator: ", ")
        return Wording("可选：\(list)。", "One of: \(list).")
    }
}
