/// The words that say what an organisation is in law, not which one.
enum OrganisationForms {
    /// Chinese forms, longer ones first.
    ///
    /// 分公司 is none: a branch is not its head office.
    static let chinese = ["股份有限公司", "有限责任公司", "个体工商户", "有限公司", "总公司", "集团", "公司"]

    /// Forms of Latin names, as whole words.
    static let latin: Set<String> = [
        "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "ltd", "plc",
    ]

    /// The fewest characters that must be left of a name.
    static let least = 2

    /// The words without the forms at their end; the first word always stays.
    static func dropLatin(_ words: [String]) -> [String] {
        var rest = words[...]
        while rest.count > 1, let last = rest.last, latin.contains(last) { rest.removeLast() }
        return Array(rest)
    }

    /// The text without the forms at its end, as long as a name is left.
    static func dropChinese(_ text: String) -> String {
        var rest = text[...]
        while let form = chinese.first(where: { rest.hasSuffix($0) && !isBranch(rest, $0) }),
            rest.count >= form.count + least
        {
            rest.removeLast(form.count)
        }
        return String(rest)
    }

    private static func isBranch(_ text: Substring, _ form: String) -> Bool {
        form == "公司" && (text.hasSuffix("分公司") || text.hasSuffix("子公司"))
    }
}
