package import Enforcement
package import Law

/// What is known of a right when it is registered.
package struct RightDraft: Codable, Sendable, Hashable {
    package var kind: RightKind
    package var mark: String
    package var aliases: [String]
    package var classes: [Int]
    package var holder: String
    package var holderCode: String?
    package var registrationNumber: String
    package var validFrom: LegalDate?
    package var validUntil: LegalDate?
    package var referencePrice: Money?

    package init(
        kind: RightKind = .trademark, mark: String, aliases: [String] = [], classes: [Int] = [], holder: String,
        holderCode: String? = nil, registrationNumber: String, validFrom: LegalDate? = nil,
        validUntil: LegalDate? = nil, referencePrice: Money? = nil
    ) {
        self.kind = kind
        self.mark = mark
        self.aliases = aliases
        self.classes = classes
        self.holder = holder
        self.holderCode = holderCode
        self.registrationNumber = registrationNumber
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.referencePrice = referencePrice
    }

    /// The draft as it is kept: no white space around texts, codes cleaned, no alias or class twice.
    ///
    /// - Throws: `Refusal.invalid` naming the first field that is wrong.
    func cleaned() throws(Refusal) -> RightDraft {
        var draft = self
        draft.mark = RightDraft.trimmed(mark)
        draft.holder = RightDraft.trimmed(holder)
        draft.registrationNumber = RightDraft.trimmed(registrationNumber)
        var seen: Set<String> = [draft.mark]
        draft.aliases = aliases.map(RightDraft.trimmed).filter { !$0.isEmpty && seen.insert($0).inserted }
        draft.classes = Array(Set(classes)).sorted()
        draft.holderCode = try holderCode.flatMap(SubjectRules.filled).map { code throws(Refusal) in
            try RightDraft.creditCode(code, field: "holderCode")
        }
        try draft.check()
        return draft
    }

    /// A credit code as it is kept.
    ///
    /// - Throws: `Refusal.invalid` for the field, with what is wrong.
    static func creditCode(_ text: String, field: String) throws(Refusal) -> String {
        let check = CreditCode.check(text)
        guard check.isValid else {
            throw .invalid(
                field,
                Wording(
                    "统一社会信用代码有误：" + check.problems.map(\.message.zh).joined(separator: "；"),
                    "The credit code is wrong: " + check.problems.map(\.message.en).joined(separator: "; ")))
        }
        return check.cleaned
    }

    private static func trimmed(_ text: String) -> String { SubjectRules.filled(text) ?? "" }

    private func check() throws(Refusal) {
        guard !mark.isEmpty, mark.count <= 500 else {
            throw Refusal.invalid("mark", Wording("请填写商标或名称，不超过500字", "Give the mark or title, at most 500 characters"))
        }
        guard !registrationNumber.isEmpty, registrationNumber.count <= 128 else {
            throw Refusal.invalid(
                "registrationNumber", Wording("请填写注册号，不超过128字", "Give the registration number, at most 128 characters"))
        }
        guard aliases.count <= 500, aliases.allSatisfy({ $0.count <= 500 }) else {
            throw Refusal.invalid(
                "aliases", Wording("别名最多500个，每个不超过500字", "At most 500 aliases of at most 500 characters"))
        }
        guard holder.count <= 2_000 else {
            throw Refusal.invalid("holder", Wording("权利人不超过2000字", "The holder has at most 2,000 characters"))
        }
        guard classes.allSatisfy({ (1...45).contains($0) }) else {
            throw Refusal.invalid("classes", Wording("类别应为尼斯分类1至45的数字", "Nice classes are 1 to 45"))
        }
        if let validFrom, let validUntil, validUntil < validFrom {
            throw Refusal.invalid("validUntil", Wording("有效期止不得早于有效期起", "The end must not lie before the start"))
        }
        if let referencePrice, referencePrice.minor < 0 || referencePrice.currency != "CNY" {
            throw Refusal.invalid(
                "referencePrice", Wording("参考价为不小于零的人民币金额", "The reference price is in yuan, not negative"))
        }
    }
}

extension RightDraft {
    /// What a registered right says of itself.
    package init(_ right: Right) {
        self.init(
            kind: right.kind, mark: right.mark, aliases: right.aliases, classes: right.classes, holder: right.holder,
            holderCode: right.holderCode, registrationNumber: right.registrationNumber, validFrom: right.validFrom,
            validUntil: right.validUntil, referencePrice: right.referencePrice)
    }
}
