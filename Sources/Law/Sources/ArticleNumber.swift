/// The numbers of articles as each language writes them: 第五十七条第一款第三项 is Article 57 para 1 item 3.
public enum ArticleNumber {
    /// The article in English.
    ///
    /// - Returns: nil where the text is no number of an article, such as a note that it is not known.
    /// - Complexity: linear in the text.
    public static func english(_ article: String) -> String? {
        if article == "（条号未核）" { return "article not read" }
        // How a rule that counts working days says so of one of its periods: 第八十五条：五日为工作日.
        if let colon = article.firstIndex(of: "："), article.hasSuffix("日为工作日"),
            let days = ChineseNumber.value(article[article.index(after: colon)...].dropLast(5)),
            let number = english(String(article[..<colon]))
        {
            return "\(number): \(days) days are working days"
        }
        var rest = Substring(article)
        guard let number = part("条", of: &rest) else { return nil }
        var words = "Article \(number)"
        // An article that was put in between: 第二百一十九条之一.
        if rest.first == "之" {
            rest = rest.dropFirst()
            let digits = rest.prefix { ChineseNumber.digits[$0] != nil || ChineseNumber.units[$0] != nil }
            guard let inserted = ChineseNumber.value(digits) else { return nil }
            words += "-\(inserted)"
            rest = rest.dropFirst(digits.count)
        }
        for (mark, word) in [("款", "para"), ("项", "item"), ("目", "point")] as [(Character, String)] {
            if let number = part(mark, of: &rest) { words += " \(word) \(number)" }
        }
        return rest.isEmpty ? words : nil
    }

    /// Takes 第…条 off the front, and gives its number.
    private static func part(_ mark: Character, of text: inout Substring) -> Int? {
        guard text.first == "第", let end = text.firstIndex(of: mark),
            let number = ChineseNumber.value(text[text.index(after: text.startIndex)..<end])
        else { return nil }
        text = text[text.index(after: end)...]
        return number
    }
}

/// Whole numbers below ten thousand as Chinese writes them.
enum ChineseNumber {
    static let digits: [Character: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    static let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

    /// The value of 一百八十, or nil for what is no such number.
    static func value(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty else { return nil }
        var (total, digit) = (0, Int?.none)
        for character in text {
            if let unit = units[character] {
                total += (digit ?? 1) * unit
                digit = nil
            } else if let value = digits[character] {
                digit = value
            } else {
                return nil
            }
        }
        return total + (digit ?? 0)
    }
}
