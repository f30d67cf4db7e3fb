package import Enforcement
import Law
import Storage

/// Enters one right that is not in the register yet.
package struct AddRight: Operation {
    package static let name = "right.add"

    package let draft: RightDraft

    package init(_ draft: RightDraft) {
        self.draft = draft
    }

    /// - Throws: `Refusal`: `notAllowed`, `invalidInput`; `duplicate` where the kind and number are registered already, the
    ///   right's id under the fact `right`.
    package func perform(in work: Work) throws -> RightID {
        try Authority.require(.rightWrite, by: work.actor, on: nil)
        let draft = try draft.cleaned()
        if let known = try RightStore.kept(draft.kind, number: draft.registrationNumber, in: work.access) {
            throw Refusal(
                .duplicate,
                Wording(
                    "该\(draft.kind.label.zh)的注册号已登记（“\(known.right.mark)”），请打开后修改",
                    "A \(draft.kind.label.en.lowercased()) of this number is registered (“\(known.right.mark)”); open it to change it"
                ),
                facts: ["right": known.right.id.rawValue])
        }
        return try RightEntry.insert(draft, in: work)
    }
}

/// Changes what a right says; its kind and registration number stay.
package struct UpdateRight: Operation {
    package static let name = "right.update"

    package let id: RightID
    package let version: Int
    package let draft: RightDraft

    package init(_ id: RightID, version: Int, to draft: RightDraft) {
        self.id = id
        self.version = version
        self.draft = draft
    }

    /// - Returns: the new version.
    /// - Throws: `Refusal`: `notAllowed`, also for another unit's right; `notFound`, `invalidInput`, `versionConflict`;
    ///   `notInThisState` once struck off.
    package func perform(in work: Work) throws -> Int {
        let known = try RightStore.writable(id, by: work.actor, in: work.access)
        guard !known.revoked else { throw RevokeRight.alreadyDone }
        var draft = try draft.cleaned()
        draft.kind = known.kind
        draft.registrationNumber = known.registrationNumber
        return try RightEntry.update(known, version: version, to: draft, in: work)
    }
}

/// Strikes a right off: it stays in the register with the reason, and screening looks for it no more.
package struct RevokeRight: Operation {
    package static let name = "right.revoke"

    package let id: RightID
    package let version: Int
    package let reason: String

    package init(_ id: RightID, version: Int, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    /// - Returns: the new version.
    /// - Throws: `Refusal`: `notAllowed`, `notFound`, `invalidInput` without a reason, `versionConflict`; `notInThisState`
    ///   where it is struck off already.
    package func perform(in work: Work) throws -> Int {
        let known = try RightStore.writable(id, by: work.actor, in: work.access)
        guard !known.revoked else { throw RevokeRight.alreadyDone }
        guard let reason = SubjectRules.filled(reason), reason.count <= 500 else {
            throw Refusal.invalid("reason", Wording("请写明注销原因，不超过500字", "Say why, at most 500 characters"))
        }
        let row = try work.update(
            .right, "ip_right",
            """
            UPDATE ip_right SET revoked = 1, revocation = $3, version = version + 1
            WHERE  id = $1 AND version = $2
            RETURNING *
            """, [id, version, reason])
        return try row.get("version")
    }

    static let alreadyDone = Refusal(.notInThisState, Wording("该权利已注销", "The right is struck off already"))
}
