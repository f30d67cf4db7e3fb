/// What the checks of several codes share.
enum CodeText {
    /// The text as codes are read: full-width forms made half width, letters capital, spaces and hyphens removed.
    static func cleaned(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            var value = scalar.value
            if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
            if (0x61...0x7A).contains(value) { value -= 0x20 }
            if isFiller(value) { continue }
            out.append(Unicode.Scalar(value) ?? scalar)
        }
        return String(out)
    }

    static func isDigits(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether 18 characters are rather a citizen number than a credit code.
    ///
    /// Both may consist of digits alone, and either may hold a slip of the pen. Three marks of each are counted: of a
    /// citizen number a birth date, a known region in front and a fitting check character; of a credit code a known
    /// region after two characters, and its outer and inner checks. Where they are even, the century in the place of
    /// the birth year decides.
    static func looksResident(_ cleaned: String, regions: RegionDirectory) -> Bool {
        let text = Array(cleaned.utf8)
        guard text.count == 18 else { return false }
        if text[6..<14].allSatisfy({ $0 == 0x2A }) { return true }
        let strangers = text[..<17].count { !(0x30...0x39).contains($0) }
        guard strangers <= 1 else { return false }
        func known(_ range: Range<Int>) -> Bool {
            RegionCode(String(decoding: text[range], as: UTF8.self)).map { !regions.history(of: $0).isEmpty } ?? false
        }
        let isCentury = ["18", "19", "20"].contains(String(decoding: text[6..<8], as: UTF8.self))
        let resident = [
            isCentury && ResidentID.birthDate(in: text) != nil, known(0..<6),
            strangers == 0 && ResidentID.checkCharacter(for: text) == text[17],
        ]
        let credit = [
            known(2..<8), CreditCode.checkCharacter(for: text) == text[17], OrganisationCode.fits(Array(text[8..<17])),
        ]
        let difference = resident.count(where: \.self) - credit.count(where: \.self)
        return difference == 0 ? isCentury : difference > 0
    }

    /// A note where a region is not known or no longer exists, or nil.
    static func note(on code: RegionCode, in regions: RegionDirectory) -> CodeFinding? {
        guard let last = regions.history(of: code).last else {
            let above = [code.prefecture, code.province].lazy.compactMap { regions.history(of: $0).last }.first
            let zh = above.map { "，上级为\($0.name)" } ?? ""
            let en = above.map { "; it would lie in \($0.name)" } ?? ""
            return CodeFinding("region-unknown", "区划代码\(code)不在表中\(zh)", "region \(code) is not in the table\(en)")
        }
        guard let until = last.until else { return nil }
        let next = last.successors.map(\.rawValue).joined(separator: "、")
        let english = last.successors.map(\.rawValue).joined(separator: ", ")
        return CodeFinding(
            "region-abolished",
            "区划代码\(code)（\(last.name)）已于\(until)年停用" + (next.isEmpty ? "" : "，现为\(next)"),
            "region \(code) (\(last.name)) ended in \(until)" + (next.isEmpty ? "" : "; now \(english)"))
    }

    private static func isFiller(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20, 0x2D, 0xA0, 0x2002...0x200B, 0x2010...0x2014, 0x2212, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
