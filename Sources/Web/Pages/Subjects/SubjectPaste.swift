import Law

/// Reads what somebody pasted from a licence, a page or a table: the name, the code and the telephone number in it.
struct SubjectPaste: Hashable, Sendable {
    private(set) var name: String?
    private(set) var code: String?
    private(set) var phone: String?
    private(set) var address: String?

    /// Labels that stand before a name, in licences and forms.
    private static let nameLabels: Set = ["名称", "企业名称", "单位名称", "字号名称", "姓名", "店铺名称", "店铺", "经营者", "name"]
    /// Labels that stand before an address.
    private static let addressLabels: Set = ["住所", "地址", "经营场所", "住址", "address"]

    /// - Complexity: O(*n*), *n* the length of the text.
    init(_ text: String) {
        var loose: [String] = []
        for part in SubjectPaste.parts(text) {
            let (label, value) = SubjectPaste.divided(part)
            if SubjectPaste.nameLabels.contains(label) {
                name = name ?? value
            } else if SubjectPaste.addressLabels.contains(label) {
                address = address ?? value
            } else {
                for word in SubjectPaste.words(value) where !take(word) { loose.append(word) }
            }
        }
        name = name ?? loose.first { $0.contains(where: \.isLetter) && $0.count >= 2 }
    }

    /// Takes a word that is a code or a telephone number.
    private mutating func take(_ word: String) -> Bool {
        let check = CodeCheck.check(word)
        if code == nil, check.isValid, check.cleaned.count == 18 {
            code = check.cleaned
            return true
        }
        let digits = word.filter { ("0"..."9").contains($0) }
        guard phone == nil, (7...13).contains(digits.count), word.allSatisfy({ "0123456789+-()（）".contains($0) }) else {
            return false
        }
        phone = word
        return true
    }

    /// The lines of the text, and the columns of a table's row.
    private static func parts(_ text: String) -> [String] {
        text.split { $0.isNewline || "\t；;".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// The label before a colon and what follows; no label where there is no colon.
    private static func divided(_ part: String) -> (label: String, value: String) {
        guard let colon = part.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return ("", part) }
        let label = part[..<colon].filter { !$0.isWhitespace }.lowercased()
        return (label, trimmed(part[part.index(after: colon)...]))
    }

    private static func words(_ value: String) -> [String] {
        value.split { $0.isWhitespace || "，,、|".contains($0) }.map(String.init)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let body = text.drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }
}
