package import Enforcement
package import Law
import Storage

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

    /// - Throws: `Refusal.invalid` naming the first field that is wrong.
    func check() throws(Refusal) {
        guard mark.contains(where: { !$0.isWhitespace }), mark.count <= 500 else {
            throw Refusal.invalid("mark", Wording("请填写商标或名称,不超过500字", "Give the mark or title, at most 500 characters"))
        }
        guard !registrationNumber.isEmpty, registrationNumber.count <= 128 else {
            throw Refusal.invalid(
                "registrationNumber", Wording("请填写注册号,不超过128字", "Give the registration number, at most 128 characters"))
        }
        guard classes.allSatisfy({ (1...45).contains($0) }) else {
            throw Refusal.invalid("classes", Wording("尼斯分类为1至45", "Nice classes are 1 to 45"))
        }
        if let validFrom, let validUntil, validUntil < validFrom {
            throw Refusal.invalid("validUntil", Wording("有效期止不得早于有效期起", "The end must not lie before the start"))
        }
        if let referencePrice, referencePrice.minor < 0 || referencePrice.currency != "CNY" {
            throw Refusal.invalid("referencePrice", Wording("参考价为不小于零的人民币金额", "The reference price is in yuan, not negative"))
        }
    }
}

/// Enters rights into the register; one that is there already under its kind and number is brought up to date.
///
/// Sent twice it changes nothing: a right that is there with the same content is counted as `unchanged`.
package struct RegisterRights: Operation {
    package static let name = "right.register"
    /// The most rights that one transaction takes.
    package static let limit = 500

    package let rights: [RightDraft]

    package init(_ rights: [RightDraft]) {
        self.rights = rights
    }

    /// What came of it.
    package struct Output: Codable, Sendable, Equatable {
        package var added: [RightID] = []
        package var updated: [RightID] = []
        package var unchanged: [RightID] = []
    }

    /// - Throws: `Refusal`: `notAllowed`; `invalidInput` for the first wrong field, or for too many rights.
    package func perform(in work: Work) throws -> Output {
        try Authority.require(.rightWrite, by: work.actor, on: nil)
        guard rights.count <= RegisterRights.limit else {
            throw Refusal.invalid("rights", Wording("一次最多500条", "At most 500 rights at once"))
        }
        var output = Output()
        for draft in rights {
            try draft.check()
            guard let known = try RightStore.right(draft.kind, number: draft.registrationNumber, in: work.access) else {
                output.added.append(try insert(draft, in: work))
                continue
            }
            if RightDraft(known) == draft { output.unchanged.append(known.id) } else {
                try update(known, to: draft, in: work)
                output.updated.append(known.id)
            }
        }
        return output
    }

    private func insert(_ draft: RightDraft, in work: Work) throws -> RightID {
        let id: RightID = work.newID()
        try work.write(
            "ip_right",
            """
            INSERT INTO ip_right (id, kind, mark, aliases, classes, holder, holder_code, registration_number,
                                  valid_from, valid_until, reference_price_minor, revoked, unit_id, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, 1)
            RETURNING *
            """,
            [
                id, draft.kind, draft.mark, try JSONText.encode(draft.aliases), try JSONText.encode(draft.classes),
                draft.holder, draft.holderCode, draft.registrationNumber, draft.validFrom, draft.validUntil,
                draft.referencePrice?.minor, work.actor.unitID,
            ])
        return id
    }

    private func update(_ known: Right, to draft: RightDraft, in work: Work) throws {
        try work.update(
            .right, "ip_right",
            """
            UPDATE ip_right
            SET    mark = $3, aliases = $4, classes = $5, holder = $6, holder_code = $7, valid_from = $8,
                   valid_until = $9, reference_price_minor = $10, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """,
            [
                known.id, known.version, draft.mark, try JSONText.encode(draft.aliases),
                try JSONText.encode(draft.classes), draft.holder, draft.holderCode, draft.validFrom, draft.validUntil,
                draft.referencePrice?.minor,
            ])
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
